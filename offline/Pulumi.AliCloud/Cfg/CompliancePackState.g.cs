// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg;

/// <summary>What qualifies the look-up of an existing <see cref="CompliancePack"/>.</summary>
public sealed class CompliancePackState : global::Pulumi.ResourceArgs
{
    [Input("compliancePackName")]
    public Input<string>? CompliancePackName { get; set; }

    [Input("compliancePackTemplateId")]
    public Input<string>? CompliancePackTemplateId { get; set; }

    [Input("configRuleIds")]
    private InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleIdGetArgs>? _configRuleIds;

    public InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleIdGetArgs> ConfigRuleIds
    {
        get => _configRuleIds ?? (_configRuleIds = new InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleIdGetArgs>());
        set => _configRuleIds = value;
    }

    [Input("configRules")]
    private InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleGetArgs>? _configRules;

    [Obsolete("Field `ConfigRules` has been deprecated from provider version 1.141.0. New field `ConfigRuleIds` instead.")]
    public InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleGetArgs> ConfigRules
    {
        get => _configRules ?? (_configRules = new InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleGetArgs>());
        set => _configRules = value;
    }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("riskLevel")]
    public Input<int>? RiskLevel { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    public CompliancePackState()
    {
    }

    public static new CompliancePackState Empty => new CompliancePackState();
}
