// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>InstanceMaintenanceTime</c>.</summary>
public sealed class InstanceMaintenanceTimeArgs : global::Pulumi.ResourceArgs
{
    [Input("endTime")]
    public Input<string>? EndTime { get; set; }

    [Input("startTime")]
    public Input<string>? StartTime { get; set; }

    public InstanceMaintenanceTimeArgs()
    {
    }

    public static new InstanceMaintenanceTimeArgs Empty => new InstanceMaintenanceTimeArgs();
}
