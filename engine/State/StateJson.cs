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

    public static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'");
}
