using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Expressions;

namespace Infra.Cloud.Oos.Running;

/// <summary>What the references of a template stand for while it runs.</summary>
internal static class RunScope
{
    public static Scope Of(Execution execution, TaskRun? task, DateTimeOffset at)
    {
        var service = Service(execution.Region, at);
        service[Pseudo.ExecutionId] = execution.Id;
        service[Pseudo.ExecuteUser] = execution.Caller.Name;
        if (task?.Item is { } item) service[Pseudo.LoopItem] = JsonNode.Parse(item);
        return new Scope
        {
            Parameters = execution.ParameterValues(),
            Conditions = execution.Template().Conditions,
            OutputOf = (name, output) => OutputOf(execution, name, output),
            Service = service,
        };
    }

    /// <summary>The pseudo parameters that are known before an execution begins.</summary>
    public static Dictionary<string, JsonNode?> Service(string region, DateTimeOffset at) => new(StringComparer.Ordinal)
    {
        [Pseudo.RegionId] = region,
        [Pseudo.AccountId] = CloudAccount.ReservedId,
        [Pseudo.CurrentUtcTime] = ApiTime.Text(at),
        [Pseudo.CurrentDate] = ApiTime.Text(at)[..10],
    };

    // Names of outputs are compared without regard to case: a public template refers to Size where the output is size,
    // and it is known to run.
    private static JsonNode? OutputOf(Execution execution, string name, string output)
    {
        var run = execution.Tasks.FindLast(task => task.Name == name && task.ParentId is null && !task.IsOpen);
        if (run is null) return null;
        return JsonNode.Parse(run.Outputs)!.AsObject()
            .FirstOrDefault(pair => string.Equals(pair.Key, output, StringComparison.OrdinalIgnoreCase)).Value;
    }
}
