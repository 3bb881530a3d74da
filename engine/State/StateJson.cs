using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Engine;

/// <summary>How the files of a stack are written.</summary>
internal static class StateJson
{
    /// <summary>The version of the deployment format: https://www.pulumi.com/docs/iac/concepts/state-and-backends/.</summary>
    public const int Version = 3;

    private const int LongestTime = 28; // 2026-01-01T00:00:00.0000000Z

    /// <summary>One line, with the characters that policies and ARNs are full of left readable.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true, // only our own code writes, in the right order
    };

    public static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 4,
        NewLine = "\n",
        SkipValidation = true,
    };

    /// <summary>A time in UTC, its fraction without trailing zeros: 2026-01-01T00:00:00.1Z.</summary>
    public static string Time(DateTimeOffset time)
    {
        Span<char> text = stackalloc char[LongestTime];
        return new string(text[..Format(time, text)]);
    }

    /// <summary>Writes a time in that form.</summary>
    public static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset time)
    {
        Span<char> text = stackalloc char[LongestTime];
        json.WriteString(name, text[..Format(time, text)]);
    }

    private static int Format(DateTimeOffset time, Span<char> text)
    {
        // The round-trip format is a fast path of the framework; a pattern with optional digits is not.
        time.UtcDateTime.TryFormat(text, out _, "O");
        var length = text[..^1].TrimEnd('0').TrimEnd('.').Length;
        text[length] = 'Z';
        return length + 1;
    }
}
