using System.Collections.Concurrent;
using Pulumi.Testing;

namespace Infra.Engine;

/// <summary>Decides what a registered resource means for the stack, and has it done.</summary>
internal sealed partial class Registrar(OperationContext operation, Recorder recorder)
{
    private readonly ConcurrentDictionary<string, ResourceRecord> _claimed = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte> _deletedFirst = new(StringComparer.Ordinal);
    private readonly Providers _providers = new(operation);
    private readonly Regions _regions = new(operation.Stack, operation.Store);
    private readonly StepRunner _runner = new(operation);
    private readonly Lock _replacing = new();

    /// <summary>Whether the program still declares the resource of the state with this URN.</summary>
    public bool IsClaimed(string urn) => _claimed.ContainsKey(urn);

    /// <summary>The stack itself, which never reaches the mocks.</summary>
    public void RegisterStack(ResourceRecord record)
    {
        var planned = new ResourceState { Urn = record.Urn, Type = record.Type };
        SaveUncalled(record, planned, operation.Start);
    }

    public async ValueTask<(string? Id, object State)> RegisterAsync(MockResourceArgs registered)
    {
        var record = recorder.Find(registered.Type!, registered.Name!)
            ?? throw new StepFailedException($"'{registered.Name}' ({registered.Type}) was registered without having been declared");
        var declaration = await Declaration.ReadAsync(record, registered, recorder, _providers, operation);
        var planned = declaration.Planned;
        if (Providers.IsProvider(record.Type))
        {
            var provider = SaveUncalled(record, planned with { Id = Providers.IdOf(record.Urn), Outputs = planned.Inputs }, declaration.Start);
            return (provider.Id, SecretMarks.ForSdk(provider.Outputs));
        }
        if (!record.IsCustom)
        {
            SaveUncalled(record, planned, declaration.Start);
            return (null, new Dictionary<string, object>(StringComparer.Ordinal));
        }

        var state = await record.Options.IsReadAsync()
            ? Read(record, planned with { Id = registered.Id, ImportId = null }, declaration.Start)
            : Manage(record, planned, declaration.Start);
        record.State = state;
        record.End = state.Modified is { } modified && modified > declaration.Start ? modified : declaration.Start;
        return (state.Id, SecretMarks.ForSdk(state.Outputs));
    }

    private ResourceState Manage(ResourceRecord record, ResourceState planned, DateTimeOffset start)
    {
        var (old, was) = FindOld(record);
        if (old is { External: true }) old = null;
        if (old is { InitErrors.Count: > 0 } && !operation.IsPreview) old = _runner.Look(old, RegionOf(old), ref start);
        var facts = Known(planned).Facts;
        if (old is not null) planned = planned with { Inputs = IgnoredChanges.Apply(planned.Inputs, old.Inputs, record.Options.IgnoreChanges) };
        if (old is null && planned.ImportId is not null) return Import(record, planned, facts, start);

        planned = planned with { Inputs = Checked(planned, facts) };
        if (old is null) return Create(planned, was, start, [], replaces: _deletedFirst.ContainsKey(planned.Urn));
        if (planned.ImportId is { } importId && importId != old.Id && importId != old.ImportId)
            throw Refused(planned, $"is in the state with the id '{old.Id}' and cannot be imported with the id '{importId}'");

        // An import of what the stack has already is no import: the state keeps saying how the resource came into it.
        planned = planned with { Id = old.Id, ImportId = old.ImportId, Created = old.Created, Modified = old.Modified };
        // An ignored argument does not differ either where the cloud shows another value than was sent.
        var differing = IgnoredChanges.Without(ResourceDiff.Between(facts, old.Outputs, planned.Inputs), record.Options.IgnoreChanges);
        var changes = WithForcedReplacements(differing, record.Options.ReplaceOnChanges);
        if (changes.Any(change => change.Replaces)) return Replace(record, planned, old, was, start, changes);
        return changes.Count > 0 || old.InitErrors.Count > 0
            ? Update(planned, old, start, changes)
            : Keep(planned, old, was, start);
    }

    private ResourceState Keep(ResourceState planned, ResourceState old, string? was, DateTimeOffset start)
    {
        var same = planned with { Outputs = SecretMarks.Apply(planned, PropertyValues.Plain(old.Outputs)) };
        if (!same.SameAs(old))
            operation.Store.End(new JournalStep(StepName.Same, same.Urn, null, ""), same, was, old.Modified ?? start);
        operation.Ended(same, StepName.Same, ResourceStatus.Unchanged, start, old.Modified > start ? old.Modified.Value : start);
        return same;
    }

    private ResourceState Create(ResourceState planned, string? was, DateTimeOffset start, IReadOnlyList<PropertyChange> changes,
        bool replaces = false)
    {
        if (planned.Id is not null) planned = planned with { Id = null };
        if (operation.IsPreview)
            return Previewed(planned, planned.Inputs, was, replaces ? StepName.CreateReplacement : StepName.Create,
                replaces ? ResourceStatus.Replaced : ResourceStatus.Created, start, changes);
        return _runner.Create(planned, was, replaces, RegionOf(planned), start, changes);
    }

    private ResourceState Update(ResourceState planned, ResourceState old, DateTimeOffset start, IReadOnlyList<PropertyChange> changes)
    {
        if (!operation.IsPreview) return _runner.Update(planned, old, RegionOf(planned), start, changes);
        var outputs = new Properties(old.Outputs, StringComparer.Ordinal);
        foreach (var (name, value) in planned.Inputs)
            outputs[name] = value;
        return Previewed(planned, outputs, Was(planned, old), StepName.Update, ResourceStatus.Updated, start, changes);
    }

    private ResourceState Read(ResourceRecord record, ResourceState planned, DateTimeOffset start)
    {
        var (_, was) = FindOld(record);
        Known(planned);
        planned = planned with { External = true, Protect = false };
        // An id that is unknown in a preview belongs to something that does not exist yet.
        if (string.IsNullOrEmpty(planned.Id))
            return Previewed(planned with { Id = null }, planned.Inputs, was, StepName.Read, ResourceStatus.Unchanged, start, []);
        return _runner.Read(planned, was, RegionOf(planned), start);
    }

    private ResourceState Previewed(ResourceState planned, Properties outputs, string? was, string step, ResourceStatus status,
        DateTimeOffset start, IReadOnlyList<PropertyChange> changes)
    {
        var state = planned with { Outputs = SecretMarks.Apply(planned, outputs) };
        operation.Started(state, step, start, changes);
        operation.Store.End(new JournalStep(step, state.Urn, null, ""), state, was, start);
        operation.Ended(state, step, status, start, start, changes);
        return state;
    }

    /// <summary>Saves what takes no call: components, providers and the stack.</summary>
    private ResourceState SaveUncalled(ResourceRecord record, ResourceState planned, DateTimeOffset start)
    {
        var (old, was) = FindOld(record);
        var state = planned with
        {
            Outputs = planned.Custom ? planned.Outputs : old?.Outputs ?? [],
            Created = old?.Created ?? operation.Start,
            Modified = old?.Modified ?? operation.Start,
        };
        if (old is null || !old.SameAs(state))
        {
            if (old is not null) state = state with { Modified = operation.Start };
            operation.Store.End(new JournalStep(old is null ? StepName.Create : StepName.Update, state.Urn, null, ""), state, was, start);
        }
        record.State = state;
        record.End = start;
        operation.Ended(state, old is null ? StepName.Create : StepName.Same, old is null ? ResourceStatus.Created : ResourceStatus.Unchanged,
            start, start);
        return state;
    }

    private (ResourceState? Old, string? Was) FindOld(ResourceRecord record)
    {
        if (operation.Store.Find(record.Urn) is { } own)
        {
            _claimed[record.Urn] = record;
            return (own, null);
        }
        _claimed[record.Urn] = record;
        foreach (var alias in record.AliasUrns)
            if (operation.Store.Find(alias) is { } old && _claimed.TryAdd(alias, record)) return (old, alias);
        return (null, null);
    }

    private Properties Checked(ResourceState planned, ResourceFacts facts)
    {
        var (inputs, failures) = InputCheck.Run(facts, planned.Inputs);
        if (failures.Count == 0) return inputs;
        throw Refused(planned, string.Join("; ", failures));
    }

    private ResourceShim Known(ResourceState planned)
    {
        try
        {
            return ProviderRegistry.ForType(planned.Type);
        }
        catch (ProviderException error)
        {
            throw Refused(planned, error.Message);
        }
    }

    private StepFailedException Refused(ResourceState planned, string reason)
    {
        var message = $"{planned.Type} '{planned.Name}': {reason}";
        operation.Fail(planned.Urn, message);
        operation.Ended(planned, StepName.Same, ResourceStatus.Failed, operation.Start, operation.Start, message: message);
        return new StepFailedException(message);
    }

    private string RegionOf(ResourceState planned) => _regions.Of(planned);

    private static string? Was(ResourceState planned, ResourceState old) => old.Urn == planned.Urn ? null : old.Urn;

    private static IReadOnlyList<PropertyChange> WithForcedReplacements(
        IReadOnlyList<PropertyChange> changes, IReadOnlyList<string> replaceOn) => replaceOn.Count == 0
            ? changes
            : [.. changes.Select(change => replaceOn.Any(path => PropertyPath.Covers(path, change.Path)) ? change with { Replaces = true } : change)];
}
