using Infra.Generator.Model;

namespace Infra.Generator.Rendering;

/// <summary>Writes the classes that carry inputs: arguments, state, and the objects nested in them.</summary>
internal static class ArgsClass
{
    /// <summary>Writes one class.</summary>
    /// <param name="fullName">Module and class.</param>
    /// <param name="summary">The first line of its documentation.</param>
    /// <param name="place">What kind of arguments it holds.</param>
    /// <param name="properties">Properties; those that are not in this place are passed over.</param>
    internal static GeneratedFile Write(
        string fullName, string summary, Place place, IEnumerable<PropertySchema> properties)
    {
        var name = TypeNames.Split(fullName).Simple;
        var nested = fullName.Contains("Inputs.", StringComparison.Ordinal);
        var ofInvoke = place == Place.PlainArgs || (place == Place.InvokeArgs && !nested);
        var present = properties.Where(property => PresenceIn(property, place) != Presence.None).ToList();
        var source = new SourceText()
            .Line($"/// <summary>{summary}</summary>")
            .Line($"public sealed class {name} : global::Pulumi.{(ofInvoke ? "InvokeArgs" : "ResourceArgs")}")
            .Open();
        foreach (var property in present)
        {
            Property(source, property, place);
            source.Line();
        }

        source.Line($"public {name}()").Open();
        foreach (var property in present.Where(item => item.Environment is not null && place == Place.ResourceArgs))
        {
            source.Line($"{property.MemberName()} = Utilities.GetEnv({CSharp.Literal(property.Environment!)})!;");
        }

        return source.Close().Line().Line($"public static new {name} Empty => new {name}();").Close().ToFile(fullName);
    }

    private static void Property(SourceText source, PropertySchema property, Place place)
    {
        var presence = PresenceIn(property, place);
        var required = presence == Presence.Required ? ", required: true" : "";
        var json = property.Json ? ", json: true" : "";
        var attribute = $"[Input({CSharp.Literal(property.Name)}{required}{json})]";
        var type = place == Place.PlainArgs ? TypeNames.Plain(property.Type) : TypeNames.Input(property.Type, place);
        var isContainer = TypeNames.ElementOf(property.Type, "list") is not null
            || TypeNames.ElementOf(property.Type, "map") is not null;
        if (!isContainer)
        {
            source.Line(attribute);
            Deprecation(source, property);
            source.Line(presence == Presence.Required
                ? $"public {type} {property.MemberName()} {{ get; set; }}{(IsValue(type) ? "" : " = null!;")}"
                : $"public {type}? {property.MemberName()} {{ get; set; }}");
            return;
        }

        var field = "_" + property.Name;
        source.Line(attribute).Line($"private {type}? {field};").Line();
        Deprecation(source, property);
        source.Line($"public {type} {property.MemberName()}")
            .Open()
            .Line($"get => {field} ?? ({field} = new {type}());")
            .Line($"set => {field} = value;")
            .Close();
    }

    private static bool IsValue(string type) => type is "int" or "bool" or "double";

    private static void Deprecation(SourceText source, PropertySchema property)
    {
        if (property.Deprecated is { } reason)
        {
            source.Line($"[Obsolete({CSharp.Literal(reason)})]");
        }
    }

    private static Presence PresenceIn(PropertySchema property, Place place) =>
        place == Place.ResourceState ? property.State : property.Input;
}
