using Pulumi;

namespace Infra.Guardrails;

/// <summary>Arguments of <see cref="EncryptionConfigRules"/>.</summary>
public sealed class EncryptionConfigRulesArgs : ResourceArgs
{
    /// <summary>The managed rules, by the identifiers that Cloud Config gives them.</summary>
    /// <value>Plain values, of <see cref="EncryptionConfigRulesDefaults.AllRules"/>. Default: those of
    /// <see cref="EncryptionConfigRulesDefaults.Rules"/>.</value>
    [Input("rules")] public InputList<string> Rules { get => field ??= new(); set; }

    /// <summary>The keys that data disks may be encrypted with; one under another key is found too.</summary>
    /// <value>IDs of keys. Default: any key.</value>
    /// <remarks>It is the input of <c>ecs-disk-encrypted</c>, so that rule must be among the rules.</remarks>
    [Input("diskKeyIds")] public InputList<string> DiskKeyIds { get => field ??= new(); set; }

    /// <summary>How much a finding weighs.</summary>
    /// <value>1 (high), 2 (medium) or 3 (low). Default: 1.</value>
    [Input("riskLevel")] public Input<int>? RiskLevel { get; set; }

    /// <summary>The regions that are looked at.</summary>
    /// <value>IDs of regions. Default: all.</value>
    [Input("regionIds")] public InputList<string> RegionIds { get => field ??= new(); set; }

    /// <summary>Resources that no rule looks at.</summary>
    /// <value>IDs of resources. Default: none.</value>
    [Input("excludedResourceIds")] public InputList<string> ExcludedResourceIds { get => field ??= new(); set; }

    /// <summary>Whether the rules are put into a compliance pack.</summary>
    /// <value>A plain value. Default: true.</value>
    [Input("compliancePack")] public Input<bool>? CompliancePack { get; set; }

    /// <summary>The name of the compliance pack, unique in the account.</summary>
    /// <value>1 to 100 characters. Default: the component's name.</value>
    [Input("packName")] public Input<string>? PackName { get; set; }
}
