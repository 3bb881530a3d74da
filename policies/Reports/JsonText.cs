using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Infra.Policies.Reports;

/// <summary>Writes JSON to a text as it comes, so that a long report is never held whole.</summary>
internal sealed class JsonText : IDisposable
{
    private const int FlushAt = 32 * 1024;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // Chinese stays readable; what a terminal or a page could take for its own is escaped by whoever shows it.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly TextWriter _to;
    private readonly ArrayBufferWriter<byte> _buffer = new(FlushAt * 2);

    public JsonText(TextWriter to) => (_to, Json) = (to, new Utf8JsonWriter(_buffer, Options));

    public Utf8JsonWriter Json { get; }

    /// <summary>Hands over what has been written when it is enough.</summary>
    public void FlushWhenFull()
    {
        if (Json.BytesPending + _buffer.WrittenCount >= FlushAt) Flush();
    }

    public void Dispose()
    {
        Flush();
        _to.Write('\n');
        Json.Dispose();
    }

    private void Flush()
    {
        Json.Flush();
        _to.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
