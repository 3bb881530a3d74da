using System.Collections.Concurrent;

namespace Infra.Cloud.Audit;

/// <summary>What was called in the account: the latest events, and every permission that calls needed.</summary>
/// <remarks>It is kept beside the account's state: written whole whenever that is, and in between event by event, each
/// before its call is answered. Events are sorted by time, then by their identifiers, so that the order in which calls
/// arrive leaves no trace.</remarks>
internal sealed class AuditLog : IDisposable
{
    // Dropping old events means sorting all of them, so that is not done for every call.
    private const int Slack = 10_000;

    private readonly int _limit;
    private readonly AuditFile? _file;
    private readonly AuditTail? _tail;
    private readonly PermissionLog _permissions = new();
    private readonly HashSet<string> _interrupted = new(StringComparer.Ordinal);
    private readonly Lock _writing = new();
    private readonly Lock _noting = new();
    private readonly EventWriter _lines = new();
    private readonly ConcurrentQueue<EventWriter> _spare = new();
    private List<AuditEvent> _events = [];
    private List<AuditEvent> _unwritten = [];
    private List<AuditEvent> _beingWritten = [];
    private int _operation = 1;

    /// <summary>A log that goes with the process.</summary>
    /// <param name="limit">How many events are kept.</param>
    public AuditLog(int limit) => _limit = limit;

    /// <summary>A log that is kept in a directory.</summary>
    /// <param name="directory">The account's directory.</param>
    /// <param name="limit">How many events are kept.</param>
    /// <param name="readOnly">True for a copy, which is looked at only.</param>
    /// <exception cref="CloudStateException">A file is damaged or of a newer format.</exception>
    public AuditLog(string directory, int limit, bool readOnly)
        : this(limit)
    {
        _file = new AuditFile(directory, readOnly);
        _events = _file.Read(_permissions, out var operation);
        _operation = operation + 1;

        // A commit that came between reading the two files has left its events in both.
        var known = _events.Select(entry => entry.Id).ToHashSet(StringComparer.Ordinal);
        var tail = AuditTailContent.Read(directory, operation,
            entry =>
            {
                if (known.Contains(entry.Id)) return;
                Keep(entry);
                _interrupted.Add(entry.Id);
            },
            (holder, permission, at) => _permissions.Note(holder, permission, at, _operation));
        if (!readOnly) _tail = new AuditTail(directory, _operation, limit, tail, _lines);
    }

    public IReadOnlyList<PermissionUse> Permissions
    {
        get
        {
            lock (_noting) return [.. _permissions.Sorted()];
        }
    }

    /// <summary>When the latest call was made, or null if there was none.</summary>
    public DateTimeOffset? LatestCall => Events.Max(entry => (DateTimeOffset?)entry.At);

    /// <summary>The events noted so far, in no order.</summary>
    public IReadOnlyList<AuditEvent> Events
    {
        get
        {
            lock (_noting) return [.. _events];
        }
    }

    /// <summary>Notes a call while the account knows what it was about; <see cref="Flush"/> writes it down.</summary>
    public void Add(Request request, ApiAction action, CloudException? refusal)
    {
        // ActionTrail does not record this one.
        if (action is { Product: "Kms", Name: "DescribeRegions" }) return;

        var needs = refusal?.AccessDenied is null && !action.NeedsNoPermission ? action.GeneralPermissions(request) : [];
        var entry = new AuditEvent(request, action, refusal, needs);
        lock (_noting)
        {
            foreach (var permission in needs) _permissions.Note(entry.Holder, permission, entry.At, _operation);
            Keep(entry);
            if (_events.Count >= _limit + Slack) _events = Latest();
            if (_tail is not null) _unwritten.Add(entry);
        }
    }

    /// <summary>Writes down what was noted before, so that calls may be answered. Who finds another thread at it waits
    /// until that has written what both have noted.</summary>
    /// <exception cref="CloudStateException">It could not be written; the account takes no further calls.</exception>
    public void Flush()
    {
        if (_tail is null) return;
        SettleLatest();
        lock (_writing)
        {
            // What could not be written before is tried again, and refused again: nobody is answered without it.
            if (_beingWritten.Count == 0)
                lock (_noting) (_unwritten, _beingWritten) = (_beingWritten, _unwritten);
            if (_beingWritten.Count == 0) return;
            _tail.Append(_beingWritten);
            _beingWritten.Clear();
        }
    }

    /// <summary>Makes the texts of the events, for a commit.</summary>
    public void Settle()
    {
        Flush();
        _events = Latest();
        lock (_writing)
        {
            foreach (var entry in _events) entry.Settle(_lines);
        }
    }

    /// <summary>Writes everything down and begins another operation.</summary>
    public void Commit()
    {
        lock (_writing)
        {
            _file?.Write(_operation, _permissions, _events, _lines);
            _operation++;
            _interrupted.Clear();
            _tail?.Begin(_operation);
        }
    }

    public void Dispose()
    {
        lock (_writing)
        {
            _tail?.Dispose();
            _lines.Dispose();
            while (_spare.TryDequeue(out var lines)) lines.Dispose();
        }
    }

    /// <summary>An operation that goes on after an interruption makes the same calls again under the same identifiers:
    /// each is one event.</summary>
    private void Keep(AuditEvent entry)
    {
        if (_interrupted.Contains(entry.Id) && _events.FindIndex(earlier => earlier.Id == entry.Id) is >= 0 and var known)
            _events[known] = entry;
        else _events.Add(entry);
    }

    // The text of the latest event, mostly that of the thread itself, is made while others may write.
    private void SettleLatest()
    {
        AuditEvent? latest;
        lock (_noting) latest = _unwritten.Count > 0 ? _unwritten[^1] : null;
        if (latest is null) return;

        if (!_spare.TryDequeue(out var lines)) lines = new EventWriter();
        latest.Settle(lines);
        _spare.Enqueue(lines);
    }

    private List<AuditEvent> Latest()
    {
        if (!IsSorted()) _events.Sort(Compare);
        return _events.Count > _limit ? _events[^_limit..] : _events;
    }

    // Events come in the order of time unless several callers have clocks of their own.
    private bool IsSorted()
    {
        for (var i = 1; i < _events.Count; i++)
            if (Compare(_events[i - 1], _events[i]) > 0) return false;
        return true;
    }

    private static int Compare(AuditEvent one, AuditEvent other) => one.At == other.At
        ? string.CompareOrdinal(one.Id, other.Id) : one.At.CompareTo(other.At);
}
