using Infra.Generator.Model;

namespace Infra.Generator.Rendering;

/// <summary>Writes the classes that carry results: of functions, and objects nested in outputs.</summary>
internal static class ResultClass
{
    /// <summary>Writes one class.</summary>
    internal static GeneratedFile Write(
        string fullName, string summary, Place place, IEnumerable<PropertySchema> properties)
    {
        var name = TypeNames.Split(fullName).Simple;
        var fields = properties.Where(property => property.Output != Presence.None).ToList();
        var source = new SourceText()
            .Line($"/// <summary>{summary}</summary>")
            .Line("[OutputType]")
            .Line($"public sealed class {name}")
            .Open();
        foreach (var field in fields)
        {
            source.Line($"public readonly {TypeNames.Output(field, place)} {field.MemberName()};");
        }

        source.Line().Line("[OutputConstructor]").Line($"private {name}(");
        source.Deeper(fields.Select((field, index) =>
            $"{TypeNames.Output(field, place)} {Parameter(field)}{(index == fields.Count - 1 ? ")" : ",")}").ToArray());
        source.Open();
        foreach (var field in fields)
        {
            source.Line($"{field.MemberName()} = {Parameter(field)};");
        }

        return source.Close().Close().ToFile(fullName);
    }

    /// <summary>The parameter bears the wire name: that is how the SDK finds it.</summary>
    private static string Parameter(PropertySchema field) => CSharp.Identifier(field.Name);
}
