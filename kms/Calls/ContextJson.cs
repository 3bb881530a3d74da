using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Kms.Calls;

/// <summary>An encryption context as it is sent. What checks its length measures the same text.</summary>
internal static class ContextJson
{
    private static readonly JsonSerializerOptions s_plain =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(IDictionary context) => JsonSerializer.Serialize(context, s_plain);
}
