namespace Infra.Engine;

/// <summary>The state of one stack while an operation runs: the file, the steps since, and what they add up to.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class StackStore : IDisposable
{
    private readonly Lock gate = new();
    private readonly string path;
    private readonly StackCipher cipher;
    private readonly StackJournal? journal;
    private readonly Dictionary<string, ResourceState> live = new(StringComparer.Ordinal);
    private readonly List<ResourceState> condemned = [];
    private readonly Dictionary<(string Step, string Urn, string? Id), JournalStep> begun = [];
    private readonly List<PendingCreation> interrupted = [];
    private readonly List<(ResourceState Resource, DateTimeOffset At)> removed = [];
    private DateTimeOffset? start;
    private bool isStartWritten;
    private bool dirty;

    /// <summary>Opens the state, and replays what an interrupted operation left in the journal.</summary>
    /// <param name="directory">Where the states of all stacks are kept.</param>
    /// <param name="stack">The stack.</param>
    /// <param name="secrets">Makes the cipher from the salt of the state and the name of its file.</param>
    /// <param name="readOnly">Nothing is written, not even what would tidy up after an interruption.</param>
    /// <param name="afterAppend">Called after each line of the journal, for tests of interruptions.</param>
    /// <exception cref="UsageException">A file cannot be used.</exception>
    public StackStore(string directory, string stack, Func<string?, string, StackCipher> secrets, bool readOnly,
        Action? afterAppend = null)
    {
        path = FileOf(directory, stack);
        var journalPath = Path.Combine(directory, $"{stack}.journal");
        if (Path.Exists(path))
        {
            using var document = StateFile.Parse(path);
            cipher = secrets(StateFile.ReadSalt(document), path);
            var state = StateFile.Read(document, path, cipher);
            WrittenAt = state.Time;
            foreach (var resource in state.Resources)
                Put(resource);
        }
        cipher ??= secrets(null, path);

        foreach (var line in JournalLine.ReadAll(journalPath, cipher))
            Replay(line);
        dirty = false;
        if (readOnly) return;

        JournalLine.DropHalfLine(journalPath);
        journal = new StackJournal(journalPath, cipher, afterAppend);
    }

    /// <summary>When the state file was written, in virtual time, or null where there is none yet.</summary>
    public DateTimeOffset? WrittenAt { get; }

    /// <summary>What an interrupted operation removed, and when: what must wait for that still has to.</summary>
    public IReadOnlyList<(ResourceState Resource, DateTimeOffset At)> RemovedBefore => removed;

    /// <summary>When the operation began that was interrupted, or null where none was.</summary>
    public DateTimeOffset? InterruptedStart { get; private set; }

    /// <summary>Whether there is anything to write.</summary>
    public bool HasChanges
    {
        get
        {
            lock (gate)
                return dirty || journal is { IsEmpty: false };
        }
    }

    /// <summary>What an interrupted operation had begun to make, in the order in which it began.</summary>
    public IReadOnlyList<PendingCreation> Interrupted => [.. interrupted.Where(creation => begun.ContainsValue(creation.Step))];

    public static string FileOf(string directory, string stack) => Path.Combine(directory, $"{stack}.json");

    /// <summary>Says when the operation begins; it is written down with the first step.</summary>
    public void StartAt(DateTimeOffset at)
    {
        start = at;
        isStartWritten = InterruptedStart == at;
    }

    public ResourceState? Find(string urn)
    {
        lock (gate)
            return live.GetValueOrDefault(urn);
    }

    /// <summary>The resources in use, in no order.</summary>
    public IReadOnlyList<ResourceState> Live()
    {
        lock (gate)
            return [.. live.Values];
    }

    /// <summary>Old halves of replacements, waiting to be deleted.</summary>
    public IReadOnlyList<ResourceState> Condemned()
    {
        lock (gate)
            return [.. condemned];
    }

    /// <summary>Writes down that a step begins; after an interruption the same step gets the same origin again.</summary>
    /// <param name="name">What is done.</param>
    /// <param name="urn">The resource.</param>
    /// <param name="id">The object, where it exists.</param>
    /// <param name="start">When the operation began.</param>
    /// <param name="creation">The step as something to be made, where it is; asked for only if it is written down.</param>
    public JournalStep Begin(
        string name, string urn, string? id, DateTimeOffset start, Func<JournalStep, PendingCreation>? creation = null)
    {
        lock (gate)
        {
            if (!begun.TryGetValue((name, urn, id), out var step))
            {
                var about = id is null ? urn : $"{urn} {id}";
                step = new JournalStep(name, urn, id, $"{name} {about} {StateJson.Time(start)}");
                begun.Add((name, urn, id), step);
            }
            Journal()?.Begin(step, creation?.Invoke(step));
            return step;
        }
    }

    /// <summary>The step ended and the resource stands as given.</summary>
    public void End(JournalStep step, ResourceState resource, string? was, DateTimeOffset at)
    {
        lock (gate)
        {
            Journal()?.End(step, resource, was, at);
            Apply(step, resource, was);
        }
    }

    /// <summary>The step ended and the object is gone.</summary>
    public void EndRemoved(JournalStep step, DateTimeOffset at)
    {
        lock (gate)
        {
            Journal()?.End(step, null, null, at);
            Remove(step, at);
        }
    }

    /// <summary>The step failed and left nothing behind.</summary>
    public void Fail(JournalStep step)
    {
        lock (gate)
        {
            Journal()?.Fail(step);
            begun.Remove((step.Name, step.Urn, step.Id));
        }
    }

    /// <summary>Changes a resource without a line in the journal: what the program says again each time.</summary>
    public void PutUnjournaled(ResourceState resource)
    {
        lock (gate)
            Put(resource);
    }

    /// <summary>Everything in order, as it would be written.</summary>
    public StackState Snapshot(DateTimeOffset? time)
    {
        lock (gate)
            return new StackState(time, cipher.Salt, ResourceOrder.Sort([.. live.Values, .. condemned]));
    }

    /// <summary>Writes the state and removes the journal. Where nothing changed, nothing is written.</summary>
    public void Compact(DateTimeOffset time)
    {
        lock (gate)
        {
            if (journal is null || (!dirty && journal.IsEmpty && File.Exists(path))) return;
            var snapshot = Snapshot(time);
            AtomicFile.Write(path, stream => StateFile.Write(stream, snapshot, cipher));
            journal.Remove();
            dirty = false;
        }
    }

    /// <summary>Writes the state as it stands to a stream, with the operations that were interrupted.</summary>
    public void Export(Stream stream)
    {
        var pending = begun.Values.Select(step => (PendingName(step.Name), live.GetValueOrDefault(step.Urn)
            ?? new ResourceState { Urn = step.Urn, Type = Urns.TypeOf(step.Urn), Custom = true })).ToArray();
        StateFile.Write(stream, Snapshot(WrittenAt), cipher, pending);
    }

    public void Dispose()
    {
        journal?.Dispose();
        cipher.Dispose();
    }

    private static string PendingName(string step) => step switch
    {
        StepName.Update => "updating",
        StepName.Delete or StepName.DeleteReplaced => "deleting",
        StepName.Read or StepName.Refresh => "reading",
        StepName.Import => "importing",
        _ => "creating",
    };

    private StackJournal? Journal()
    {
        if (!isStartWritten && start is { } at) journal?.Start(at);
        isStartWritten = true;
        return journal;
    }

    private void Replay(JournalLine line)
    {
        if (line.Step is not { } step)
        {
            InterruptedStart = line.At;
            return;
        }
        var key = (step.Name, step.Urn, step.Id);
        if (line.IsBegin)
        {
            begun[key] = step;
            if (line.State is { } planned) interrupted.Add(new PendingCreation(step, planned, line.Was, line.At));
        }
        else if (line.State is { } state) Apply(step, state, line.Was);
        else if (line.Removed) Remove(step, line.At);
        else begun.Remove(key);
    }

    private void Apply(JournalStep step, ResourceState resource, string? was)
    {
        begun.Remove((step.Name, step.Urn, step.Id));
        if (live.Remove(was ?? resource.Urn, out var old) && step.Name == StepName.CreateReplacement)
            condemned.Add(old with { Urn = resource.Urn, Delete = true });
        Put(resource);
    }

    private void Remove(JournalStep step, DateTimeOffset at)
    {
        begun.Remove((step.Name, step.Urn, step.Id));
        var index = condemned.FindIndex(resource => resource.Urn == step.Urn && resource.Id == step.Id);
        if (index >= 0)
        {
            removed.Add((condemned[index], at));
            condemned.RemoveAt(index);
        }
        else if (live.Remove(step.Urn, out var gone))
        {
            removed.Add((gone, at));
        }
        dirty = true;
    }

    private void Put(ResourceState resource)
    {
        if (resource.Delete) condemned.Add(resource);
        else live[resource.Urn] = resource;
        dirty = true;
    }
}
