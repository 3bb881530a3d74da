namespace Infra.Guardrails;

/// <summary>Defaults and limits of <see cref="EncryptionConfigRules"/>.</summary>
public static class EncryptionConfigRulesDefaults
{
    /// <summary>How much a finding weighs: high.</summary>
    public const int RiskLevel = 1;

    /// <summary>Whether the rules are put into a compliance pack.</summary>
    public const bool CompliancePack = true;

    /// <summary>The longest name of a compliance pack, in characters.</summary>
    /// <remarks>Source: CreateCompliancePack, Config 2020-09-07.</remarks>
    public const int MaxPackNameLength = 100;

    /// <summary>The rules that are declared when none are named: whether data at rest is encrypted, and whether keys are
    /// kept well.</summary>
    public static IReadOnlyList<string> Rules { get; } =
        [.. ManagedConfigRules.All.Where(rule => rule.IsDefault).Select(rule => rule.SourceIdentifier)];

    /// <summary>Every rule that can be named.</summary>
    public static IReadOnlyList<string> AllRules { get; } =
        [.. ManagedConfigRules.All.Select(rule => rule.SourceIdentifier)];
}
