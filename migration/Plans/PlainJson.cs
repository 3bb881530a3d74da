using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Migration.Plans;

/// <summary>JSON as the services take it: on one line, with no character escaped that needs not be, since they count
/// characters.</summary>
internal static class PlainJson
{
    public static JsonSerializerOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
