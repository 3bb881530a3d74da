// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Inputs;

/// <summary>The object <c>RuleCompliance</c>.</summary>
public sealed class RuleComplianceGetArgs : global::Pulumi.ResourceArgs
{
    [Input("complianceType")]
    public Input<string>? ComplianceType { get; set; }

    [Input("count")]
    public Input<int>? Count { get; set; }

    public RuleComplianceGetArgs()
    {
    }

    public static new RuleComplianceGetArgs Empty => new RuleComplianceGetArgs();
}
