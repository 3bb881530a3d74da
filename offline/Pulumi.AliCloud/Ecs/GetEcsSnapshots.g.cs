// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs;

/// <summary>The function <c>alicloud:ecs/getEcsSnapshots:getEcsSnapshots</c>.</summary>
public static class GetEcsSnapshots
{
    public static Task<GetEcsSnapshotsResult> InvokeAsync(
        GetEcsSnapshotsArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.InvokeAsync<GetEcsSnapshotsResult>(
            "alicloud:ecs/getEcsSnapshots:getEcsSnapshots",
            args ?? new GetEcsSnapshotsArgs(),
            options.WithDefaults());

    public static Output<GetEcsSnapshotsResult> Invoke(
        GetEcsSnapshotsInvokeArgs? args = null, InvokeOptions? options = null)
        => global::Pulumi.Deployment.Instance.Invoke<GetEcsSnapshotsResult>(
            "alicloud:ecs/getEcsSnapshots:getEcsSnapshots",
            args ?? new GetEcsSnapshotsInvokeArgs(),
            options.WithDefaults());

    public static Output<GetEcsSnapshotsResult> Invoke(
        GetEcsSnapshotsInvokeArgs args, InvokeOutputOptions options)
        => global::Pulumi.Deployment.Instance.Invoke<GetEcsSnapshotsResult>(
            "alicloud:ecs/getEcsSnapshots:getEcsSnapshots",
            args ?? new GetEcsSnapshotsInvokeArgs(),
            options.WithDefaults());
}
