using System.Text;
using System.Text.Json.Nodes;
using System.Xml;

namespace Infra.Cloud.Door.Answers;

/// <summary>Writes an answer as XML: an element for each field, and for each entry of a list one of the list's
/// name.</summary>
internal static class XmlAnswer
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
    };

    public static byte[] Write(string root, JsonObject answer)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Settings))
        {
            xml.WriteStartElement(Name(root));
            WriteFields(xml, answer);
            xml.WriteEndElement();
        }

        return memory.ToArray();
    }

    private static void WriteFields(XmlWriter xml, JsonObject fields)
    {
        foreach (var (name, value) in fields)
            foreach (var entry in value is JsonArray list ? (IEnumerable<JsonNode?>)list : [value])
            {
                if (entry is null) continue;
                xml.WriteStartElement(Name(name));
                if (entry is JsonObject inner) WriteFields(xml, inner);
                else xml.WriteString(Clean(entry.GetValueKind() == System.Text.Json.JsonValueKind.String
                    ? entry.GetValue<string>() : entry.ToJsonString()));
                xml.WriteEndElement();
            }
    }

    private static string Name(string name) => XmlConvert.EncodeLocalName(name) ?? "_";

    /// <summary>XML has no way to write some characters; they become the replacement character.</summary>
    private static string Clean(string text)
    {
        if (text.All(c => XmlConvert.IsXmlChar(c))) return text;

        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]);
            if (isPair) clean.Append(text[i]).Append(text[++i]);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return clean.ToString();
    }
}
