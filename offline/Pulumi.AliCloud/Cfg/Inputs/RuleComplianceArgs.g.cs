// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Inputs;

/// <summary>The object <c>RuleCompliance</c>.</summary>
public sealed class RuleComplianceArgs : global::Pulumi.ResourceArgs
{
    [Input("complianceType")]
    public Input<string>? ComplianceType { get; set; }

    [Input("count")]
    public Input<int>? Count { get; set; }

    public RuleComplianceArgs()
    {
    }

    public static new RuleComplianceArgs Empty => new RuleComplianceArgs();
}
