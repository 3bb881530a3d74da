using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Infra.Generator.Model;

/// <summary>Reads and writes the schema facts, one JSON file per module.</summary>
public static class SchemaFiles
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<Presence>() },
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    /// <summary>Reads all modules of a folder as one package.</summary>
    /// <exception cref="SchemaException">A file cannot be read as schema facts, or there is none.</exception>
    public static PackageSchema ReadFolder(string folder)
    {
        var files = Directory.GetFiles(folder, "*.json");
        if (files.Length == 0)
        {
            throw new SchemaException($"The folder {folder} holds no schema facts.");
        }

        return Join(files.Order(StringComparer.Ordinal).Select(file => Parse(File.ReadAllText(file), file)).ToList());
    }

    /// <summary>Reads one module.</summary>
    /// <exception cref="SchemaException">The text is not schema facts.</exception>
    public static PackageSchema Parse(string json, string file)
    {
        try
        {
            return JsonSerializer.Deserialize<PackageSchema>(json, Options)
                ?? throw new SchemaException($"{file} holds no schema facts.");
        }
        catch (JsonException error)
        {
            throw new SchemaException($"{file} does not hold schema facts: {error.Message}");
        }
    }

    /// <summary>Writes one module, a property a line, so that a change shows as one line.</summary>
    public static string Write(PackageSchema module)
    {
        var text = new StringBuilder("{\n  \"origin\": ").Append(Line(module.Origin));
        Section(text, "resources", module.Resources, resource => resource.Properties,
            resource => resource with { Properties = [] });
        Section(text, "functions", module.Functions, function => function.Properties,
            function => function with { Properties = [] });
        Section(text, "objects", module.Objects, item => item.Properties, item => item with { Properties = [] });
        text.Append(",\n  \"config\": [");
        Lines(text, module.Config, "    ", "  ");
        return text.Append("\n}\n").ToString();
    }

    /// <summary>Parts a package by module; what stands at its root goes by the name of Index.</summary>
    public static SortedDictionary<string, PackageSchema> ByModule(PackageSchema package)
    {
        var modules = new SortedDictionary<string, PackageSchema>(StringComparer.Ordinal);
        foreach (var module in package.Resources.Select(item => item.Name)
            .Concat(package.Functions.Select(item => item.Name))
            .Concat(package.Objects.Select(item => item.Name))
            .Select(ModuleOf)
            .Distinct(StringComparer.Ordinal))
        {
            modules[module] = new PackageSchema(
                package.Origin,
                package.Resources.Where(item => ModuleOf(item.Name) == module).ToList(),
                package.Functions.Where(item => ModuleOf(item.Name) == module).ToList(),
                package.Objects.Where(item => ModuleOf(item.Name) == module).ToList(),
                module == "Index" ? package.Config : []);
        }

        return modules;
    }

    private static string ModuleOf(string name) =>
        name.Contains('.', StringComparison.Ordinal) ? name.Split('.')[0] : "Index";

    private static void Section<T>(
        StringBuilder text,
        string name,
        IReadOnlyList<T> items,
        Func<T, IReadOnlyList<PropertySchema>> properties,
        Func<T, T> withoutProperties)
    {
        text.Append(",\n  \"").Append(name).Append("\": [");
        for (var index = 0; index < items.Count; index++)
        {
            const string empty = "\"properties\":[]";
            var head = Line(withoutProperties(items[index]));
            var end = head.IndexOf(empty, StringComparison.Ordinal) + empty.Length;
            text.Append(index == 0 ? "\n    " : ",\n    ").Append(head.AsSpan(0, end - 1));
            Lines(text, properties(items[index]), "      ", "    ");
            text.Append(head.AsSpan(end));
        }

        text.Append(items.Count == 0 ? "]" : "\n  ]");
    }

    private static void Lines(StringBuilder text, IReadOnlyList<PropertySchema> properties, string indent, string end)
    {
        for (var index = 0; index < properties.Count; index++)
        {
            text.Append(index == 0 ? "\n" : ",\n").Append(indent).Append(Line(properties[index]));
        }

        text.Append(properties.Count == 0 ? "]" : "\n" + end + "]");
    }

    private static string Line<T>(T value) => JsonSerializer.Serialize(value, Options);

    private static PackageSchema Join(List<PackageSchema> modules) => new(
        modules[0].Origin,
        modules.SelectMany(module => module.Resources).ToList(),
        modules.SelectMany(module => module.Functions).ToList(),
        modules.SelectMany(module => module.Objects).ToList(),
        modules.SelectMany(module => module.Config).ToList());
}
