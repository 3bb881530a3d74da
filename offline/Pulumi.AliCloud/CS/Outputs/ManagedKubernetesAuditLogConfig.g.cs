// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Outputs;

/// <summary>The object <c>ManagedKubernetesAuditLogConfig</c>.</summary>
[OutputType]
public sealed class ManagedKubernetesAuditLogConfig
{
    public readonly bool? Enabled;
    public readonly string? SlsProjectName;

    [OutputConstructor]
    private ManagedKubernetesAuditLogConfig(
        bool? enabled,
        string? slsProjectName)
    {
        Enabled = enabled;
        SlsProjectName = slsProjectName;
    }
}
