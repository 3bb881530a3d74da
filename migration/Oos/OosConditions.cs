using System.Text.Json.Nodes;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>What a plan waits for, as a selector and the values that it shall or must not give.</summary>
/// <param name="Selector">What is looked at.</param>
/// <param name="Desired">What it shall give.</param>
/// <param name="Hopeless">What ends the waiting.</param>
internal sealed record OosConditions(string Selector, JsonArray Desired, JsonArray? Hopeless)
{
    private const string Yes = "as wanted";
    private const string Never = "hopeless";
    private const string Nothing = "nothing";

    /// <exception cref="OosTemplateException">A condition cannot be written.</exception>
    public static OosConditions Of(PlannedCheck check, OosText text) =>
        check.Conditions is [var only] && IsPlain(only) && check.Hopeless.All(one => one.Path == only.Path && IsPlain(one))
            ? OfOne(check, only, text)
            : OfSeveral(check, text);

    /// <summary>One place: what is found shows in the messages of OOS as it is.</summary>
    private static OosConditions OfOne(PlannedCheck check, PlannedCondition only, OosText text)
    {
        var hopeless = check.Hopeless.SelectMany(one => one.AnyOf).ToList();
        var path = OosText.Path(only.Path);
        return new(only.AnyOf.Concat(hopeless).Contains(null) ? $"{path} // \"{Nothing}\"" : path,
            Values(only.AnyOf, text), hopeless.Count == 0 ? null : Values(hopeless, text));
    }

    /// <summary>Several places are weighed by one selector; where they are not as wanted it gives what they
    /// are.</summary>
    private static OosConditions OfSeveral(PlannedCheck check, OosText text)
    {
        var all = check.Conditions.Concat(check.Hopeless).ToList();
        var holder = Holder(all);
        var wanted = string.Join(" and ", check.Conditions.Select(one => Expression(one, holder, text)));
        var shown = string.Join(",", check.Conditions.Select(one => Below(one, holder)).Distinct(StringComparer.Ordinal));
        var selector = $"if {wanted} then \"{Yes}\" else ([{shown}]|tojson) end";
        if (check.Hopeless.Count > 0)
        {
            var hopeless = string.Join(" or ", check.Hopeless.Select(one => Expression(one, holder, text)));
            selector = $"if {hopeless} then \"{Never}\" else ({selector}) end";
        }

        return new(holder.Length == 0 ? selector : $"{OosText.Path(holder)} | {selector}", [Yes],
            check.Hopeless.Count == 0 ? null : [Never]);
    }

    /// <summary>The place in which all the others are; empty for the answer itself.</summary>
    private static string Holder(IReadOnlyList<PlannedCondition> conditions)
    {
        var holders = conditions.Select(one => one.Path.LastIndexOf('.') is >= 0 and var dot ? one.Path[..dot] : "")
            .Distinct(StringComparer.Ordinal).ToList();
        return holders.Count == 1 ? holders[0] : "";
    }

    private static string Below(PlannedCondition condition, string holder) =>
        OosText.Path(holder.Length == 0 ? condition.Path : condition.Path[(holder.Length + 1)..]);

    private static string Expression(PlannedCondition condition, string holder, OosText text)
    {
        var path = Below(condition, holder);
        var values = condition.AnyOf.Select(value => value switch
        {
            null => $"{path} == null",
            // What is not there is written as null too, and is not the text.
            { Text: "null", StepId: null } => $"({path} != null and ({path}|tostring) == \"null\")",
            _ => $"({path}|tostring) == {text.Quoted(value)}",
        });
        return $"({string.Join(" or ", values)})";
    }

    // The alternative for nothing stands for false as well.
    private static bool IsPlain(PlannedCondition condition) => condition.AnyOf.All(value => value is null or { Text.Length: > 0 })
        && (!condition.AnyOf.Contains(null) || !condition.AnyOf.Any(value => value is { Text: "false" or Nothing }));

    private static JsonArray Values(IEnumerable<PlannedValue?> values, OosText text) =>
        new([.. values.Select(value => (JsonNode)(value is null ? Nothing : text.Of(value)))]);
}
