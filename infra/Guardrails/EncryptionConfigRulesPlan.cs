using System.Collections.Immutable;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Cfg;

namespace Infra.Guardrails;

/// <summary>The checked arguments of <see cref="EncryptionConfigRules"/>, in the provider's terms.</summary>
internal sealed class EncryptionConfigRulesPlan
{
    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public EncryptionConfigRulesPlan(EncryptionConfigRules owner, string name, EncryptionConfigRulesArgs args)
    {
        var check = new Check(owner);
        var rules = Chosen(check, args.Rules);
        var keys = check.That(args.DiskKeyIds, "diskKeyIds", List("IDs of keys"));
        var regions = check.That(args.RegionIds, "regionIds", List("IDs of regions"));
        var excluded = check.That(args.ExcludedResourceIds, "excludedResourceIds", List("IDs of resources"));
        var risk = check.That(
            args.RiskLevel ?? EncryptionConfigRulesDefaults.RiskLevel, "riskLevel", Validation.Rules.Between(1, 3));
        var hasPack = check.Decision(
            args.CompliancePack, "compliancePack", EncryptionConfigRulesDefaults.CompliancePack);
        var packName = check.That(args.PackName ?? name, "packName",
            Validation.Rules.Length(1, EncryptionConfigRulesDefaults.MaxPackNameLength));
        if (keys.IsSet && rules.All(rule => rule.SourceIdentifier != ManagedConfigRules.DiskRule))
            check.Fail("diskKeyIds", "keys",
                new($"be left out when '{ManagedConfigRules.DiskRule}' is not among 'rules'"));
        if (!hasPack && args.PackName is not null)
            check.Fail("packName", packName.Shown, new("be left out when 'compliancePack' is false"));
        check.Throw();

        Rules =
        [
            .. rules.Select(rule => (rule.SourceIdentifier, new RuleArgs
            {
                RuleName = $"{name}-{rule.SourceIdentifier}",
                Description = "Encryption at rest",
                SourceOwner = "ALIYUN",
                SourceIdentifier = rule.SourceIdentifier,
                RiskLevel = risk.Input!,
                ConfigRuleTriggerTypes = rule.Trigger,
                MaximumExecutionFrequency = rule.Trigger == ManagedConfigRule.Daily ? ManagedConfigRule.EveryDay : null!,
                ResourceTypesScopes = { rule.ResourceType },
                RegionIdsScope = Joined(regions)!,
                ExcludeResourceIdsScope = Joined(excluded)!,
                InputParameters = rule.SourceIdentifier == ManagedConfigRules.DiskRule && Joined(keys) is { } ids
                    ? new() { ["kmsKeyIds"] = ids }
                    : null!,
            })),
        ];
        if (!hasPack) return;
        Pack = new()
        {
            CompliancePackName = packName.Input!,
            Description = "Encryption at rest: managed rules of Cloud Config",
            RiskLevel = risk.Input!,
        };
    }

    /// <summary>The rules by identifier, in the order in which they were named.</summary>
    public IReadOnlyList<(string SourceIdentifier, RuleArgs Args)> Rules { get; }

    /// <summary>The compliance pack without its rules, or null.</summary>
    public CompliancePackArgs? Pack { get; }

    private static IReadOnlyList<ManagedConfigRule> Chosen(Check check, InputList<string> given)
    {
        var known = ManagedConfigRules.All.ToDictionary(rule => rule.SourceIdentifier, StringComparer.Ordinal);
        var names = check.Decision(given, "rules", known.ContainsKey,
            new("be managed rules about encryption at rest", "EncryptionConfigRulesDefaults.AllRules has them all"),
            "every rule");
        if (names.IsEmpty) return [.. ManagedConfigRules.All.Where(rule => rule.IsDefault)];
        return [.. names.Where(known.ContainsKey).Select(name => known[name])];
    }

    /// <summary>A list that travels as one text: its values are parted by commas, so they have none.</summary>
    private static Func<ImmutableArray<string>, Breach?> List(string what) => values =>
        values.IsDefaultOrEmpty || values.All(Travels)
            ? null
            : new($"be {what}, none of them empty or with a comma", Got: Plain.Show(
                values.First(value => !Travels(value))));

    private static bool Travels(string? value) =>
        value is { Length: > 0 } && !value.Contains(',', StringComparison.Ordinal);

    private static Input<string>? Joined(Argument<ImmutableArray<string>> list) =>
        list.IsSet ? (Input<string>)list.Output.Apply(values => string.Join(',', values)) : null;
}
