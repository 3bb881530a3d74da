// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud;

/// <summary>The function <c>alicloud:index/getZones:getZones</c>.</summary>
public static class GetZones
{
    public static Task<GetZonesResult> InvokeAsync(
        GetZonesArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetZonesResult>(
            "alicloud:index/getZones:getZones",
            args ?? new GetZonesArgs(),
            options.WithDefaults());

    public static Output<GetZonesResult> Invoke(
        GetZonesInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetZonesResult>(
            "alicloud:index/getZones:getZones",
            args ?? new GetZonesInvokeArgs(),
            options.WithDefaults());

    public static Output<GetZonesResult> Invoke(
        GetZonesInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetZonesResult>(
            "alicloud:index/getZones:getZones",
            args ?? new GetZonesInvokeArgs(),
            options.WithDefaults());
}
