// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg;

/// <summary>What qualifies the look-up of an existing <see cref="Rule"/>.</summary>
public sealed class RuleState : global::Pulumi.ResourceArgs
{
    [Input("accountId")]
    public Input<int>? AccountId { get; set; }

    [Input("compliance")]
    public Input<global::Pulumi.AliCloud.Cfg.Inputs.RuleComplianceGetArgs>? Compliance { get; set; }

    [Input("compliancePackId")]
    public Input<string>? CompliancePackId { get; set; }

    [Input("configRuleArn")]
    public Input<string>? ConfigRuleArn { get; set; }

    [Input("configRuleId")]
    public Input<string>? ConfigRuleId { get; set; }

    [Input("configRuleTriggerTypes")]
    public Input<string>? ConfigRuleTriggerTypes { get; set; }

    [Input("createTime")]
    public Input<int>? CreateTime { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

    [Input("eventSource")]
    public Input<string>? EventSource { get; set; }

    [Input("excludeResourceIdsScope")]
    public Input<string>? ExcludeResourceIdsScope { get; set; }

    [Input("inputParameters")]
    private InputMap<string>? _inputParameters;

    public InputMap<string> InputParameters
    {
        get => _inputParameters ?? (_inputParameters = new InputMap<string>());
        set => _inputParameters = value;
    }

    [Input("maximumExecutionFrequency")]
    public Input<string>? MaximumExecutionFrequency { get; set; }

    [Input("modifiedTimestamp")]
    public Input<int>? ModifiedTimestamp { get; set; }

    [Input("regionIdsScope")]
    public Input<string>? RegionIdsScope { get; set; }

    [Input("resourceGroupIdsScope")]
    public Input<string>? ResourceGroupIdsScope { get; set; }

    [Input("resourceTypesScopes")]
    private InputList<string>? _resourceTypesScopes;

    public InputList<string> ResourceTypesScopes
    {
        get => _resourceTypesScopes ?? (_resourceTypesScopes = new InputList<string>());
        set => _resourceTypesScopes = value;
    }

    [Input("riskLevel")]
    public Input<int>? RiskLevel { get; set; }

    [Input("ruleName")]
    public Input<string>? RuleName { get; set; }

    [Input("scopeComplianceResourceTypes")]
    public Input<string>? ScopeComplianceResourceTypes { get; set; }

    [Input("sourceDetailMessageType")]
    public Input<string>? SourceDetailMessageType { get; set; }

    [Input("sourceIdentifier")]
    public Input<string>? SourceIdentifier { get; set; }

    [Input("sourceMaximumExecutionFrequency")]
    public Input<string>? SourceMaximumExecutionFrequency { get; set; }

    [Input("sourceOwner")]
    public Input<string>? SourceOwner { get; set; }

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tagKeyScope")]
    public Input<string>? TagKeyScope { get; set; }

    [Input("tagValueScope")]
    public Input<string>? TagValueScope { get; set; }

    public RuleState()
    {
    }

    public static new RuleState Empty => new RuleState();
}
