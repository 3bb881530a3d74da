// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>InstanceMaintenanceTime</c>.</summary>
[OutputType]
public sealed class InstanceMaintenanceTime
{
    public readonly string? EndTime;
    public readonly string? StartTime;

    [OutputConstructor]
    private InstanceMaintenanceTime(
        string? endTime,
        string? startTime)
    {
        EndTime = endTime;
        StartTime = startTime;
    }
}
