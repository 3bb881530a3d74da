using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;
using Infra.Cloud.Oos.Selectors;

namespace Infra.Cloud.Oos.Language;

/// <summary>Makes sure that every reference of a template stands for something, every function is there, and every
/// selector is in the subset.</summary>
internal static class ReferenceCheck
{
    /// <exception cref="TemplateException">One does not.</exception>
    public static void Check(TemplateDocument document)
    {
        CheckValue(document, document.RamRole, "RamRole", inLoop: false);
        foreach (var (name, condition) in document.Conditions)
            CheckValue(document, condition, $"Conditions.{name}", inLoop: false);
        CheckConditionOrder(document);
        foreach (var task in document.Tasks) CheckTask(document, task);
        foreach (var (name, output) in document.Outputs)
            CheckValue(document, output.Value, $"Outputs.{name}", inLoop: false);
    }

    private static void CheckTask(TemplateDocument document, TaskDefinition task)
    {
        var place = $"Tasks.{task.Name}";
        CheckValue(document, task.When, $"{place}.When", inLoop: false);
        CheckCondition(document, task.When, $"{place}.When");
        foreach (var (when, _) in task.Choices) CheckCondition(document, when, $"{place}.Properties.Choices");
        CheckValue(document, task.Loop?.Items, $"{place}.Loop.Items", inLoop: false);
        CheckValue(document, task.Loop?.RateControl, $"{place}.Loop.RateControl", inLoop: false);
        foreach (var (name, field) in task.Loop?.Outputs ?? new Dictionary<string, string>())
            if (!task.Outputs.ContainsKey(field))
                throw new TemplateException($"{place}.Loop.Outputs.{name}", $"the task has no output {field}");

        CheckValue(document, task.Properties, $"{place}.Properties", inLoop: task.Loop is not null);
        if (task.Action is TaskAction.WaitFor or TaskAction.CheckFor)
            CheckSelector(document, task.Properties["PropertySelector"]!.GetValue<string>(),
                $"{place}.Properties.PropertySelector", inLoop: false);
        foreach (var (name, output) in task.Outputs)
            CheckSelector(document, output.Selector, $"{place}.Outputs.{name}", inLoop: task.Loop is not null);
    }

    // A text in the place of a condition is true, false, a reference, or the name of a condition.
    private static void CheckCondition(TemplateDocument document, JsonNode? when, string place)
    {
        if (when is null || when is JsonObject map && Function.Of(map) is not null) return;
        var isKnown = when.GetValueKind() switch
        {
            JsonValueKind.True or JsonValueKind.False => true,
            JsonValueKind.String => when.GetValue<string>() is var text && (bool.TryParse(text, out _)
                || document.Conditions.ContainsKey(text) || Placeholder.In(text).Count > 0),
            _ => false,
        };
        if (!isKnown) throw new TemplateException(place,
            "must be true, false, a reference, a function or the name of a condition");
    }

    // Conditions may name each other, but not in a circle.
    private static void CheckConditionOrder(TemplateDocument document)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in document.Conditions.Keys) Visit(name, []);

        void Visit(string name, HashSet<string> open)
        {
            if (done.Contains(name)) return;
            if (!open.Add(name)) throw new TemplateException($"Conditions.{name}", "the conditions name each other in a circle");
            foreach (var other in Texts(document.Conditions[name]).Where(document.Conditions.ContainsKey)) Visit(other, open);
            open.Remove(name);
            done.Add(name);
        }
    }

    private static IEnumerable<string> Texts(JsonNode? value) => value switch
    {
        JsonObject map => map.SelectMany(pair => Texts(pair.Value)),
        JsonArray list => list.SelectMany(Texts),
        _ => value?.GetValueKind() == JsonValueKind.String ? [value.GetValue<string>()] : [],
    };

    private static void CheckValue(TemplateDocument document, JsonNode? value, string place, bool inLoop)
    {
        switch (value)
        {
            case JsonObject map when FunctionOf(map, place) is { } function:
                CheckCall(document, function, map[function.Name], place, inLoop);
                break;
            case JsonObject map:
                foreach (var (name, field) in map) CheckValue(document, field, $"{place}.{name}", inLoop);
                break;
            case JsonArray list:
                foreach (var item in list) CheckValue(document, item, place, inLoop);
                break;
            case not null when value.GetValueKind() == JsonValueKind.String:
                CheckReferences(document, value.GetValue<string>(), place, inLoop);
                break;
        }
    }

    private static void CheckCall(
        TemplateDocument document, Function function, JsonNode? arguments, string place, bool inLoop)
    {
        try
        {
            function.Check(arguments);
        }
        catch (ExpressionException e)
        {
            throw new TemplateException(place, e.Message);
        }

        CheckValue(document, arguments, place, inLoop);
        if (!function.IsSelector(1) || arguments![1]?.GetValueKind() != JsonValueKind.String) return;
        CheckSelector(document, arguments[1]!.GetValue<string>(), $"{place}.{function.Name}", inLoop);
    }

    private static Function? FunctionOf(JsonObject map, string place)
    {
        try
        {
            return Function.Of(map);
        }
        catch (ExpressionException e)
        {
            throw new TemplateException(place, e.Message);
        }
    }

    private static void CheckSelector(TemplateDocument document, string selector, string place, bool inLoop)
    {
        CheckReferences(document, selector, place, inLoop);
        try
        {
            Expression.SelectorOf(selector, scope: null);
        }
        catch (SelectorException e)
        {
            throw new TemplateException(place, e.Message);
        }
    }

    private static void CheckReferences(TemplateDocument document, string text, string place, bool inLoop)
    {
        try
        {
            foreach (var reference in Placeholder.In(text)) CheckReference(document, reference, inLoop);
        }
        catch (ExpressionException e)
        {
            throw new TemplateException(place, e.Message);
        }
    }

    private static void CheckReference(TemplateDocument document, Placeholder reference, bool inLoop)
    {
        if (reference.Output is { } output)
        {
            var index = document.IndexOf(reference.Name);
            if (index < 0) throw new ExpressionException($"the template has no task {reference.Name}");
            var task = document.Tasks[index];
            if (!task.Outputs.ContainsKey(output) && task.Loop?.Outputs.ContainsKey(output) != true)
                throw new ExpressionException($"the task {reference.Name} has no output {output}");
        }
        else if (!reference.IsPseudo)
        {
            if (!document.Parameters.ContainsKey(reference.Name))
                throw new ExpressionException($"the template has no parameter {reference.Name}");
        }
        else if (!Pseudo.All.Contains(reference.Name))
            throw new ExpressionException($"the embedded cloud has no pseudo parameter {reference.Name}; it has "
                + string.Join(", ", Pseudo.All));
        else if (reference.Name == Pseudo.LoopItem && !inLoop)
            throw new ExpressionException($"{Pseudo.LoopItem} is known only in a task with a loop");
    }
}
