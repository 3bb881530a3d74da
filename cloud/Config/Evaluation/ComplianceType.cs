namespace Infra.Cloud.Config.Evaluation;

/// <summary>What an evaluation can come to, named as the API names it.</summary>
internal static class ComplianceType
{
    public const string Compliant = "COMPLIANT";
    public const string NonCompliant = "NON_COMPLIANT";
    public const string NotApplicable = "NOT_APPLICABLE";
    public const string InsufficientData = "INSUFFICIENT_DATA";

    /// <summary>What lists can be held to; nothing is ever ignored here.</summary>
    public static readonly string[] Filters = [Compliant, NonCompliant, NotApplicable, InsufficientData, "IGNORED"];
}
