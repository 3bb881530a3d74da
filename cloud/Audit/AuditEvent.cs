using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>What happened in one call. What the account alone knows is taken from it at once; the text is made when
/// somebody asks, or when it is written down.</summary>
internal sealed class AuditEvent
{
    private CallFacts? _call;
    private ReadOnlyMemory<byte> _text;

    /// <summary>An event of this process.</summary>
    public AuditEvent(Request request, ApiAction action, CloudException? refusal, IReadOnlyList<Permission> needs)
    {
        _call = new(request, EventResources.Of(request, action), refusal);
        At = request.At;
        Id = request.RequestId;
        Succeeded = refusal is null;
        Action = action;
        Holder = request.Caller.Holder;
        Needs = needs;
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

    /// <summary>Who needed permissions, for events of this process.</summary>
    public string Holder { get; } = "";

    /// <summary>Which permissions, for events of this process; none where the caller lacked one.</summary>
    public IReadOnlyList<Permission> Needs { get; } = [];

    /// <summary>The event in the documented form.</summary>
    /// <exception cref="JsonException">What was written down cannot be read.</exception>
    public JsonObject ToJson()
    {
        // Another thread may be settling it meanwhile.
        if (Volatile.Read(ref _call) is not { } call) return JsonNode.Parse(_text.Span)!.AsObject();

        using var writer = new EventWriter();
        Append(writer, call);
        return JsonNode.Parse(writer.Written)!.AsObject();
    }

    /// <summary>Makes the text, keeps it and lets go of the call. Safe to use from several threads.</summary>
    public ReadOnlySpan<byte> Settle(EventWriter writer)
    {
        lock (this)
        {
            if (_call is null) return _text.Span;

            writer.Clear();
            Append(writer, _call);
            _text = writer.Keep();
            Volatile.Write(ref _call, null);
            return _text.Span;
        }
    }

    private void Append(EventWriter writer, CallFacts call) =>
        writer.Append(call.Request, Action!, call.Resources, call.Refusal);

    private sealed record CallFacts(Request Request, EventResources Resources, CloudException? Refusal);
}
