namespace Infra.Engine;

/// <summary>Reads every object of a stack, and writes down what has become of it.</summary>
internal sealed class RefreshOperation(OperationContext operation)
{
    private readonly Regions _regions = new(operation.Stack, operation.Store);

    // Everything that was done before counts, also what an interrupted operation did after it had started.
    private readonly DateTimeOffset _start = operation.Seen > operation.LatestEnd ? operation.Seen : operation.LatestEnd;

    public void Run()
    {
        foreach (var resource in ResourceOrder.Sort([.. operation.Store.Live(), .. operation.Store.Condemned()]))
        {
            operation.Cancellation.ThrowIfCancellationRequested();
            if (resource.Custom && !Providers.IsProvider(resource.Type)) Refresh(resource);
            else operation.Ended(resource, StepName.Same, ResourceStatus.Unchanged, _start, _start);
        }
    }

    private void Refresh(ResourceState resource)
    {
        var step = new JournalStep(StepName.Refresh, resource.Urn, resource.Id, $"refresh {resource.Urn} {StateJson.Time(_start)}");
        var calls = operation.Calls(_regions.Of(resource), step.Origin, _start);
        operation.Started(resource, StepName.Refresh, _start, []);
        try
        {
            if (ResourceReader.Read(resource, calls) is { } seen) Found(resource, step, seen.Outputs, calls.Now);
            else Gone(resource, step, calls.Now);
        }
        catch (ProviderException error)
        {
            operation.Fail(resource.Urn, error.Message);
            operation.Ended(resource, StepName.Refresh, ResourceStatus.Failed, _start, calls.Now, message: error.Message);
        }
    }

    private void Gone(ResourceState resource, JournalStep step, DateTimeOffset at)
    {
        operation.Store.EndRemoved(step, at);
        operation.Ended(resource, StepName.Refresh, ResourceStatus.Deleted, _start, at);
    }

    private void Found(ResourceState resource, JournalStep step, Properties outputs, DateTimeOffset at)
    {
        var refreshed = resource with { Outputs = outputs, Inputs = Drifted(resource, PropertyValues.Plain(outputs)) };
        var changes = Changes(resource.Outputs, refreshed.Outputs);
        if (changes.Count > 0)
        {
            refreshed = refreshed with { Modified = at };
            operation.Store.End(step, refreshed, null, at);
        }
        var status = changes.Count > 0 ? ResourceStatus.Updated : ResourceStatus.Unchanged;
        operation.Ended(refreshed, StepName.Refresh, status, _start, at, changes);
    }

    /// <summary>Inputs follow the outputs that drifted; those that did not keep what the program said, word for word.</summary>
    private static Properties Drifted(ResourceState resource, Properties outputs)
    {
        var inputs = new Properties(resource.Inputs, StringComparer.Ordinal);
        foreach (var (name, input) in resource.Inputs)
        {
            if (!outputs.TryGetValue(name, out var actual)
                || PropertyValues.Equal(actual, PropertyValues.Plain(resource.Outputs.GetValueOrDefault(name)))) continue;
            inputs[name] = PropertyValues.HasSecret(input) ? new Secret(actual) : actual;
        }
        return inputs;
    }

    private static List<PropertyChange> Changes(Properties before, Properties after) =>
        [.. before.Keys.Union(after.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Where(name => !PropertyValues.Equal(before.GetValueOrDefault(name), after.GetValueOrDefault(name)))
            .Select(name => new PropertyChange(name,
                !before.ContainsKey(name) ? DiffKind.Add : !after.ContainsKey(name) ? DiffKind.Delete : DiffKind.Update, false))];
}
