using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Infra.Cloud.Audit;

/// <summary>Writes calls as ActionTrail tells them.</summary>
/// <remarks>
/// Source: keys of management events, ActionTrail documentation of 2026-06-02. eventId is the request's identifier, as in
/// the published sample of KMS. responseElements are left out: answers may hold secrets, and no public text tells which of
/// them the service keeps. Every call has an event that is written before it is answered, so what events have in common is
/// written from a frame.
/// </remarks>
internal sealed class EventWriter : IDisposable
{
    /// <summary>What the writer of JSON leaves as it is.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz !#$%()*,-./:;=?@[]^_{|}~");

    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Dictionary<ApiAction, EventFrame> _frames = [];
    private readonly EventParameters _parameters = new();
    private readonly EventTexts _texts = new();
    private readonly Utf8JsonWriter _json;

    public EventWriter() => _json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { SkipValidation = true });

    /// <summary>What was written since the last <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.WrittenMemory;

    /// <summary>Begins anew.</summary>
    public void Clear() => _buffer.ResetWrittenCount();

    /// <summary>Copies what was written to where it stays.</summary>
    public ReadOnlyMemory<byte> Keep() => _texts.Keep(Written.Span);

    /// <summary>Appends text as it is.</summary>
    public void Append(ReadOnlySpan<byte> text) => _buffer.Write(text);

    /// <summary>Appends text of which none needs to be escaped.</summary>
    public void Append(string ascii) => _buffer.Advance(Encoding.ASCII.GetBytes(ascii, _buffer.GetSpan(ascii.Length)));

    /// <summary>Appends a string of JSON.</summary>
    public void AppendString(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Plain))
        {
            Append("\""u8);
            Append(text);
            Append("\""u8);
            return;
        }

        _json.Reset();
        _json.WriteStringValue(text);
        _json.Flush();
    }

    /// <summary>Appends a time as a string of JSON, exact to the tick.</summary>
    public void AppendString(DateTimeOffset time)
    {
        _json.Reset();
        _json.WriteStringValue(time);
        _json.Flush();
    }

    /// <summary>Appends an event.</summary>
    public void Append(Request request, ApiAction action, EventResources resources, CloudException? refusal)
    {
        if (!_frames.TryGetValue(action, out var frame) || !frame.Fits(request))
            _frames[action] = frame = new EventFrame(request, action);

        Append("{\"eventId\":\""u8);
        Append(request.RequestId);
        Append("\","u8);
        Append(frame.BeforeTime);
        Append("\"eventTime\":\""u8);
        Append(request.At);
        Append("\","u8);
        Append(frame.BeforeRequestId);
        Append("\"requestId\":\""u8);
        Append(request.RequestId);
        Append("\","u8);
        Append(frame.BeforeParameters);
        Append("\"requestParameters\":"u8);
        _parameters.Append(this, request, frame);
        Append(",\"referencedResources\":"u8);
        resources.Append(this);
        if (refusal is not null) Append(refusal);
        Append("}"u8);
    }

    public void Dispose() => _json.Dispose();

    private void Append(DateTimeOffset time)
    {
        ApiTime.Write(time, _buffer.GetSpan(ApiTime.Length));
        _buffer.Advance(ApiTime.Length);
    }

    private void Append(CloudException refusal)
    {
        Append(",\"errorCode\":"u8);
        AppendString(refusal.Code);
        Append(",\"errorMessage\":"u8);
        AppendString(refusal.ServiceMessage);
    }
}
