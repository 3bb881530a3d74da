// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Cfg;

/// <summary>Arguments of <see cref="Rule"/>.</summary>
public sealed class RuleArgs : global::Pulumi.ResourceArgs
{
    [Input("configRuleTriggerTypes")]
    public Input<string>? ConfigRuleTriggerTypes { get; set; }

    [Input("description")]
    public Input<string>? Description { get; set; }

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

    [Input("riskLevel", required: true)]
    public Input<int> RiskLevel { get; set; } = null!;

    [Input("ruleName", required: true)]
    public Input<string> RuleName { get; set; } = null!;

    [Input("scopeComplianceResourceTypes")]
    public Input<string>? ScopeComplianceResourceTypes { get; set; }

    [Input("sourceDetailMessageType")]
    public Input<string>? SourceDetailMessageType { get; set; }

    [Input("sourceIdentifier", required: true)]
    public Input<string> SourceIdentifier { get; set; } = null!;

    [Input("sourceMaximumExecutionFrequency")]
    public Input<string>? SourceMaximumExecutionFrequency { get; set; }

    [Input("sourceOwner", required: true)]
    public Input<string> SourceOwner { get; set; } = null!;

    [Input("status")]
    public Input<string>? Status { get; set; }

    [Input("tagKeyScope")]
    public Input<string>? TagKeyScope { get; set; }

    [Input("tagValueScope")]
    public Input<string>? TagValueScope { get; set; }

    public RuleArgs()
    {
    }

    public static new RuleArgs Empty => new RuleArgs();
}
