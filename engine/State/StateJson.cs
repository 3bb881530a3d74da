using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Engine;

/// <summary>How the files of a stack are written.</summary>
internal static class StateJson
{
    /// <summary>The version of the deployment format: https://www.pulumi.com/docs/iac/concepts/state-and-backends/.</summary>
    public const int Version = 3;

    /// <summary>One line, with the characters that policies and ARNs are full of left readable.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonWriterOptions Indented = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        IndentSize = 4,
        NewLine = "\n",
    };

    /// <summary>A time in UTC, its fraction without trailing zeros: 2026-01-01T00:00:00.1Z.</summary>
    public static string Time(DateTimeOffset time)
    {
        // The round-trip format is a fast path of the framework; a pattern with optional digits is not.
        Span<char> text = stackalloc char["2026-01-01T00:00:00.0000000Z".Length];
        time.UtcDateTime.TryFormat(text, out _, "O");
        return $"{text[..^1].TrimEnd('0').TrimEnd('.')}Z";
    }
}
