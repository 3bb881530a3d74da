// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Inputs;

/// <summary>The object <c>CompliancePackConfigRuleConfigRuleParameter</c>.</summary>
public sealed class CompliancePackConfigRuleConfigRuleParameterGetArgs : global::Pulumi.ResourceArgs
{
    [Input("parameterName")]
    public Input<string>? ParameterName { get; set; }

    [Input("parameterValue")]
    public Input<string>? ParameterValue { get; set; }

    public CompliancePackConfigRuleConfigRuleParameterGetArgs()
    {
    }

    public static new CompliancePackConfigRuleConfigRuleParameterGetArgs Empty => new CompliancePackConfigRuleConfigRuleParameterGetArgs();
}
