using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Persistence;

namespace Infra.Cloud.Audit;

/// <summary>What happened in one call. Its text is made when somebody asks, or when the account is settled: most events
/// of a long run are dropped before.</summary>
internal sealed class AuditEvent
{
    private (Request Request, ApiAction Action, CloudException? Refusal)? _call;
    private ReadOnlyMemory<byte> _text;

    /// <summary>An event of this process.</summary>
    public AuditEvent(Request request, ApiAction action, CloudException? refusal)
    {
        _call = (request, action, refusal);
        At = request.At;
        Id = request.RequestId;
        Succeeded = refusal is null;
        Action = action;
    }

    /// <summary>An event as it was written down.</summary>
    public AuditEvent(DateTimeOffset at, string id, ReadOnlyMemory<byte> text)
    {
        At = at;
        Id = id;
        _text = text;
    }

    public DateTimeOffset At { get; }

    public string Id { get; }

    /// <summary>The action, for events of this process.</summary>
    public ApiAction? Action { get; }

    /// <summary>True if the call was carried out in this process.</summary>
    public bool Succeeded { get; }

    /// <summary>The event in the documented form.</summary>
    /// <exception cref="JsonException">What was written down cannot be read.</exception>
    public JsonObject ToJson()
    {
        if (_call is null) return JsonNode.Parse(_text.Span)!.AsObject();

        using var writer = new LineWriter();
        return JsonNode.Parse(Text(writer))!.AsObject();
    }

    /// <summary>Makes the text and lets go of the call.</summary>
    public void Settle(LineWriter writer)
    {
        if (_call is null) return;
        _text = Text(writer).ToArray();
        _call = null;
    }

    public void Write(Utf8JsonWriter json) => json.WriteRawValue(_text.Span, skipInputValidation: true);

    private ReadOnlySpan<byte> Text(LineWriter writer)
    {
        var (request, action, refusal) = _call!.Value;
        writer.Build(json => EventJson.Write(json, request, action, refusal));
        return writer.Line[..^1];
    }
}
