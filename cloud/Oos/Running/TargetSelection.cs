using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Language;

namespace Infra.Cloud.Oos.Running;

/// <summary>The instances that a selection of the console means: by identifiers or by tags.</summary>
internal static class TargetSelection
{
    /// <exception cref="TaskFault">The selection is of another kind, or the call is refused.</exception>
    /// <exception cref="TemplateException">The selection is malformed.</exception>
    public static ApiAnswer Of(
        ApiCaller caller, Execution execution, TaskRun task, TemplateField properties, DateTimeOffset at)
    {
        var region = properties["RegionId"].IsMissing ? execution.Region : properties["RegionId"].Text();
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var duration = TimeSpan.Zero;
        foreach (var filter in properties["Filters"].Items().SelectMany(Filters))
        {
            var parameters = Parameters(filter);
            parameters["RegionId"] = filter["RegionId"].IsMissing ? region : filter["RegionId"].Text();
            var answer = caller.Call(execution, task, "Ecs", "DescribeInstances", parameters, at);
            duration += answer.Duration;
            foreach (var instance in answer.Body["Instances"]!["Instance"]!.AsArray())
                found.Add(instance!["InstanceId"]!.GetValue<string>());
        }

        return new(new()
        {
            ["Instances"] = new JsonObject
            {
                ["Instance"] = new JsonArray([.. found.Select(id => new JsonObject { ["InstanceId"] = id })]),
            },
        }, duration);
    }

    // What the console sends holds filters; a filter may stand alone.
    private static List<TemplateField> Filters(TemplateField selection) =>
        selection["Filters"].IsMissing ? [selection] : selection["Filters"].Items();

    private static JsonObject Parameters(TemplateField filter)
    {
        switch (filter["Type"].OneOf("ResourceIds", "Tags"))
        {
            case "ResourceIds":
                return new() { ["InstanceIds"] = filter["ResourceIds"].List().DeepClone() };
            default:
                var tags = filter["Tags"].List();
                if (tags.Count == 0) throw filter["Tags"].Refuse("must not be empty");
                return new() { ["Tags"] = tags.DeepClone() };
        }
    }
}
