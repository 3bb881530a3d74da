using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Cloud.Oos.Expressions;

namespace Infra.Cloud.Oos.Language;

/// <summary>Reads the parts of a template.</summary>
internal static partial class TemplateReader
{
    /// <summary>How many tasks a template may have; the service's own bound is not published.</summary>
    private const int MaxTasks = 500;

    private static readonly string[] OuterConditions = ["Fn::And", "Fn::Or", "Fn::Not", "Fn::Equals"];

    /// <exception cref="TemplateException">Something is not as it should be.</exception>
    public static TemplateDocument Read(JsonObject source)
    {
        var root = new TemplateField(source, "");
        root.HasOnly("FormatVersion", "Description", "Parameters", "RamRole", "Conditions", "Tasks", "Outputs", "Metadata");
        if (root["FormatVersion"].Text() != TemplateDocument.FormatVersion)
            throw root["FormatVersion"].Refuse($"must be {TemplateDocument.FormatVersion}");

        var tasks = root["Tasks"].Items();
        if (tasks.Count is 0 or > MaxTasks) throw root["Tasks"].Refuse($"must list 1 to {MaxTasks} tasks");
        return new TemplateDocument
        {
            Description = DescriptionOf(root["Description"]),
            Parameters = root["Parameters"].Fields().ToDictionary(pair => pair.Name,
                pair => ParameterReader.Read(pair.Name, pair.Field), StringComparer.Ordinal),
            RamRole = root["RamRole"] is { IsMissing: false } role ? JsonValue.Create(role.Text()) : null,
            Conditions = root["Conditions"].Fields().ToDictionary(
                pair => pair.Name, pair => ConditionOf(pair.Field), StringComparer.Ordinal),
            Tasks = [.. tasks.Select(TaskReader.Read)],
            Outputs = root["Outputs"].Fields().ToDictionary(
                pair => pair.Name, pair => OutputOf(pair.Field), StringComparer.Ordinal),
            Source = source,
        };
    }

    public static DataType TypeOf(TemplateField field) => field.IsMissing ? DataType.String
        : Enum.Parse<DataType>(field.OneOf(Enum.GetNames<DataType>()));

    /// <summary>A description is a text, or texts by language.</summary>
    public static string DescriptionOf(TemplateField field) => field.Value switch
    {
        null => "",
        JsonObject map => map["en"] is { } english ? new TemplateField(english, $"{field.Place}.en").Text() : "",
        _ => field.Text(),
    };

    /// <summary>The name of a task or an output: letters, digits, _ and -.</summary>
    public static string NameOf(TemplateField field, string name) => Name().IsMatch(name) ? name
        : throw field.Refuse("the name must have 1 to 200 letters, digits, '_' and '-'");

    private static JsonNode ConditionOf(TemplateField field)
    {
        if (Function.Of(field.Map())?.Name is not { } name || !OuterConditions.Contains(name))
            throw field.Refuse($"must be one of {string.Join(", ", OuterConditions)}");
        return field.Value!;
    }

    private static (DataType, JsonNode?) OutputOf(TemplateField field)
    {
        field.HasOnly("Type", "Value", "Description", "Label");
        return (TypeOf(field["Type"]), field["Value"].Value);
    }

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,200}\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
