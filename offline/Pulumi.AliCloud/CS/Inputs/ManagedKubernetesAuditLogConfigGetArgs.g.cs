// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.CS.Inputs;

/// <summary>The object <c>ManagedKubernetesAuditLogConfig</c>.</summary>
public sealed class ManagedKubernetesAuditLogConfigGetArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")]
    public Input<bool>? Enabled { get; set; }

    [Input("slsProjectName")]
    public Input<string>? SlsProjectName { get; set; }

    public ManagedKubernetesAuditLogConfigGetArgs()
    {
    }

    public static new ManagedKubernetesAuditLogConfigGetArgs Empty => new ManagedKubernetesAuditLogConfigGetArgs();
}
