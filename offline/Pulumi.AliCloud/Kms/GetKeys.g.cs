// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Kms;

/// <summary>The function <c>alicloud:kms/getKeys:getKeys</c>.</summary>
public static class GetKeys
{
    public static Task<GetKeysResult> InvokeAsync(
        GetKeysArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetKeysResult>(
            "alicloud:kms/getKeys:getKeys",
            args ?? new GetKeysArgs(),
            options.WithDefaults());

    public static Output<GetKeysResult> Invoke(
        GetKeysInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetKeysResult>(
            "alicloud:kms/getKeys:getKeys",
            args ?? new GetKeysInvokeArgs(),
            options.WithDefaults());

    public static Output<GetKeysResult> Invoke(
        GetKeysInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetKeysResult>(
            "alicloud:kms/getKeys:getKeys",
            args ?? new GetKeysInvokeArgs(),
            options.WithDefaults());
}
