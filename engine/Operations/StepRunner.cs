namespace Infra.Engine;

/// <summary>Carries single steps out in the cloud and writes down what came of them.</summary>
internal sealed class StepRunner(OperationContext operation)
{
    /// <summary>Makes an object, as a new resource or as the new half of a replacement.</summary>
    public ResourceState Create(
        ResourceState planned, string? was, bool replaces, string region, DateTimeOffset start, IReadOnlyList<PropertyChange> changes)
    {
        var name = replaces ? StepName.CreateReplacement : StepName.Create;
        var status = replaces ? ResourceStatus.Replaced : ResourceStatus.Created;
        return Run(planned, was, name, status, null, [], region, start, changes, (shim, step) => shim.Create(step), isNew: true);
    }

    /// <summary>Changes an object in place.</summary>
    public ResourceState Update(
        ResourceState planned, ResourceState old, string region, DateTimeOffset start, IReadOnlyList<PropertyChange> changes) =>
        Run(planned, Was(planned, old), StepName.Update, ResourceStatus.Updated, old, old.Outputs, region, start, changes,
            (shim, step) => shim.Update(step));

    /// <summary>Takes over an object that exists. Its inputs must say what it is.</summary>
    public ResourceState Import(ResourceState planned, Func<ResourceState, ResourceState> reconcile, string region, DateTimeOffset start) =>
        Run(planned, null, StepName.Import, ResourceStatus.Unchanged, null, [], region, start, [], (shim, step) =>
        {
            if (!shim.Read(step)) throw new ProviderException($"there is no object with the id '{step.Id}' in {step.Calls.Region} to import");
        }, reconcile: reconcile);

    /// <summary>Looks an object up that the stack does not own.</summary>
    public ResourceState Read(ResourceState planned, string? was, string region, DateTimeOffset start) =>
        Run(planned, was, StepName.Read, ResourceStatus.Unchanged, null, [], region, start, [], (shim, step) =>
        {
            if (!shim.Read(step)) throw new ProviderException($"there is no object with the id '{step.Id}' in {step.Calls.Region}");
        });

    /// <summary>What the cloud says of a resource whose last step failed half way: the state only knows what was wanted.</summary>
    /// <returns>The resource as it is; null where it is gone.</returns>
    public ResourceState? Look(ResourceState resource, string region, ref DateTimeOffset start)
    {
        var calls = operation.Calls(region, $"look {resource.Urn} {StateJson.Time(operation.Start)}", start);
        var seen = ResourceReader.ReadSettled(resource, calls);
        start = calls.Now;
        return seen;
    }

    /// <summary>Deletes an object. False where it failed.</summary>
    public bool Delete(ResourceState resource, string region, DateTimeOffset start, out DateTimeOffset end)
    {
        var name = resource.Delete ? StepName.DeleteReplaced : StepName.Delete;
        operation.Started(resource, name, start, []);
        end = start;
        if (operation.IsPreview)
        {
            Removed(resource, name, start, start);
            return true;
        }

        var journaled = operation.Store.Begin(name, resource.Urn, resource.Id, operation.Start);
        var calls = operation.Calls(region, journaled.Origin, start);
        try
        {
            var shim = ProviderRegistry.ForType(resource.Type);
            var step = new ResourceStep(shim.Facts, calls, PropertyValues.Plain(resource.Inputs), PropertyValues.Plain(resource.Outputs),
                resource.CustomTimeouts)
            { Id = resource.Id };
            shim.Delete(step);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            end = calls.Now;
            operation.Store.Fail(journaled);
            Failed(resource, name, start, end, error.Message);
            return false;
        }
        end = calls.Now;
        operation.Store.EndRemoved(journaled, end);
        Removed(resource, name, start, end);
        return true;
    }

    private ResourceState Run(
        ResourceState planned, string? was, string name, ResourceStatus status, ResourceState? old, Properties before, string region,
        DateTimeOffset start, IReadOnlyList<PropertyChange> changes, Action<ResourceShim, ResourceStep> act, bool isNew = false,
        Func<ResourceState, ResourceState>? reconcile = null)
    {
        operation.Started(planned, name, start, changes);
        var journaled = operation.Store.Begin(name, planned.Urn, null, operation.Start,
            isNew ? step => new PendingCreation(step, planned, was, start) : null);
        var calls = operation.Calls(region, journaled.Origin, start);
        var shim = ProviderRegistry.ForType(planned.Type);
        var step = new ResourceStep(shim.Facts, calls, PropertyValues.Plain(planned.Inputs), PropertyValues.Plain(before),
            planned.CustomTimeouts)
        { Id = planned.Id, IsNew = isNew };
        try
        {
            act(shim, step);
            var made = planned with
            {
                Id = step.Id,
                Outputs = SecretMarks.Apply(planned, step.Outputs),
                InitErrors = [],
                Created = planned.External ? null : old?.Created ?? calls.Now,
                Modified = planned.External ? null : calls.Now,
            };
            if (reconcile is not null) made = reconcile(made);
            operation.Store.End(journaled, made, was, calls.Now);
            operation.Ended(made, name, status, start, calls.Now, changes);
            return made;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Keep(planned, was, old, isNew, journaled, step, calls.Now, error.Message);
            throw Failed(planned with { Id = step.Id }, name, start, calls.Now, error.Message, error);
        }
    }

    /// <summary>Writes down what a step that failed half way has left, so that the next deployment goes on from there.</summary>
    private void Keep(ResourceState planned, string? was, ResourceState? old, bool isNew, JournalStep journaled, ResourceStep step,
        DateTimeOffset at, string message)
    {
        if (isNew && step.Id is not null)
        {
            var half = planned with
            {
                Id = step.Id,
                Outputs = SecretMarks.Apply(planned, step.Outputs),
                InitErrors = [message],
                Created = at,
                Modified = at,
            };
            operation.Store.End(journaled, half, was, at);
        }
        else if (old is not null)
        {
            operation.Store.End(journaled, old with { Urn = planned.Urn, InitErrors = [message] }, was, at);
        }
        else
        {
            operation.Store.Fail(journaled);
        }
    }

    private void Removed(ResourceState resource, string name, DateTimeOffset start, DateTimeOffset end) =>
        operation.Ended(resource, name, ResourceStatus.Deleted, start, end);

    private StepFailedException Failed(
        ResourceState resource, string name, DateTimeOffset start, DateTimeOffset end, string message, Exception? inner = null)
    {
        operation.Fail(resource.Urn, message);
        operation.Ended(resource, name, ResourceStatus.Failed, start, end, message: message);
        return new StepFailedException(message, inner);
    }

    private static string? Was(ResourceState planned, ResourceState old) => old.Urn == planned.Urn ? null : old.Urn;
}
