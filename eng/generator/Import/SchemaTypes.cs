using Infra.Generator.Model;

namespace Infra.Generator.Import;

/// <summary>Turns C# types of the listing into schema types.</summary>
internal static class SchemaTypes
{
    private const string Root = "Pulumi.AliCloud.";

    private static readonly string[] Wrappers = ["Pulumi.Input<", "Pulumi.Output<"];

    private static readonly string[] Lists =
        ["Pulumi.InputList<", "System.Collections.Immutable.ImmutableArray<", "System.Collections.Generic.List<"];

    private static readonly string[] Maps =
    [
        "Pulumi.InputMap<", "System.Collections.Immutable.ImmutableDictionary<string, ",
        "System.Collections.Generic.Dictionary<string, ",
    ];

    /// <summary>The schema type of a C# type.</summary>
    /// <exception cref="SchemaException">The type has no counterpart.</exception>
    internal static string Of(string csharp)
    {
        var type = csharp.EndsWith('?') ? csharp[..^1] : csharp;
        if (Inside(type, Wrappers) is { } wrapped)
        {
            return Of(wrapped);
        }

        if (Inside(type, Lists) is { } item)
        {
            return $"list({Of(item)})";
        }

        if (Inside(type, Maps) is { } value)
        {
            return $"map({Of(value)})";
        }

        return type is "string" or "int" or "bool" or "double" or "object" ? type : ObjectName(type);
    }

    /// <summary>True where the C# type of an output says that it may be null.</summary>
    internal static bool SaysNullable(string csharp) =>
        csharp.EndsWith('?') || csharp.EndsWith("?>", StringComparison.Ordinal);

    private static string ObjectName(string type)
    {
        if (!type.StartsWith(Root, StringComparison.Ordinal))
        {
            throw new SchemaException($"No schema type for {type}.");
        }

        var parts = type[Root.Length..].Split('.');
        var (folder, simple) = (parts.Length > 1 ? parts[^2] : "", parts[^1]);
        string[] suffixes = folder == "Inputs" ? ["GetArgs", "InputArgs", "Args"]
            : simple.StartsWith("Get", StringComparison.Ordinal) ? ["Result"] : [];
        var suffix = suffixes.FirstOrDefault(simple.EndsWith) ?? "";
        return string.Join('.', parts[..^2].Append(simple[..^suffix.Length]));
    }

    private static string? Inside(string type, string[] openings) =>
        openings.FirstOrDefault(type.StartsWith) is { } opening && type.EndsWith('>') ? type[opening.Length..^1] : null;
}
