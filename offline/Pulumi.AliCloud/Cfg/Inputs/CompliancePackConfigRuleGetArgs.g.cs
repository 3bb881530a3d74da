// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg.Inputs;

/// <summary>The object <c>CompliancePackConfigRule</c>.</summary>
public sealed class CompliancePackConfigRuleGetArgs : global::Pulumi.ResourceArgs
{
    [Input("configRuleParameters")]
    private InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleConfigRuleParameterGetArgs>? _configRuleParameters;

    public InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleConfigRuleParameterGetArgs> ConfigRuleParameters
    {
        get => _configRuleParameters ?? (_configRuleParameters = new InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleConfigRuleParameterGetArgs>());
        set => _configRuleParameters = value;
    }

    [Input("managedRuleIdentifier", required: true)]
    public Input<string> ManagedRuleIdentifier { get; set; } = null!;

    public CompliancePackConfigRuleGetArgs()
    {
    }

    public static new CompliancePackConfigRuleGetArgs Empty => new CompliancePackConfigRuleGetArgs();
}
