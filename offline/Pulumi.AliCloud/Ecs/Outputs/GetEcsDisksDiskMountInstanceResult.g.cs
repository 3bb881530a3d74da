// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetEcsDisksDiskMountInstance</c>.</summary>
[OutputType]
public sealed class GetEcsDisksDiskMountInstanceResult
{
    public readonly string AttachedTime;
    public readonly string Device;
    public readonly string InstanceId;

    [OutputConstructor]
    private GetEcsDisksDiskMountInstanceResult(
        string attachedTime,
        string device,
        string instanceId)
    {
        AttachedTime = attachedTime;
        Device = device;
        InstanceId = instanceId;
    }
}
