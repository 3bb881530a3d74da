// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesMaintenanceWindow</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesMaintenanceWindow
{
    public readonly string? Duration;
    public readonly bool? Enable;
    public readonly string? MaintenanceTime;
    public readonly string? WeeklyPeriod;

    [OutputConstructor]
    private ManagedKubernetesMaintenanceWindow(
        string? duration,
        bool? enable,
        string? maintenanceTime,
        string? weeklyPeriod)
    {
        Duration = duration;
        Enable = enable;
        MaintenanceTime = maintenanceTime;
        WeeklyPeriod = weeklyPeriod;
    }
}
