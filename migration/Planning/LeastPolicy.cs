using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning;

/// <summary>The least RAM policy with which a plan can be run, undone and released.</summary>
/// <remarks>What is known by name stands by its name; what the run makes gets its id from the cloud, and is written *.
/// So are more than <see cref="MaxNames"/> names of one kind: a policy has 6,144 characters at most.</remarks>
public static class LeastPolicy
{
    /// <summary>The names of a kind that one action is allowed for before they become *.</summary>
    public const int MaxNames = 20;

    private static readonly JsonSerializerOptions s_json =
        new(PlainJson.Options) { WriteIndented = true, NewLine = "\n" };

    // What the public template calls by itself, with the permissions of whoever starts it.
    private static readonly string[] s_templateActions =
    [
        "ecs:CopyImage", "ecs:CreateImage", "ecs:CreateSnapshot", "ecs:DeleteImage", "ecs:DeleteSnapshot",
        "ecs:DescribeDisks", "ecs:DescribeImages", "ecs:DescribeInstances", "ecs:DescribeSnapshots",
        "ecs:ReplaceSystemDisk", "ecs:StartInstance", "ecs:StopInstance",
    ];

    /// <summary>The policy document, as JSON.</summary>
    public static string Of(MigrationPlan plan)
    {
        var needed = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (var call in plan.Units.SelectMany(Calls)) Add(needed, plan, call);
        if (plan.Disks.Any(disk => disk.Route == Route.PublicTemplate))
            foreach (var action in s_templateActions) needed[action] = ["*"];

        var statements = needed
            .GroupBy(one => string.Join(' ', Few(one.Value)), one => one.Key)
            .OrderBy(group => group.First(), StringComparer.Ordinal)
            .Select(group => (JsonNode)new JsonObject
            {
                ["Effect"] = "Allow",
                ["Action"] = List(group),
                ["Resource"] = List(Few(needed[group.First()])),
            });
        return new JsonObject { ["Version"] = "1", ["Statement"] = new JsonArray([.. statements]) }
            .ToJsonString(s_json);
    }

    private static IEnumerable<PlannedCall> Calls(PlannedUnit unit) => unit.Preconditions.Select(check => check.Read)
        .Concat(unit.Steps.Concat(unit.Steps.SelectMany(step => step.Undo)).Concat(unit.Release).SelectMany(Calls));

    private static IEnumerable<PlannedCall> Calls(PlannedStep step) =>
        new[] { step.Done?.Read, step.Call, step.Until?.Read }.OfType<PlannedCall>();

    private static void Add(
        SortedDictionary<string, SortedSet<string>> needed, MigrationPlan plan, PlannedCall call)
    {
        var product = call.Product.ToLowerInvariant();
        var action = $"{product}:{call.Action}";
        if (!needed.TryGetValue(action, out var resources))
            needed[action] = resources = new(StringComparer.Ordinal);
        var account = plan.AccountId.Length == 0 ? "*" : plan.AccountId;
        foreach (var name in ResourceNames.Of(call) ?? ["*"])
            resources.Add(name == "*" ? name : $"acs:{product}:{plan.Region}:{account}:{name}");
    }

    private static IEnumerable<string> Few(SortedSet<string> resources)
    {
        if (resources.Contains("*")) return ["*"];
        return resources.GroupBy(name => name[..(name.LastIndexOf('/') + 1)], StringComparer.Ordinal)
            .SelectMany(kind => kind.Contains($"{kind.Key}*") || kind.Count() > MaxNames ? [$"{kind.Key}*"] : kind.ToList());
    }

    private static JsonArray List(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
