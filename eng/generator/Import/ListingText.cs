namespace Infra.Generator.Import;

/// <summary>Writes classes of values as a public API listing shows them.</summary>
internal static class ListingText
{
    /// <summary>A class that carries inputs.</summary>
    internal static IEnumerable<string> InputClass(string name, string kind, IEnumerable<ListedProperty> properties) =>
    [
        $"{name} :: sealed class : Pulumi.{kind}",
        $"{name}.Empty :: public static property {{ get; }} : {name}",
        $"{name}.ctor() :: public constructor",
        .. properties.Select(item => $"{name}.{item.Member} :: public property {{ get; set; }} : {item.Type} "
            + $"[Input(\"{item.Wire}\", required: {Word(item.Required)}, json: {Word(item.Json)})]"
            + (item.Deprecated is { } reason ? $" [Obsolete(\"{reason}\")]" : "")),
    ];

    /// <summary>A class that carries results; its constructor names the fields as the wire does.</summary>
    internal static IEnumerable<string> ResultClass(string name, IEnumerable<ListedProperty> fields)
    {
        var parameters = fields.OrderBy(item => item.Wire, StringComparer.Ordinal)
            .Select(item => $"{item.Type} {item.Wire}");
        return
        [
            $"{name} :: sealed class [OutputType()]",
            $"{name}.ctor({string.Join(", ", parameters)}) :: private constructor "
                + "(wire names of the fields = parameter names) [OutputConstructor()]",
            .. fields.Select(item => $"{name}.{item.Member} :: public readonly field : {item.Type}"),
        ];
    }

    private static string Word(bool value) => value ? "true" : "false";
}
