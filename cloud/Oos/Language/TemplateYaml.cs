using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Infra.Cloud.Oos.Language;

/// <summary>Reads YAML as the JSON it stands for: one document, plain scalars by the core schema, no aliases.</summary>
/// <remarks>Aliases let a small text stand for a huge value, so they are refused; templates have no use for them. What
/// the service takes yes and no for is not known; here they are texts.</remarks>
internal static partial class TemplateYaml
{
    /// <exception cref="TemplateException">It is no YAML, or goes beyond what is read.</exception>
    public static JsonNode? Parse(string text)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) throw new TemplateException("", "the template is empty");
            var root = Node(parser, depth: 1);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? root
                : throw new TemplateException("", "the template must be one YAML document");
        }
        catch (YamlException e)
        {
            throw new TemplateException("", $"the template is no YAML: line {e.Start.Line}: {e.Message}");
        }
    }

    private static JsonNode? Node(Parser parser, int depth)
    {
        if (depth > TemplateText.MaxDepth)
            throw new TemplateException("", $"the template is nested deeper than {TemplateText.MaxDepth}");
        if (parser.Accept<AnchorAlias>(out var alias))
            throw new TemplateException("", $"the template has an alias in line {alias.Start.Line}; write the value out");
        if (parser.TryConsume<Scalar>(out var scalar)) return Value(scalar);
        return parser.Accept<SequenceStart>(out _) ? List(parser, depth) : Map(parser, depth);
    }

    private static JsonArray List(Parser parser, int depth)
    {
        var list = new JsonArray();
        parser.Consume<SequenceStart>();
        while (!parser.TryConsume<SequenceEnd>(out _)) list.Add(Node(parser, depth + 1));
        return list;
    }

    private static JsonObject Map(Parser parser, int depth)
    {
        var map = new JsonObject();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            if (!map.TryAdd(key.Value, Node(parser, depth + 1)))
                throw new TemplateException("", $"the template has '{key.Value}' twice in line {key.Start.Line}");
        }

        return map;
    }

    private static JsonNode? Value(Scalar scalar)
    {
        var text = scalar.Value;
        if (scalar.Style != ScalarStyle.Plain) return text;
        if (text is "" or "~" or "null" or "Null" or "NULL") return null;
        if (text is "true" or "True" or "TRUE") return true;
        if (text is "false" or "False" or "FALSE") return false;
        if (!Number().IsMatch(text)) return text;
        return long.TryParse(text, CultureInfo.InvariantCulture, out var whole) ? whole
            : double.Parse(text, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : text;
    }

    [GeneratedRegex(@"\A[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();
}
