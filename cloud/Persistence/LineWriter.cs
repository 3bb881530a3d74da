using System.Buffers;
using System.Text.Json;
using Infra.Cloud.State;

namespace Infra.Cloud.Persistence;

/// <summary>Builds one line of a file at a time, in one buffer.</summary>
internal sealed class LineWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _json;

    public LineWriter() => _json = new Utf8JsonWriter(
        _buffer, new JsonWriterOptions { SkipValidation = true }); // only our own code writes, in the right order

    /// <summary>The line with its line feed, until the next one is built.</summary>
    public ReadOnlySpan<byte> Line => _buffer.WrittenSpan;

    public void Build(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        write(_json);
        _json.Flush();
        _buffer.GetSpan(1)[0] = (byte)'\n';
        _buffer.Advance(1);
    }

    /// <summary>Writes an object under the name of its kind: {"disk":{...}}.</summary>
    public static void WriteEntity(Utf8JsonWriter json, ITable table, Entity entity)
    {
        json.WriteStartObject();
        json.WritePropertyName(table.Kind);
        table.Write(json, entity);
        json.WriteEndObject();
    }

    public void Dispose() => _json.Dispose();
}
