// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>The function <c>alicloud:index/getRegions:getRegions</c>.</summary>
public static class GetRegions
{
    public static Task<GetRegionsResult> InvokeAsync(
        GetRegionsArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetRegionsResult>(
            "alicloud:index/getRegions:getRegions",
            args ?? new GetRegionsArgs(),
            options.WithDefaults());

    public static Output<GetRegionsResult> Invoke(
        GetRegionsInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetRegionsResult>(
            "alicloud:index/getRegions:getRegions",
            args ?? new GetRegionsInvokeArgs(),
            options.WithDefaults());

    public static Output<GetRegionsResult> Invoke(
        GetRegionsInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetRegionsResult>(
            "alicloud:index/getRegions:getRegions",
            args ?? new GetRegionsInvokeArgs(),
            options.WithDefaults());
}
