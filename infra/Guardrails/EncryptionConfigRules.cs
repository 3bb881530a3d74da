using System.Collections.Immutable;
using Pulumi;
using Pulumi.AliCloud.Cfg;
using Pulumi.AliCloud.Cfg.Inputs;

namespace Infra.Guardrails;

/// <summary>Has Cloud Config look at everything in the account for ever: managed rules about encryption at rest, together
/// in one compliance pack.</summary>
/// <remarks>
/// <para>Rules find what is not encrypted, whoever made it and by which tool; they deny nothing and change nothing.
/// <see cref="EncryptedDisksOnly"/> and <see cref="OrganizationGuardrail"/> deny.</para>
/// <para>Cloud Config must be on in the account. The component does not switch it on: it is one switch for the account,
/// which the provider can set and never takes back, so it belongs to no stack. Changing the name of the component makes the
/// rules anew; everything else changes in place.</para>
/// </remarks>
public sealed class EncryptionConfigRules : ComponentResource
{
    internal const string Token = "atrest:index:EncryptionConfigRules";

    /// <summary>Creates the rules, then the compliance pack that holds them.</summary>
    /// <exception cref="ResourceException">Arguments break rules; all are named.</exception>
    public EncryptionConfigRules(string name, EncryptionConfigRulesArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new EncryptionConfigRulesPlan(this, name, args);

        var rules = plan.Rules
            .Select(rule => new Rule($"{name}-{rule.SourceIdentifier}", rule.Args, new() { Parent = this })).ToList();
        RuleIds = Output.All(rules.Select(rule => rule.Id));
        CompliancePackId = RuleIds.Apply(string? (_) => null);
        if (plan.Pack is { } pack)
        {
            pack.ConfigRuleIds = rules.Select(rule => new CompliancePackConfigRuleIdArgs { ConfigRuleId = rule.Id }).ToArray();
            CompliancePackId = new CompliancePack($"{name}-pack", pack, new() { Parent = this }).Id.Apply(string? (id) => id);
        }

        RegisterOutputs();
    }

    /// <summary>The IDs of the rules, in the order of <see cref="EncryptionConfigRulesArgs.Rules"/>.</summary>
    [Output("ruleIds")] public Output<ImmutableArray<string>> RuleIds { get; private set; }

    /// <summary>The ID of the compliance pack, known once every rule is in it; null if there is none.</summary>
    [Output("compliancePackId")] public Output<string?> CompliancePackId { get; private set; }
}
