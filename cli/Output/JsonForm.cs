using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cli.Output;

/// <summary>The form of the JSON that is printed: indented, with the same line ends on every system, and no character
/// escaped that needs not be.</summary>
internal static class JsonForm
{
    /// <summary>For documents.</summary>
    public static JsonSerializerOptions OfDocuments { get; } = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>For what is written piece by piece.</summary>
    public static JsonWriterOptions OfWriters { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of a document.</summary>
    public static string Text(JsonNode document) => document.ToJsonString(OfDocuments);

    /// <summary>Prints a document.</summary>
    public static Task PrintAsync(Host host, JsonNode document) => host.Out.WriteLineAsync(Text(document));
}
