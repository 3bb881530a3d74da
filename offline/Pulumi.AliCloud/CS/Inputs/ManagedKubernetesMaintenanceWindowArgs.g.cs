// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesMaintenanceWindow</c>.</summary>
public sealed class ManagedKubernetesMaintenanceWindowArgs : global::Pulumi.ResourceArgs
{
    [Input("duration")]
    public Input<string>? Duration { get; set; }

    [Input("enable")]
    public Input<bool>? Enable { get; set; }

    [Input("maintenanceTime")]
    public Input<string>? MaintenanceTime { get; set; }

    [Input("weeklyPeriod")]
    public Input<string>? WeeklyPeriod { get; set; }

    public ManagedKubernetesMaintenanceWindowArgs()
    {
    }

    public static new ManagedKubernetesMaintenanceWindowArgs Empty => new ManagedKubernetesMaintenanceWindowArgs();
}
