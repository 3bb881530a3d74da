namespace Infra.Engine;

/// <summary>The state of one stack while an operation runs: the file, the steps since, and what they add up to.</summary>
/// <remarks>Safe to use from several threads.</remarks>
internal sealed class StackStore : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly StackCipher _cipher;
    private readonly StackJournal? _journal;
    private readonly Dictionary<string, ResourceState> _live = new(StringComparer.Ordinal);
    private readonly List<ResourceState> _condemned = [];
    private readonly Dictionary<(string Step, string Urn, string? Id), JournalStep> _begun = [];
    private readonly List<PendingCreation> _interrupted = [];
    private readonly List<(ResourceState Resource, DateTimeOffset At)> _removed = [];
    private bool _dirty;
    private bool _isAside;

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
        _path = FileOf(directory, stack);
        var journalPath = Path.Combine(directory, $"{stack}.journal");
        if (Path.Exists(_path))
        {
            using var document = StateFile.Parse(_path);
            _cipher = secrets(StateFile.ReadSalt(document), _path);
            var state = StateFile.Read(document, _path, _cipher);
            WrittenAt = state.Time;
            foreach (var resource in state.Resources)
                Put(resource);
        }
        _cipher ??= secrets(null, _path);

        foreach (var line in JournalLine.ReadAll(journalPath, _cipher))
            Replay(line);
        _dirty = false;
        if (readOnly) return;

        JournalLine.DropHalfLine(journalPath);
        _journal = new StackJournal(journalPath, _cipher, afterAppend);
    }

    /// <summary>When the state file was written, in virtual time, or null where there is none yet.</summary>
    public DateTimeOffset? WrittenAt { get; }

    /// <summary>What an interrupted operation removed, and when: what must wait for that still has to.</summary>
    public IReadOnlyList<(ResourceState Resource, DateTimeOffset At)> RemovedBefore => _removed;

    /// <summary>When the operation began that was interrupted, or null where none was.</summary>
    public DateTimeOffset? InterruptedStart { get; private set; }

    /// <summary>Whether there is anything to write.</summary>
    public bool HasChanges
    {
        get
        {
            lock (_gate)
                return _dirty || _journal is { IsEmpty: false };
        }
    }

    /// <summary>What an interrupted operation had begun to make, in the order in which it began.</summary>
    public IReadOnlyList<PendingCreation> Interrupted => [.. _interrupted.Where(creation => _begun.ContainsValue(creation.Step))];

    public static string FileOf(string directory, string stack) => Path.Combine(directory, $"{stack}.json");

    /// <summary>Says when the operation begins; it is written down with the first step.</summary>
    public void StartAt(DateTimeOffset at)
    {
        if (InterruptedStart != at) _journal?.StartAt(at);
    }

    public ResourceState? Find(string urn)
    {
        lock (_gate)
            return _live.GetValueOrDefault(urn);
    }

    /// <summary>The resources in use, in no order.</summary>
    public IReadOnlyList<ResourceState> Live()
    {
        lock (_gate)
            return [.. _live.Values];
    }

    /// <summary>Old halves of replacements, waiting to be deleted.</summary>
    public IReadOnlyList<ResourceState> Condemned()
    {
        lock (_gate)
            return [.. _condemned];
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
        var step = Begun(name, urn, id, start);
        _journal?.Begin(step, creation?.Invoke(step));
        return step;
    }

    /// <summary>The step ended and the resource stands as given.</summary>
    public void End(JournalStep step, ResourceState resource, string? was, DateTimeOffset at)
    {
        _journal?.End(step, resource, was, at);
        lock (_gate)
            Apply(step, resource, was);
    }

    /// <summary>The step ended and the object is gone.</summary>
    public void EndRemoved(JournalStep step, DateTimeOffset at)
    {
        _journal?.End(step, null, null, at);
        lock (_gate)
            Remove(step, at);
    }

    /// <summary>The step failed and left nothing behind.</summary>
    public void Fail(JournalStep step)
    {
        _journal?.Fail(step);
        lock (_gate)
            _begun.Remove((step.Name, step.Urn, step.Id));
    }

    /// <summary>Changes a resource without a line in the journal: what the program says again each time.</summary>
    public void PutUnjournaled(ResourceState resource)
    {
        lock (_gate)
            Put(resource);
    }

    /// <summary>Everything in order, as it would be written.</summary>
    public StackState Snapshot(DateTimeOffset? time)
    {
        lock (_gate)
            return new StackState(time, _cipher.Salt, ResourceOrder.Sort([.. _live.Values, .. _condemned]));
    }

    /// <summary>Writes the state beside its file, where anything changed; it counts once it is put in place.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public void WriteAside(DateTimeOffset time)
    {
        lock (_gate)
        {
            if (_journal is null || (!_dirty && _journal.IsEmpty && File.Exists(_path))) return;
            var snapshot = Snapshot(time);
            AtomicFile.WriteAside(_path, stream => StateFile.Write(stream, snapshot, _cipher));
            _isAside = true;
        }
    }

    /// <summary>Puts what was written aside in place of the state, and removes the journal.</summary>
    /// <exception cref="UsageException">It cannot be put there.</exception>
    public void PutInPlace()
    {
        lock (_gate)
        {
            if (!_isAside) return;
            AtomicFile.PutInPlace(_path);
            _journal!.Remove();
            (_isAside, _dirty) = (false, false);
        }
    }

    /// <summary>Writes the state as it stands to a stream, with the operations that were interrupted.</summary>
    public void Export(Stream stream)
    {
        var pending = _begun.Values.Select(step => (PendingName(step.Name), _live.GetValueOrDefault(step.Urn)
            ?? new ResourceState { Urn = step.Urn, Type = Urns.TypeOf(step.Urn), Custom = true })).ToArray();
        StateFile.Write(stream, Snapshot(WrittenAt), _cipher, pending);
    }

    public void Dispose()
    {
        _journal?.Dispose();
        _cipher.Dispose();
    }

    private static string PendingName(string step) => step switch
    {
        StepName.Update => "updating",
        StepName.Delete or StepName.DeleteReplaced => "deleting",
        StepName.Read or StepName.Refresh => "reading",
        StepName.Import => "importing",
        _ => "creating",
    };

    private JournalStep Begun(string name, string urn, string? id, DateTimeOffset start)
    {
        lock (_gate)
        {
            if (_begun.TryGetValue((name, urn, id), out var step)) return step;

            var about = id is null ? urn : $"{urn} {id}";
            step = new JournalStep(name, urn, id, $"{name} {about} {StateJson.Time(start)}");
            _begun.Add((name, urn, id), step);
            return step;
        }
    }

    private void Replay(JournalLine line)
    {
        if (line.Salt is { } salt)
        {
            _cipher.TakeUp(salt);
            return;
        }
        if (line.Step is not { } step)
        {
            InterruptedStart = line.At;
            return;
        }
        var key = (step.Name, step.Urn, step.Id);
        if (line.IsBegin)
        {
            _begun[key] = step;
            if (line.State is { } planned) _interrupted.Add(new PendingCreation(step, planned, line.Was, line.At));
        }
        else if (line.State is { } state) Apply(step, state, line.Was);
        else if (line.Removed) Remove(step, line.At);
        else _begun.Remove(key);
    }

    private void Apply(JournalStep step, ResourceState resource, string? was)
    {
        _begun.Remove((step.Name, step.Urn, step.Id));
        if (_live.Remove(was ?? resource.Urn, out var old) && step.Name == StepName.CreateReplacement)
            _condemned.Add(old with { Urn = resource.Urn, Delete = true });
        Put(resource);
    }

    private void Remove(JournalStep step, DateTimeOffset at)
    {
        _begun.Remove((step.Name, step.Urn, step.Id));
        var index = _condemned.FindIndex(resource => resource.Urn == step.Urn && resource.Id == step.Id);
        if (index >= 0)
        {
            _removed.Add((_condemned[index], at));
            _condemned.RemoveAt(index);
        }
        else if (_live.Remove(step.Urn, out var gone))
        {
            _removed.Add((gone, at));
        }
        _dirty = true;
    }

    private void Put(ResourceState resource)
    {
        if (resource.Delete) _condemned.Add(resource);
        else _live[resource.Urn] = resource;
        _dirty = true;
    }
}
