// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Cfg;

/// <summary>The resource <c>alicloud:cfg/compliancePack:CompliancePack</c>.</summary>
[AliCloudResourceType("alicloud:cfg/compliancePack:CompliancePack")]
public partial class CompliancePack : global::Pulumi.CustomResource
{
    [Output("compliancePackName")]
    public Output<string> CompliancePackName { get; private set; } = null!;

    [Output("compliancePackTemplateId")]
    public Output<string?> CompliancePackTemplateId { get; private set; } = null!;

    [Output("configRuleIds")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.Cfg.Outputs.CompliancePackConfigRuleId>> ConfigRuleIds { get; private set; } = null!;

    [Output("configRules")]
    public Output<ImmutableArray<global::Pulumi.AliCloud.Cfg.Outputs.CompliancePackConfigRule>> ConfigRules { get; private set; } = null!;

    [Output("description")]
    public Output<string> Description { get; private set; } = null!;

    [Output("riskLevel")]
    public Output<int> RiskLevel { get; private set; } = null!;

    [Output("status")]
    public Output<string> Status { get; private set; } = null!;

    public CompliancePack(string name, CompliancePackArgs args, CustomResourceOptions? options = null)
        : base("alicloud:cfg/compliancePack:CompliancePack", name, args ?? new CompliancePackArgs(),
            Utilities.Merge(options, ""))
    {
    }

    private CompliancePack(
        string name, Input<string> id, CompliancePackState? state = null, CustomResourceOptions? options = null)
        : base("alicloud:cfg/compliancePack:CompliancePack", name, state, Utilities.Merge(options, id))
    {
    }

    /// <summary>Looks up an existing resource by its id.</summary>
    public static CompliancePack Get(
        string name, Input<string> id, CompliancePackState? state = null, CustomResourceOptions? options = null)
        => new CompliancePack(name, id, state, options);
}
