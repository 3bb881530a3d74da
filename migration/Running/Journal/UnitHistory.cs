namespace Infra.Migration.Running.Journal;

/// <summary>What is known of a unit: the sum of its lines.</summary>
internal sealed class UnitHistory
{
    private readonly Dictionary<string, StepHistory> _steps = new(StringComparer.Ordinal);
    private int _calls;

    public bool IsBegun { get; private set; }

    /// <summary>Why it is or was taken back; null if it is not.</summary>
    public string? Reason { get; private set; }

    /// <summary>The step that failed; null for none.</summary>
    public string? FailedStep { get; private set; }

    /// <summary>Whether it is being taken back.</summary>
    public bool IsFailing { get; private set; }

    /// <summary>What became of it; null as long as it has not ended.</summary>
    public UnitOutcome? Outcome { get; private set; }

    public IReadOnlyList<string> Left { get; private set; } = [];

    public IReadOnlyList<string> Kept { get; private set; } = [];

    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> After { get; private set; } =
        new Dictionary<string, IReadOnlyDictionary<string, string>>();

    public DateTimeOffset? BegunAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public IReadOnlyDictionary<string, StepHistory> Steps => _steps;

    public StepHistory Step(string key) =>
        _steps.TryGetValue(key, out var step) ? step : _steps[key] = new StepHistory();

    public void Apply(JournalEntry entry)
    {
        switch (entry.Event)
        {
            case JournalEvent.UnitBegun:
                (IsBegun, BegunAt) = (true, entry.At);
                return;
            case JournalEvent.UnitFailing:
                (IsFailing, Reason, FailedStep, Outcome) = (true, entry.Reason, entry.Step, null);
                return;
            case JournalEvent.UnitEnded:
                (IsFailing, Outcome, Left, EndedAt) = (false, entry.Outcome, entry.Left ?? [], entry.At);
                (Kept, After) = (entry.Kept ?? [], entry.After ?? After);
                return;
            default:
                if (entry.Step is { } key) Apply(Step(key), entry);
                return;
        }
    }

    private void Apply(StepHistory step, JournalEntry entry)
    {
        switch (entry.Event)
        {
            case JournalEvent.Calling:
                if (step.Order == 0) step.Order = ++_calls;
                step.IsUncertain = true;
                break;
            case JournalEvent.Made:
                (step.IsMade, step.IsUncertain) = (true, false);
                step.Outputs = entry.Outputs ?? step.Outputs;
                break;
            case JournalEvent.Refused:
                step.IsUncertain = false;
                break;
            case JournalEvent.Waiting:
                (step.Progress, step.Idle) = (entry.Progress, entry.Idle ?? TimeSpan.Zero);
                break;
            case JournalEvent.StepEnded:
                step.IsEnded = true;
                break;
        }
    }
}
