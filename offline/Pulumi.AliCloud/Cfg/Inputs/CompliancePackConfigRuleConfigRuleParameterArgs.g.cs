// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Inputs;

/// <summary>The object <c>CompliancePackConfigRuleConfigRuleParameter</c>.</summary>
public sealed class CompliancePackConfigRuleConfigRuleParameterArgs : global::Pulumi.ResourceArgs
{
    [Input("parameterName")]
    public Input<string>? ParameterName { get; set; }

    [Input("parameterValue")]
    public Input<string>? ParameterValue { get; set; }

    public CompliancePackConfigRuleConfigRuleParameterArgs()
    {
    }

    public static new CompliancePackConfigRuleConfigRuleParameterArgs Empty => new CompliancePackConfigRuleConfigRuleParameterArgs();
}
