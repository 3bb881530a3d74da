using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Infra.Cloud.Oos.Expressions;

namespace Infra.Cloud.Oos.Language;

/// <summary>A template that is valid.</summary>
internal sealed record TemplateDocument
{
    public const string FormatVersion = "OOS-2019-06-01";

    private static readonly ConditionalWeakTable<string, TemplateDocument> Kept = [];

    /// <summary>The description as the API shows it: the English one, if there are several.</summary>
    public required string Description { get; init; }

    public required IReadOnlyDictionary<string, ParameterDefinition> Parameters { get; init; }

    /// <summary>The role that the service assumes, or a reference to it; null for the caller's own
    /// permissions.</summary>
    public JsonNode? RamRole { get; init; }

    public required IReadOnlyDictionary<string, JsonNode> Conditions { get; init; }

    public required IReadOnlyList<TaskDefinition> Tasks { get; init; }

    /// <summary>What the execution gives in the end: type and value by name.</summary>
    public required IReadOnlyDictionary<string, (DataType Type, JsonNode? Value)> Outputs { get; init; }

    /// <summary>The parts as they were written, for ValidateTemplateContent.</summary>
    public required JsonObject Source { get; init; }

    /// <exception cref="TemplateException">The template is not valid.</exception>
    public static TemplateDocument Parse(string text)
    {
        try
        {
            var document = TemplateReader.Read(TemplateText.Parse(text));
            TaskGraph.Check(document);
            ReferenceCheck.Check(document);
            return document;
        }
        catch (ExpressionException e)
        {
            throw new TemplateException("", e.Message);
        }
    }

    /// <summary>The template in a text that is kept in the account. It is read once for as long as somebody keeps the
    /// text, however many executions run it.</summary>
    public static TemplateDocument OfKept(string text) => Kept.GetValue(text, Parse);

    public int IndexOf(string task)
    {
        for (var i = 0; i < Tasks.Count; i++)
            if (Tasks[i].Name == task) return i;
        return -1;
    }

    /// <summary>The values of all parameters, those left out included.</summary>
    /// <exception cref="TemplateException">A value does not fit, is missing, or belongs to no parameter.</exception>
    public JsonObject ParametersFrom(JsonObject given, IReadOnlyDictionary<string, JsonNode?> service)
    {
        foreach (var (name, _) in given)
            if (!Parameters.ContainsKey(name))
                throw new TemplateException("Parameters", $"the template has no parameter {name}");

        var values = new JsonObject();
        var scope = new Scope { Parameters = [], Service = service };
        foreach (var (name, parameter) in Parameters)
        {
            if (given.TryGetPropertyValue(name, out var value) && value is not null) values[name] = parameter.Read(value);
            else if (!parameter.HasDefault) throw new TemplateException($"Parameters.{name}", "a value is required");
            else values[name] = parameter.Default is null ? null
                : parameter.Read(Expression.Resolve(parameter.Default, scope));
        }

        return values;
    }
}
