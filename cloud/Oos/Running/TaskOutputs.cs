using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Language;
using Infra.Cloud.Oos.Selectors;

namespace Infra.Cloud.Oos.Running;

/// <summary>What tasks and executions give.</summary>
internal static class TaskOutputs
{
    private const int MaxText = 262_144;

    /// <summary>The outputs of a task, taken out of an answer.</summary>
    /// <exception cref="TaskFault">A selector does not fit the answer.</exception>
    public static string Of(TaskDefinition task, JsonNode? answer, Scope scope)
    {
        var outputs = new JsonObject();
        foreach (var (name, output) in task.Outputs)
        {
            var selected = Selected(output.Selector, answer, scope, $"Outputs.{name}");
            // Which of several values counts where no list is wanted is not published: the first.
            outputs[name] = output.Type == DataType.List ? new JsonArray([.. selected])
                : selected.Count > 0 ? selected[0] : null;
        }

        return Text(outputs);
    }

    /// <summary>What a selector gives.</summary>
    /// <exception cref="TaskFault">It does not fit.</exception>
    public static IReadOnlyList<JsonNode?> Selected(string selector, JsonNode? answer, Scope scope, string place)
    {
        try
        {
            return Expression.SelectorOf(selector, scope).Select(answer);
        }
        catch (Exception e) when (e is SelectorException or ExpressionException)
        {
            throw new TaskFault($"{place}: {e.Message}");
        }
    }

    /// <summary>The outputs of a loop: of each output the values of all items, failed ones left out.</summary>
    public static string OfLoop(TaskDefinition task, IEnumerable<string> items)
    {
        var all = items.Select(text => JsonNode.Parse(text)!.AsObject()).ToList();
        var names = task.Outputs.Keys.Select(name => KeyValuePair.Create(name, name)).Concat(task.Loop!.Outputs);
        var outputs = new JsonObject();
        foreach (var (name, field) in names)
            outputs[name] = new JsonArray([.. all.Select(one => one.First(
                pair => string.Equals(pair.Key, field, StringComparison.OrdinalIgnoreCase)).Value?.DeepClone())]);
        return Text(outputs);
    }

    /// <summary>The outputs of an execution.</summary>
    /// <exception cref="TaskFault">One cannot be worked out.</exception>
    public static string OfTemplate(TemplateDocument template, Scope scope)
    {
        var outputs = new JsonObject();
        foreach (var (name, output) in template.Outputs)
        {
            try
            {
                outputs[name] = Expression.Resolve(output.Value, scope);
            }
            catch (ExpressionException e)
            {
                throw new TaskFault($"Outputs.{name}: {e.Message}");
            }
        }

        return Text(outputs);
    }

    private static string Text(JsonObject outputs)
    {
        var text = outputs.ToJsonString();
        return text.Length <= MaxText ? text : throw new TaskFault($"the outputs are larger than {MaxText} characters");
    }
}
