namespace Infra.Engine;

/// <summary>Deletes what is no longer wanted: what depends on other things first, and all that can be at the same time.</summary>
internal sealed class Deleter(OperationContext operation, StepRunner runner, Func<ResourceState, string> regionOf)
{
    /// <summary>Names every resource that may not be deleted. Where there is one, nothing at all is to be deleted.</summary>
    public bool RefuseProtected(IEnumerable<ResourceState> targets)
    {
        var refused = false;
        foreach (var resource in targets.Where(resource => resource.Protect && !resource.External && resource.Custom))
        {
            refused = true;
            operation.Fail(resource.Urn,
                $"'{resource.Name}' ({resource.Type}) is protected and cannot be deleted, so nothing was deleted; "
                + "take 'protect' off in the program and deploy that first");
        }
        return !refused;
    }

    /// <summary>Deletes. What others, which could not be deleted, depend on stays.</summary>
    public void Delete(IReadOnlyCollection<ResourceState> targets, DateTimeOffset start)
    {
        var byUrn = targets.ToLookup(resource => resource.Urn, StringComparer.Ordinal);
        var notBefore = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        var kept = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (gone, at) in operation.Store.RemovedBefore)
        {
            Hold(gone, at);
            operation.Reach(at);
        }

        foreach (var resource in Enumerable.Reverse(ResourceOrder.Sort(targets)))
        {
            operation.Cancellation.ThrowIfCancellationRequested();
            var begin = notBefore.TryGetValue(resource.Urn, out var held) && held > start ? held : start;
            // What an interruption left may have been made after the time at which this operation starts anew.
            if (resource.Modified > begin) begin = resource.Modified.Value;
            if (kept.Contains(resource.Urn) || !DeleteOne(resource, begin, byUrn, out var end))
            {
                kept.UnionWith(ResourceOrder.References(resource));
                continue;
            }
            Hold(resource, end);
        }

        void Hold(ResourceState dependent, DateTimeOffset until)
        {
            foreach (var urn in ResourceOrder.References(dependent))
                if (!notBefore.TryGetValue(urn, out var known) || known < until) notBefore[urn] = until;
        }
    }

    private bool DeleteOne(
        ResourceState resource, DateTimeOffset start, ILookup<string, ResourceState> targets, out DateTimeOffset end)
    {
        end = start;
        if (!resource.Custom || resource.Type.StartsWith("pulumi:providers:", StringComparison.Ordinal))
        {
            Forget(resource, start);
            operation.Ended(resource, StepName.Delete, ResourceStatus.Deleted, start, start);
            return true;
        }
        if (resource.External || resource.RetainOnDelete)
        {
            Forget(resource, start);
            operation.Forgotten(resource, start, isRetained: resource.RetainOnDelete && !resource.External);
            return true;
        }
        if (resource.DeletedWith is { } container && targets.Contains(container))
        {
            // It goes with its container, without a call of its own.
            Forget(resource, start);
            operation.Ended(resource, StepName.Delete, ResourceStatus.Deleted, start, start);
            return true;
        }
        return runner.Delete(resource, regionOf(resource), start, out end);
    }

    private void Forget(ResourceState resource, DateTimeOffset at) =>
        operation.Store.EndRemoved(new JournalStep(StepName.Forget, resource.Urn, resource.Id, ""), at);
}
