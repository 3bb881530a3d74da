using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Infra.Engine;

/// <summary>A YAML file as values: string, bool, double, null, object?[], Properties and <see cref="SecureValue"/>.</summary>
internal sealed class YamlFile
{
    private readonly YamlPlaces _places;

    private YamlFile(string path, Properties root, YamlPlaces places) => (Path, Root, _places) = (path, root, places);

    public string Path { get; }

    public Properties Root { get; }

    /// <exception cref="UsageException">The file cannot be read, is not YAML, or is not a mapping.</exception>
    public static YamlFile Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path);
            YamlLimits.CheckNesting(text);
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            var found = new YamlPlaces();
            if (stream.Documents.Count == 0) return new YamlFile(path, [], found);
            return ToValue(stream.Documents[0].RootNode, "", found, new YamlLimits()) is Properties root
                ? new YamlFile(path, root, found)
                : throw new UsageException($"{path} must be a mapping of names to values");
        }
        catch (YamlException error)
        {
            throw LineWithTab(path) is { } tab
                ? new UsageException($"{path}:{tab}: the line is indented with a tab", "YAML is indented with spaces", error)
                : new UsageException($"{path}:{error.End.Line}: {(error.InnerException ?? error).Message}", "correct the line", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path} cannot be read: {error.Message}", "make the file readable", error);
        }
    }

    /// <summary>The file with the line of a key, for messages.</summary>
    public string Place(params ReadOnlySpan<string> keys) =>
        _places.Lines.TryGetValue(string.Join('\n', keys!), out var line) ? $"{Path}:{line}" : Path;

    /// <summary>A number as it was typed, or null where the value is none. An item of a list has its index for a key.</summary>
    public string? Typed(params ReadOnlySpan<string> keys) => _places.Numbers.GetValueOrDefault(string.Join('\n', keys!));

    /// <summary>The number of the first line that is indented with a tab, which the parser notices a line or two off.</summary>
    private static int? LineWithTab(string path)
    {
        var index = Array.FindIndex(File.ReadAllLines(path), line => line.TrimStart(' ').StartsWith('\t'));
        return index < 0 ? null : index + 1;
    }

    private static object? ToValue(YamlNode node, string key, YamlPlaces places, YamlLimits limits)
    {
        limits.Enter(node);
        var value = node switch
        {
            YamlMappingNode mapping => ToMap(mapping, key, places, limits),
            YamlSequenceNode sequence => sequence.Select((item, index) => ToValue(item, $"{key}\n{index}", places, limits)).ToArray(),
            YamlScalarNode scalar => ToScalar(scalar),
            _ => throw new YamlException(node.Start, node.End, "an alias that names nothing"),
        };
        if (value is double) places.Numbers.TryAdd(key, ((YamlScalarNode)node).Value!);
        limits.Leave();
        return value;
    }

    private static object ToMap(YamlMappingNode mapping, string key, YamlPlaces places, YamlLimits limits)
    {
        if (mapping.Children.Count == 1 && mapping.Children.First() is { Key: YamlScalarNode { Value: "secure" }, Value: YamlScalarNode secure })
            return new SecureValue(secure.Value ?? "");

        var map = new Properties(StringComparer.Ordinal);
        foreach (var (name, value) in mapping)
        {
            if (name is not YamlScalarNode { Value: { } text })
                throw new YamlException(name.Start, name.End, "a name must be a plain text");
            var path = key.Length == 0 ? text : $"{key}\n{text}";
            places.Lines.TryAdd(path, (int)name.Start.Line);
            map[text] = ToValue(value, path, places, limits);
        }
        return map;
    }

    /// <summary>Plain scalars by the core schema of YAML 1.2; quoted ones are text whatever they say.</summary>
    private static object? ToScalar(YamlScalarNode scalar) =>
        scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any) ? scalar.Value : scalar.Value switch
        {
            null or "" or "~" or "null" or "Null" or "NULL" => null,
            "true" or "True" or "TRUE" => true,
            "false" or "False" or "FALSE" => false,
            { } text when IsNumber(text) && double.TryParse(text, out var number) && double.IsFinite(number) => number,
            { } text => text,
        };

    private static bool IsNumber(string text) =>
        (char.IsAsciiDigit(text[0]) || (text[0] is '-' or '+' or '.' && text.Length > 1)) && !text.StartsWith("0x", StringComparison.Ordinal)
        && !(text.Length > 1 && text[0] == '0' && char.IsAsciiDigit(text[1]));
}
