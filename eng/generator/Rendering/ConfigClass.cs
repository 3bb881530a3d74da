using Infra.Generator.Model;

namespace Infra.Generator.Rendering;

/// <summary>Writes the static configuration of the package.</summary>
internal static class ConfigClass
{
    /// <summary>Writes the class: every value is read when asked for, unless the program has set it.</summary>
    internal static GeneratedFile Write(IReadOnlyList<PropertySchema> properties)
    {
        var source = new SourceText()
            .Line("/// <summary>The configuration of the package, as <c>alicloud:</c> keys.</summary>")
            .Line("public static class Config")
            .Open()
            .Line("private static readonly global::Pulumi.Config Values = new(\"alicloud\");");
        foreach (var property in properties)
        {
            var (type, getter) = property.Type switch
            {
                "string" => ("string?", "Get"),
                "int" => ("int?", "GetInt32"),
                "bool" => ("bool?", "GetBoolean"),
                _ => throw new SchemaException($"Config.{property.Name} has the type {property.Type}."),
            };
            var field = "_" + property.Name;
            var fallback = property.Environment is { } variable
                ? $" ?? Utilities.GetEnv({CSharp.Literal(variable)})"
                : "";
            source.Line()
                .Line($"private static readonly ConfigValue<{type}> {field} =")
                .Deeper($"new(() => Values.{getter}({CSharp.Literal(property.Name)}){fallback});")
                .Line()
                .Line($"public static {type} {property.MemberName()}")
                .Open()
                .Line($"get => {field}.Get();")
                .Line($"set => {field}.Set(value);")
                .Close();
        }

        return source.Close().ToFile("Config");
    }
}
