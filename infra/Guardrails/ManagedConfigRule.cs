namespace Infra.Guardrails;

/// <summary>A managed rule of Cloud Config.</summary>
/// <param name="SourceIdentifier">What Cloud Config calls it.</param>
/// <param name="ResourceType">What it looks at, as Cloud Config names it.</param>
/// <param name="Trigger">When it is evaluated.</param>
/// <param name="IsDefault">Whether it is declared when no rules are named.</param>
internal sealed record ManagedConfigRule(
    string SourceIdentifier, string ResourceType, string Trigger = ManagedConfigRule.OnChange, bool IsDefault = true)
{
    /// <summary>Evaluated when a resource changes.</summary>
    public const string OnChange = "ConfigurationItemChangeNotification";

    /// <summary>Evaluated once a day.</summary>
    public const string Daily = "ScheduledNotification";

    /// <summary>How often a rule with a schedule is evaluated.</summary>
    public const string EveryDay = "TwentyFour_Hours";
}
