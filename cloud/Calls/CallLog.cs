using System.Runtime.InteropServices;

namespace Infra.Cloud;

/// <summary>The last calls since the account was opened, and the identifiers of their requests. Safe to use from several
/// threads.</summary>
internal sealed class CallLog(string seed, DateTimeOffset start)
{
    /// <summary>How many calls are remembered; a server may run for weeks.</summary>
    public const int Capacity = 1 << 17;

    private readonly Lock _gate = new();
    private readonly Queue<CallRecord> _records = new();
    private readonly Dictionary<string, LastOfOrigin> _last = new(StringComparer.Ordinal);

    /// <summary>The latest time that anything was done at.</summary>
    public DateTimeOffset Latest { get; private set; } = start;

    /// <summary>The identifier of a call's request. Calls of one origin at the same time are numbered.</summary>
    public string NewRequestId(ApiCall call)
    {
        UInt128 origin;
        int count;
        lock (_gate)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, call.Origin, out var known);
            count = known && last.At == call.At && last.Action == call.Action ? last.Count + 1 : 0;
            origin = known ? last.Origin : Identifiers.Hash128(seed, "request", call.Origin);
            last = new(origin, call.At, call.Action, count);
        }

        return Identifiers.Request(origin, call.At.UtcTicks, call.Product, call.Action, count);
    }

    public void Add(ApiCall call, string requestId, string? errorCode)
    {
        var record = new CallRecord(
            call.At, call.Origin, call.Product, call.Action, call.Region, requestId, errorCode);
        lock (_gate)
        {
            if (call.At > Latest) Latest = call.At;
            if (_records.Count == Capacity) _records.Dequeue();
            _records.Enqueue(record);
        }
    }

    /// <summary>Notes that something was done at a time.</summary>
    public void Reach(DateTimeOffset time)
    {
        lock (_gate)
        {
            if (time > Latest) Latest = time;
        }
    }

    /// <summary>The records by time, then origin, then in the order of their arrival.</summary>
    public IReadOnlyList<CallRecord> Sorted()
    {
        lock (_gate)
            return [.. _records.OrderBy(record => record.At).ThenBy(record => record.Origin, StringComparer.Ordinal)];
    }

    /// <summary>An origin, hashed, and its last call.</summary>
    private readonly record struct LastOfOrigin(UInt128 Origin, DateTimeOffset At, string Action, int Count);
}
