namespace Infra.Engine;

/// <content>Replacements: the new half first, or where the program asks for it the old half and its dependents.</content>
internal sealed partial class Registrar
{
    private ResourceState Replace(ResourceRecord record, ResourceState planned, ResourceState old, string? was, DateTimeOffset start,
        IReadOnlyList<PropertyChange> changes)
    {
        if (old.Protect)
            throw Refused(planned, "is protected and cannot be replaced, which a change of "
                + $"{string.Join(", ", changes.Where(change => change.Replaces).Select(change => $"'{change.Path}'"))} would do; "
                + "take 'protect' off in the program and deploy that first");
        if (record.Options.DeleteBeforeReplace != true) return Create(planned, was, start, changes, replaces: true);

        lock (_replacing)
        {
            var targets = Dependents(old).Append(old).ToArray();
            var deleter = new Deleter(operation, _runner, _regions.Of);
            if (!deleter.RefuseProtected(targets)) throw new StepFailedException("a dependent is protected");
            deleter.Delete(targets, start);
            foreach (var target in targets)
                _deletedFirst[target.Urn] = 0;
            // A preview deletes nothing, so there it proves nothing that the old half is still known.
            if (!operation.IsPreview && operation.Store.Find(old.Urn) is not null && !old.RetainOnDelete)
                throw new StepFailedException($"'{old.Name}' could not be deleted before its replacement");
        }
        var begin = operation.LatestEnd > start ? EndOfDeletes(old, start) : start;
        return Create(planned, null, begin, changes, replaces: true);
    }

    /// <summary>When the old half was gone: the new one starts then.</summary>
    private DateTimeOffset EndOfDeletes(ResourceState old, DateTimeOffset start) =>
        operation.Store.RemovedBefore.Where(gone => gone.Resource.Urn == old.Urn).Select(gone => gone.At).Append(start).Max();

    /// <summary>What must go before a resource can: all that would be replaced along with it and is not yet done.</summary>
    private List<ResourceState> Dependents(ResourceState replaced)
    {
        var found = new List<ResourceState>();
        var urns = new HashSet<string>(StringComparer.Ordinal) { replaced.Urn };
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var candidate in operation.Store.Live().Where(state => state.Custom && !urns.Contains(state.Urn) && !IsClaimed(state.Urn)))
            {
                if (!candidate.PropertyDependencies.Any(property => property.Value.Any(urns.Contains)
                    && ProviderFacts.TryFor(candidate.Type)?.ByName.GetValueOrDefault(property.Key) is { ForceNew: true })) continue;
                urns.Add(candidate.Urn);
                found.Add(candidate);
                grown = true;
            }
        }
        return found;
    }
}
