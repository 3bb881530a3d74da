using System.Collections.Frozen;

namespace Infra.Cloud.Config.Evaluation;

/// <summary>Holds the resources of the account against a rule, as of the time of the call.</summary>
/// <remarks>The service evaluates some minutes after a change or by schedule; here the results are always those of the
/// moment. A rule whose logic is not published in what was read, or that is held to resource groups or tags, has no
/// results.</remarks>
internal static class Evaluations
{
    private static readonly FrozenDictionary<string, Func<Request, ConfigRule, IEnumerable<EvaluationResult>>> s_judges =
        new Dictionary<string, Func<Request, ConfigRule, IEnumerable<EvaluationResult>>>
        {
            ["ecs-disk-encrypted"] = DiskEvaluation.Of,
            ["ecs-in-use-disk-encrypted"] = DiskEvaluation.Of,
            ["ecs-available-disk-encrypted"] = DiskEvaluation.Of,
            ["ecs-disk-all-encrypted-by-kms"] = DiskEvaluation.Of,
            ["ack-cluster-encryption-enabled"] = ClusterEvaluation.Of,
            ["kms-key-rotation-enabled"] = KeyEvaluation.Of,
            ["kms-key-delete-protection-enabled"] = KeyEvaluation.Of,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether the managed rule of this identifier is evaluated here.</summary>
    public static bool IsEvaluated(string identifier) => s_judges.ContainsKey(identifier);

    /// <summary>The results of a rule; none for one that is stopped or not evaluated.</summary>
    public static IEnumerable<EvaluationResult> Of(Request request, ConfigRule rule)
    {
        var time = request.At;
        if (!s_judges.TryGetValue(rule.Identifier, out var judge) || rule.State.At(time) != ConfigRule.Active
            || IsHeldToGroupsOrTags(rule, time))
            return [];
        return judge(request, rule).Where(result => IsInScope(rule, result.Subject, time));
    }

    /// <summary>What a rule came to as a whole: how many resources are at fault, else how many are not.</summary>
    public static (string Type, int Count) Sum(IEnumerable<EvaluationResult> results)
    {
        var counts = results.CountBy(result => result.Type).ToDictionary(StringComparer.Ordinal);
        foreach (var type in new[] { ComplianceType.NonCompliant, ComplianceType.Compliant, ComplianceType.NotApplicable })
            if (counts.TryGetValue(type, out var count)) return (type, count);
        return (ComplianceType.InsufficientData, 0);
    }

    private static bool IsHeldToGroupsOrTags(ConfigRule rule, DateTimeOffset time) =>
        rule.List(time, "ResourceGroupIdsScope").Length > 0 || rule.List(time, "TagKeyScope").Length > 0;

    private static bool IsInScope(ConfigRule rule, Subject subject, DateTimeOffset time) =>
        rule.List(time, "ResourceTypesScope").Contains(subject.Type)
        && rule.List(time, "RegionIdsScope") is var regions && (regions.Length == 0 || regions.Contains(subject.Region))
        && rule.List(time, "ResourceIdsScope") is var ids && (ids.Length == 0 || ids.Contains(subject.Id))
        && !rule.List(time, "ExcludeResourceIdsScope").Contains(subject.Id);
}
