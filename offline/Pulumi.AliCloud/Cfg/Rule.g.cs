// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Cfg;

/// <summary>The resource <c>alicloud:cfg/rule:Rule</c>.</summary>
[AliCloudResourceType("alicloud:cfg/rule:Rule")]
public partial class Rule : global::Pulumi.CustomResource
{
    [Output("accountId")]
    public Output<int> AccountId { get; private set; } = null!;

    [Output("compliance")]
    public Output<global::Pulumi.AliCloud.Cfg.Outputs.RuleCompliance> Compliance { get; private set; } = null!;

    [Output("compliancePackId")]
    public Output<string> CompliancePackId { get; private set; } = null!;

    [Output("configRuleArn")]
    public Output<string> ConfigRuleArn { get; private set; } = null!;

    [Output("configRuleId")]
    public Output<string> ConfigRuleId { get; private set; } = null!;

    [Output("configRuleTriggerTypes")]
    public Output<string> ConfigRuleTriggerTypes { get; private set; } = null!;

    [Output("createTime")]
    public Output<int> CreateTime { get; private set; } = null!;

    [Output("description")]
    public Output<string?> Description { get; private set; } = null!;

    [Output("eventSource")]
    public Output<string> EventSource { get; private set; } = null!;

    [Output("excludeResourceIdsScope")]
    public Output<string?> ExcludeResourceIdsScope { get; private set; } = null!;

    [Output("inputParameters")]
    public Output<ImmutableDictionary<string, string>?> InputParameters { get; private set; } = null!;

    [Output("maximumExecutionFrequency")]
    public Output<string> MaximumExecutionFrequency { get; private set; } = null!;

    [Output("modifiedTimestamp")]
    public Output<int> ModifiedTimestamp { get; private set; } = null!;

    [Output("regionIdsScope")]
    public Output<string?> RegionIdsScope { get; private set; } = null!;

    [Output("resourceGroupIdsScope")]
    public Output<string?> ResourceGroupIdsScope { get; private set; } = null!;

    [Output("resourceTypesScopes")]
    public Output<ImmutableArray<string>> ResourceTypesScopes { get; private set; } = null!;

    [Output("riskLevel")]
    public Output<int> RiskLevel { get; private set; } = null!;

    [Output("ruleName")]
    public Output<string> RuleName { get; private set; } = null!;

    [Output("scopeComplianceResourceTypes")]
    public Output<string> ScopeComplianceResourceTypes { get; private set; } = null!;

    [Output("sourceDetailMessageType")]
    public Output<string> SourceDetailMessageType { get; private set; } = null!;

    [Output("sourceIdentifier")]
    public Output<string> SourceIdentifier { get; private set; } = null!;

    [Output("sourceMaximumExecutionFrequency")]
    public Output<string> SourceMaximumExecutionFrequency { get; private set; } = null!;

    [Output("sourceOwner")]
    public Output<string> SourceOwner { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    [Output("tagKeyScope")]
    public Output<string?> TagKeyScope { get; private set; } = null!;

    [Output("tagValueScope")]
    public Output<string?> TagValueScope { get; private set; } = null!;

    public Rule(string name, RuleArgs args, CustomResourceOptions? options = null)
        : base("alicloud:cfg/rule:Rule", name, args ?? new RuleArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private Rule(
        string name, Input<string> id, RuleState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:cfg/rule:Rule", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static Rule Get(
        string name, Input<string> id, RuleState? state = null, CustomResourceOptions? options = null)
        => new Rule(name, id, state, options);
}
