namespace Infra.Migration.Running.Journal;

/// <summary>The journal and what it adds up to. What is known of a run is what its lines say, be it the first run or a
/// later one.</summary>
internal sealed class RunLog(RunJournal? journal, IEnumerable<JournalEntry> entries)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, UnitHistory> _units = Sum(entries);

    /// <summary>What is known of a unit.</summary>
    public UnitHistory Unit(string id)
    {
        lock (_gate) return Of(_units, id);
    }

    /// <summary>Writes a line down and knows it from then on.</summary>
    public void Add(JournalEntry entry)
    {
        lock (_gate)
        {
            (journal ?? throw new InvalidOperationException("This journal is only read.")).Append(entry);
            Of(_units, entry.Unit!).Apply(entry);
        }
    }

    private static Dictionary<string, UnitHistory> Sum(IEnumerable<JournalEntry> entries)
    {
        var units = new Dictionary<string, UnitHistory>(StringComparer.Ordinal);
        foreach (var entry in entries)
            if (entry.Unit is { } id) Of(units, id).Apply(entry);
        return units;
    }

    private static UnitHistory Of(Dictionary<string, UnitHistory> units, string id) =>
        units.TryGetValue(id, out var unit) ? unit : units[id] = new UnitHistory();
}
