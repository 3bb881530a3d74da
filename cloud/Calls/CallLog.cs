using System.Runtime.InteropServices;

namespace Infra.Cloud;

/// <summary>The calls since the account was opened, and the identifiers of their requests.</summary>
internal sealed class CallLog(string seed)
{
    private readonly List<CallRecord> _records = [];
    private readonly Dictionary<string, LastOfOrigin> _last = new(StringComparer.Ordinal);

    /// <summary>The identifier of a call's request. Calls of one origin at the same time are numbered.</summary>
    public string NewRequestId(ApiCall call)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, call.Origin, out var known);
        var count = known && last.At == call.At && last.Action == call.Action ? last.Count + 1 : 0;
        var origin = known ? last.Origin : Identifiers.Hash128(seed, "request", call.Origin);
        last = new(origin, call.At, call.Action, count);
        return Identifiers.Request(origin, call.At.UtcTicks, call.Product, call.Action, count);
    }

    public void Add(ApiCall call, string requestId, string? errorCode) =>
        _records.Add(new(call.At, call.Origin, call.Product, call.Action, call.Region, requestId, errorCode));

    /// <summary>The records by time, then origin, then in the order of their arrival.</summary>
    public IReadOnlyList<CallRecord> Sorted() =>
        [.. _records.OrderBy(record => record.At).ThenBy(record => record.Origin, StringComparer.Ordinal)];

    /// <summary>An origin, hashed, and its last call.</summary>
    private readonly record struct LastOfOrigin(UInt128 Origin, DateTimeOffset At, string Action, int Count);
}
