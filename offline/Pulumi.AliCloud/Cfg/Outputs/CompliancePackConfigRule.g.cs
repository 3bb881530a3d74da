// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Cfg.Outputs;

/// <summary>The object <c>CompliancePackConfigRule</c>.</summary>
[OutputType]
public sealed class CompliancePackConfigRule
{
    public readonly ImmutableArray<global::Pulumi.AliCloud.Cfg.Outputs.CompliancePackConfigRuleConfigRuleParameter> ConfigRuleParameters;
    public readonly string ManagedRuleIdentifier;

    [OutputConstructor]
    private CompliancePackConfigRule(
        ImmutableArray<global::Pulumi.AliCloud.Cfg.Outputs.CompliancePackConfigRuleConfigRuleParameter> configRuleParameters,
        string managedRuleIdentifier)
    {
        ConfigRuleParameters = configRuleParameters;
        ManagedRuleIdentifier = managedRuleIdentifier;
    }
}
