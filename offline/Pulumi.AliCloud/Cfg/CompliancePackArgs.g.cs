// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg;

/// <summary>Arguments of <see cref="CompliancePack"/>.</summary>
public sealed class CompliancePackArgs : global::Pulumi.ResourceArgs
{
    [Input("compliancePackName", required: true)]
    public Input<string> CompliancePackName { get; set; } = null!;

    [Input("compliancePackTemplateId")]
    public Input<string>? CompliancePackTemplateId { get; set; }

    [Input("configRuleIds")]
    private InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleIdArgs>? _configRuleIds;

    public InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleIdArgs> ConfigRuleIds
    {
        get => _configRuleIds ?? (_configRuleIds = new InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleIdArgs>());
        set => _configRuleIds = value;
    }

    [Input("configRules")]
    private InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleArgs>? _configRules;

    [Obsolete("Field `ConfigRules` has been deprecated from provider version 1.141.0. New field `ConfigRuleIds` instead.")]
    public InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleArgs> ConfigRules
    {
        get => _configRules ?? (_configRules = new InputList<global::Pulumi.AliCloud.Cfg.Inputs.CompliancePackConfigRuleArgs>());
        set => _configRules = value;
    }

    [Input("description", required: true)]
    public Input<string> Description { get; set; } = null!;

    [Input("riskLevel", required: true)]
    public Input<int> RiskLevel { get; set; } = null!;

    public CompliancePackArgs()
    {
    }

    public static new CompliancePackArgs Empty => new CompliancePackArgs();
}
