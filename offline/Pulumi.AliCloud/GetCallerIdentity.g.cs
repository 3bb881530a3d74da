// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>The function <c>alicloud:index/getCallerIdentity:getCallerIdentity</c>.</summary>
public static class GetCallerIdentity
{
    public static Task<GetCallerIdentityResult> InvokeAsync(
        InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetCallerIdentityResult>(
            "alicloud:index/getCallerIdentity:getCallerIdentity",
            InvokeArgs.Empty,
            options.WithDefaults());

    public static Output<GetCallerIdentityResult> Invoke(
        InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetCallerIdentityResult>(
            "alicloud:index/getCallerIdentity:getCallerIdentity",
            InvokeArgs.Empty,
            options.WithDefaults());

    public static Output<GetCallerIdentityResult> Invoke(
        InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetCallerIdentityResult>(
            "alicloud:index/getCallerIdentity:getCallerIdentity",
            InvokeArgs.Empty,
            options.WithDefaults());
}
