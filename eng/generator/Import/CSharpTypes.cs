namespace Infra.Generator.Import;

/// <summary>One C# type of a class from another, as the official package derives them.</summary>
internal static class CSharpTypes
{
    private const string List = "System.Collections.Immutable.ImmutableArray<";
    private const string Map = "System.Collections.Immutable.ImmutableDictionary<string, ";

    /// <summary>The type of the input that looks an output up.</summary>
    internal static string Input(string output)
    {
        var type = Known(Inside(output, "Pulumi.Output<") ?? output);
        if (Inside(type, List) is { } item)
        {
            return $"Pulumi.InputList<{Element(item)}>";
        }

        return Inside(type, Map) is { } value ? $"Pulumi.InputMap<{Element(value)}>" : $"Pulumi.Input<{Element(type)}>";
    }

    /// <summary>The type of a plain argument of a function; a value that may be left out can be null.</summary>
    internal static string Plain(string input)
    {
        if (Inside(input, "Pulumi.InputList<") is { } item)
        {
            return $"System.Collections.Generic.List<{item.Replace("InputArgs", "Args", StringComparison.Ordinal)}>";
        }

        return Inside(input, "Pulumi.InputMap<") is { } value
            ? $"System.Collections.Generic.Dictionary<string, {value}>"
            : Inside(input, "Pulumi.Input<") is "int" or "bool" or "double"
                ? Inside(input, "Pulumi.Input<") + "?"
                : Inside(input, "Pulumi.Input<")!;
    }

    /// <summary>The class that looks up what an object in the outputs holds.</summary>
    internal static string LookUp(string output) =>
        output.Replace(".Outputs.", ".Inputs.", StringComparison.Ordinal) + "GetArgs";

    private static string Element(string type) =>
        type.Contains(".Outputs.", StringComparison.Ordinal) ? LookUp(Known(type)) : Known(type);

    private static string Known(string type) => type.TrimEnd('?');

    private static string? Inside(string type, string opening) =>
        type.StartsWith(opening, StringComparison.Ordinal) ? type[opening.Length..^1] : null;
}
