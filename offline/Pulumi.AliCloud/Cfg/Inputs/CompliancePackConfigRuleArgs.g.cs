// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Inputs;

/// <summary>The object <c>CompliancePackConfigRule</c>.</summary>
public sealed class CompliancePackConfigRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("configRuleParameters")]
    private InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleConfigRuleParameterArgs>? _configRuleParameters;

    public InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleConfigRuleParameterArgs> ConfigRuleParameters
    {
        get => _configRuleParameters ?? (_configRuleParameters = new InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleConfigRuleParameterArgs>());
        set => _configRuleParameters = value;
    }

    [Input("managedRuleIdentifier", required: true)]
    public Input<string> ManagedRuleIdentifier { get; set; } = null!;

    public CompliancePackConfigRuleArgs()
    {
    }

    public static new CompliancePackConfigRuleArgs Empty => new CompliancePackConfigRuleArgs();
}
