// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Ecs.Inputs;

/// <summary>The object <c>InstanceMaintenanceTime</c>.</summary>
public sealed class InstanceMaintenanceTimeGetArgs : global::Pulumi.ResourceArgs
{
    [Input("endTime")]
    public Input<string>? EndTime { get; set; }

    [Input("startTime")]
    public Input<string>? StartTime { get; set; }

    public InstanceMaintenanceTimeGetArgs()
    {
    }

    public static new InstanceMaintenanceTimeGetArgs Empty => new InstanceMaintenanceTimeGetArgs();
}
