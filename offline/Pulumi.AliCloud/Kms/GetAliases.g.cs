// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>The function <c>alicloud:kms/getAliases:getAliases</c>.</summary>
public static class GetAliases
{
    public static Task<GetAliasesResult> InvokeAsync(
        GetAliasesArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetAliasesResult>(
            "alicloud:kms/getAliases:getAliases",
            args ?? new GetAliasesArgs(),
            options.WithDefaults());

    public static Output<GetAliasesResult> Invoke(
        GetAliasesInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetAliasesResult>(
            "alicloud:kms/getAliases:getAliases",
            args ?? new GetAliasesInvokeArgs(),
            options.WithDefaults());

    public static Output<GetAliasesResult> Invoke(
        GetAliasesInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetAliasesResult>(
            "alicloud:kms/getAliases:getAliases",
            args ?? new GetAliasesInvokeArgs(),
            options.WithDefaults());
}
