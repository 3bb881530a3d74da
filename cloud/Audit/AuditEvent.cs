using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud.Audit;

/// <summary>What happened in one call. What the account alone knows is taken from it at once; the text is made when
/// somebody asks, or when it is written down.</summary>
internal sealed class AuditEvent
{
    private CallFacts? _call;
    private EventLine _line;

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
    public AuditEvent(DateTimeOffset at, string id, EventLine line)
    {
        At = at;
        Id = id;
        _line = line;
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
        if (Volatile.Read(ref _call) is not { } call) return JsonNode.Parse(_line.Event)!.AsObject();

        using var writer = new EventWriter();
        return JsonNode.Parse(LineOf(call, writer).Event)!.AsObject();
    }

    /// <summary>Makes the line, keeps it and lets go of the call. Safe to use from several threads.</summary>
    public EventLine Settle(EventWriter writer)
    {
        lock (this)
        {
            if (_call is null) return _line;

            _line = LineOf(_call, writer) with { Whole = writer.Keep() };
            Volatile.Write(ref _call, null);
            return _line;
        }
    }

    private EventLine LineOf(CallFacts call, EventWriter writer) =>
        EventLine.Of(this, call.Request, call.Resources, call.Refusal, writer);

    private sealed record CallFacts(Request Request, EventResources Resources, CloudException? Refusal);
}
