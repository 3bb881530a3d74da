using System.Buffers;
using System.Text.Json;

namespace Infra.Engine;

/// <summary>The line of the journal that this thread puts together. Each thread has a buffer of its own, so that others
/// wait only while a line is written, not while its text is made.</summary>
internal static class LineBuffer
{
    [ThreadStatic]
    private static ArrayBufferWriter<byte>? s_bytes;

    [ThreadStatic]
    private static Utf8JsonWriter? s_json;

    /// <summary>Begins a line of this kind, and forgets the one before.</summary>
    public static Utf8JsonWriter Begin(string kind)
    {
        var bytes = s_bytes ??= new ArrayBufferWriter<byte>(4096);
        var json = s_json ??= new Utf8JsonWriter(bytes, StateJson.Options);
        bytes.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        json.WriteString("op", kind);
        return json;
    }

    /// <summary>Ends the line; its bytes stand until this thread begins another.</summary>
    public static ReadOnlySpan<byte> End(Utf8JsonWriter json)
    {
        json.WriteEndObject();
        json.Flush();
        s_bytes!.Write("\n"u8);
        return s_bytes!.WrittenSpan;
    }
}
