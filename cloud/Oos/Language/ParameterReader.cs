using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Infra.Cloud.Oos.Expressions;

namespace Infra.Cloud.Oos.Language;

/// <summary>Reads a parameter of a template.</summary>
internal static class ParameterReader
{
    private static readonly TimeSpan PatternTimeout = TimeSpan.FromSeconds(1);

    public static ParameterDefinition Read(string name, TemplateField field)
    {
        TemplateReader.NameOf(field, name);
        field.HasOnly("Type", "Label", "Description", "Default", "AllowedValues", "AllowedPattern", "MinLength", "MaxLength",
            "MinValue", "MaxValue", "NoEcho", "AssociationProperty", "AssociationPropertyMetadata", "ConstraintDescription");
        if (field["Type"].IsMissing) throw field["Type"].Refuse("is required");

        var parameter = new ParameterDefinition(name, TemplateReader.TypeOf(field["Type"]))
        {
            HasDefault = field.Map().ContainsKey("Default"),
            Default = field["Default"].Value,
            AllowedValues = field["AllowedValues"].IsMissing ? null : field["AllowedValues"].List(),
            AllowedPattern = PatternOf(field["AllowedPattern"]),
            MinLength = Length(field["MinLength"]),
            MaxLength = Length(field["MaxLength"]),
            MinValue = field["MinValue"].IsMissing ? null : field["MinValue"].Number(),
            MaxValue = field["MaxValue"].IsMissing ? null : field["MaxValue"].Number(),
            NoEcho = !field["NoEcho"].IsMissing && field["NoEcho"].Flag(),
        };
        CheckDefault(parameter, field["Default"]);
        return parameter;
    }

    // A default with references is looked at when the template is run.
    private static void CheckDefault(ParameterDefinition parameter, TemplateField field)
    {
        var isOpen = field.Value is not null && References(field.Value).Any();
        if (field.IsMissing) return;
        if (!isOpen) parameter.Read(field.Value);
        else if (References(field.Value!).Any(reference => !reference.IsPseudo || reference.Name == Pseudo.LoopItem))
            throw field.Refuse("may refer to pseudo parameters only");
    }

    private static IEnumerable<Placeholder> References(JsonNode value) => value switch
    {
        JsonObject map => map.Where(pair => pair.Value is not null).SelectMany(pair => References(pair.Value!)),
        JsonArray list => list.OfType<JsonNode>().SelectMany(References),
        _ => value.GetValueKind() == System.Text.Json.JsonValueKind.String ? Placeholder.In(value.GetValue<string>()) : [],
    };

    private static int? Length(TemplateField field) => field.IsMissing ? null : field.Whole(0, TemplateText.MaxBytes);

    // Without backtracking no pattern takes longer than the text is long.
    private static Regex? PatternOf(TemplateField field)
    {
        if (field.IsMissing) return null;
        try
        {
            return new Regex(field.Text(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, PatternTimeout);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw field.Refuse($"is no pattern that can be used here: {e.Message}");
        }
    }
}
