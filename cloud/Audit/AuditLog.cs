using Infra.Cloud.Persistence;

namespace Infra.Cloud.Audit;

/// <summary>What was called in the account: the latest events, and every permission that calls needed.</summary>
/// <remarks>It is kept beside the account's state and written whenever that is: after an interruption the events since the
/// last commit are missing. Events are sorted by time, then by their identifiers, so that the order in which calls arrive
/// leaves no trace.</remarks>
internal sealed class AuditLog
{
    // Dropping old events means sorting all of them, so that is not done for every call.
    private const int Slack = 10_000;

    private readonly int _limit;
    private readonly AuditFile? _file;
    private readonly PermissionLog _permissions = new();
    private List<AuditEvent> _events = [];
    private int _operation = 1;

    /// <param name="file">Where it is kept, or null if it goes with the process.</param>
    /// <param name="limit">How many events are kept.</param>
    public AuditLog(AuditFile? file, int limit)
    {
        _limit = limit;
        _file = file;
        if (file is null) return;
        _events = file.Read(_permissions, out var operation);
        _operation = operation + 1;
    }

    public IEnumerable<PermissionUse> Permissions => _permissions.Sorted();

    /// <summary>The events, in no order.</summary>
    public IReadOnlyList<AuditEvent> Events => _events;

    public void Add(Request request, ApiAction action, CloudException? refusal)
    {
        // ActionTrail does not record this one.
        if (action is { Product: "Kms", Name: "DescribeRegions" }) return;

        _events.Add(new AuditEvent(request, action, refusal));
        if (_events.Count >= _limit + Slack) _events = Latest();
        if (refusal?.AccessDenied is null) _permissions.Note(request, action, _operation);
    }

    /// <summary>Makes the texts of the events, while the account still knows what they were about.</summary>
    public void Settle()
    {
        _events = Latest();
        using var writer = new LineWriter();
        foreach (var entry in _events) entry.Settle(writer);
    }

    /// <summary>Writes everything down and begins another operation.</summary>
    public void Commit()
    {
        _file?.Write(_operation, _permissions, _events);
        _operation++;
    }

    private List<AuditEvent> Latest()
    {
        _events.Sort(static (one, other) => one.At == other.At
            ? string.CompareOrdinal(one.Id, other.Id) : one.At.CompareTo(other.At));
        return _events.Count > _limit ? _events[^_limit..] : _events;
    }
}
