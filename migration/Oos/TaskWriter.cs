using System.Text.Json.Nodes;
using Infra.Migration.Plans;

namespace Infra.Migration.Oos;

/// <summary>Writes calls and looks as tasks.</summary>
internal sealed class TaskWriter(OosText text)
{
    /// <summary>The output by which it shows that a task was done.</summary>
    public const string Mark = "ok";

    /// <summary>What it is then.</summary>
    public const string Marked = "1";

    private const int CallRetries = 6;

    /// <summary>A call. It is repeated where the service was busy or did not answer, unless that could make a second
    /// thing.</summary>
    public JsonObject Call(string name, PlannedStep step)
    {
        var call = step.Call!;
        var task = Task(name, "ACS::ExecuteAPI", Properties(call));
        var outputs = new JsonObject();
        foreach (var (output, path) in step.Outputs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            outputs[output] = new JsonObject { ["ValueSelector"] = OosText.Path(path) };
        task["Outputs"] = Marking(outputs);
        if (!call.Creates || call.Parameters.ContainsKey("ClientToken")) task["Retries"] = CallRetries;
        return task;
    }

    /// <summary>A look at once; it fails where things are not so.</summary>
    public JsonObject Look(string name, PlannedCheck check)
    {
        var task = Task(name, "ACS::CheckFor", Looking(check));
        task["Outputs"] = Marking([]);
        return task;
    }

    /// <summary>A look until things are so.</summary>
    public JsonObject Wait(string name, PlannedStep step)
    {
        var check = step.Until!;
        // A task cannot follow the progress, so what the plan gives to a standstill is added to three times what it
        // expects.
        var pace = WaitPace.Of(check.Every, check.Patience + (3 * step.Expected), $"the step '{step.Id}'");
        var task = Task(name, "ACS::WaitFor", Looking(check));
        task["Retries"] = pace.Retries;
        task["DelayType"] = "Linear";
        task["Delay"] = pace.Delay;
        task["BackOff"] = pace.BackOff;
        var outputs = new JsonObject();
        if (step.Call is null)
            foreach (var (output, path) in step.Outputs.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                outputs[output] = new JsonObject { ["ValueSelector"] = OosText.Path(path) };
        task["Outputs"] = Marking(outputs);
        return task;
    }

    /// <summary>A read of which only what a selector says about tasks matters; that is the mark.</summary>
    public JsonObject Read(string name, PlannedCall read, string selector)
    {
        var task = Task(name, "ACS::ExecuteAPI", Properties(read));
        task["Retries"] = CallRetries;
        task["Outputs"] = new JsonObject { [Mark] = new JsonObject { ["ValueSelector"] = selector } };
        return task;
    }

    /// <summary>The same, and what the selector says is what the execution fails with.</summary>
    public JsonObject Report(string name, PlannedCall read, string selector)
    {
        var properties = Properties(read);
        properties["PropertySelector"] = selector;
        properties["DesiredValues"] = new JsonArray("converted");
        return Task(name, "ACS::CheckFor", properties);
    }

    /// <summary>Whether two looks are for the same.</summary>
    public bool IsSame(PlannedCheck check, PlannedCheck? other) =>
        other is not null && JsonNode.DeepEquals(Looking(check), Looking(other));

    private JsonObject Looking(PlannedCheck check)
    {
        var conditions = OosConditions.Of(check, text);
        var properties = Properties(check.Read);
        properties["PropertySelector"] = conditions.Selector;
        properties["DesiredValues"] = conditions.Desired;
        if (conditions.Hopeless is { } hopeless) properties["StopRetryValues"] = hopeless;
        return properties;
    }

    private JsonObject Properties(PlannedCall call) => new()
    {
        ["Service"] = call.Product.ToUpperInvariant(),
        ["API"] = call.Action,
        ["Parameters"] = OosParameters.Of(call, text),
    };

    private static JsonObject Marking(JsonObject outputs)
    {
        outputs[Mark] = new JsonObject { ["ValueSelector"] = $"\"{Marked}\"" };
        return outputs;
    }

    private static JsonObject Task(string name, string action, JsonObject properties) => new()
    {
        ["Name"] = name,
        ["Action"] = action,
        ["Properties"] = properties,
    };
}
