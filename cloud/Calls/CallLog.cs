namespace Infra.Cloud;

/// <summary>The calls since the account was opened, and the identifiers of their requests.</summary>
internal sealed class CallLog(string seed)
{
    private readonly List<CallRecord> _records = [];
    private readonly Dictionary<string, (DateTimeOffset At, string Action, int Count)> _last =
        new(StringComparer.Ordinal);

    /// <summary>The identifier of a call's request. Calls of one origin at the same time are numbered.</summary>
    public string NewRequestId(ApiCall call)
    {
        var count = _last.TryGetValue(call.Origin, out var last) && last.At == call.At && last.Action == call.Action
            ? last.Count + 1 : 0;
        _last[call.Origin] = (call.At, call.Action, count);
        return Identifiers.Request(
            seed, "request", call.Origin, ApiTime.Exact(call.At), call.Product, call.Action, count.ToString());
    }

    public void Add(ApiCall call, string requestId, string? errorCode) =>
        _records.Add(new(call.At, call.Origin, call.Product, call.Action, call.Region, requestId, errorCode));

    /// <summary>The records by time, then origin, then in the order of their arrival.</summary>
    public IReadOnlyList<CallRecord> Sorted() =>
        [.. _records.OrderBy(record => record.At).ThenBy(record => record.Origin, StringComparer.Ordinal)];
}
