// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>The function <c>alicloud:index/getAccount:getAccount</c>.</summary>
public static class GetAccount
{
    public static Task<GetAccountResult> InvokeAsync(
        InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetAccountResult>(
            "alicloud:index/getAccount:getAccount",
            InvokeArgs.Empty,
            options.WithDefaults());

    public static Output<GetAccountResult> Invoke(
        InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetAccountResult>(
            "alicloud:index/getAccount:getAccount",
            InvokeArgs.Empty,
            options.WithDefaults());

    public static Output<GetAccountResult> Invoke(
        InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetAccountResult>(
            "alicloud:index/getAccount:getAccount",
            InvokeArgs.Empty,
            options.WithDefaults());
}
