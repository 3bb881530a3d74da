using System.Collections.Concurrent;
using Infra.Cloud;

namespace Infra.Engine;

/// <summary>One operation on one stack: its files, its clock, its reports.</summary>
internal sealed class OperationContext(
    StackConfig stack, StackStore store, CloudAccount account, bool isPreview, IProgress<StepEvent>? progress,
    CancellationToken cancellation)
{
    private readonly ConcurrentDictionary<string, ResourceResult> _results = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ResourceResult> _retained = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<OperationError, byte> _errors = new();
    private readonly Lock _gate = new();
    private DateTimeOffset _latestEnd;
    private ResourceResult[]? _sorted;

    public StackConfig Stack => stack;

    public StackStore Store => store;

    public bool IsPreview => isPreview;

    public CancellationToken Cancellation => cancellation;

    /// <summary>When the operation starts, in virtual time. After an interruption it is the same again.</summary>
    public DateTimeOffset Start { get; } = Begin(store, account);

    /// <summary>When the last call was made that anybody made before this operation, an interrupted one included.</summary>
    public DateTimeOffset Seen { get; } = account.Now;

    /// <summary>When the last step so far ended.</summary>
    public DateTimeOffset LatestEnd => _latestEnd > Start ? _latestEnd : Start;

    public bool HasErrors => !_errors.IsEmpty;

    public string StackUrn => Urns.ForStack(stack.Stack, stack.Project);

    /// <summary>Calls on behalf of a step, with a clock of its own.</summary>
    public ProviderCalls Calls(string region, string origin, DateTimeOffset start) =>
        new(new CloudClient(account, region, origin, start), cancellation);

    /// <summary>Calls that all see the cloud as it was at one moment.</summary>
    public ProviderCalls CallsAt(string region, string origin, DateTimeOffset moment)
    {
        return new(Client(), cancellation, Client);

        // A call takes its time before it reaches the cloud.
        CloudClient Client() => new(account, region, origin, moment - CloudClient.CallLatency);
    }

    public void Fail(string? urn, string message) => _errors.TryAdd(new OperationError(urn, message), 0);

    public void Started(ResourceState resource, string operation, DateTimeOffset start, IReadOnlyList<PropertyChange> changes)
    {
        if (progress is not null) Report(Event(resource, operation, start) with { Changes = changes });
    }

    /// <summary>A step is over.</summary>
    public void Ended(ResourceState resource, string operation, ResourceStatus status, DateTimeOffset start, DateTimeOffset end,
        IReadOnlyList<PropertyChange>? changes = null, string? message = null)
    {
        Reach(end);
        // What this run made first, taking up an interrupted one, is new, even if the program then finds it as it should be.
        if (status == ResourceStatus.Unchanged && _results.TryGetValue(resource.Urn, out var known)
            && known.Status is ResourceStatus.Created or ResourceStatus.Replaced) status = known.Status;
        // The old half of a replacement has no line of its own, unless it cannot be deleted.
        if (!resource.Delete) _results[resource.Urn] = Result(resource, status, changes ?? []);
        else if (status == ResourceStatus.Failed) _results[$"{resource.Urn} {resource.Id}"] = Result(resource, status, []);
        if (progress is not null) Report(Event(resource, operation, start) with { End = end, Status = status, Changes = changes ?? [], Message = message });
    }

    /// <summary>Something of this operation ended at a time.</summary>
    public void Reach(DateTimeOffset end)
    {
        lock (_gate)
            if (end > _latestEnd) _latestEnd = end;
    }

    /// <summary>A resource leaves the stack and lives on.</summary>
    public void Forgotten(ResourceState resource, DateTimeOffset at, bool isRetained)
    {
        if (!resource.Delete) _results.TryRemove(resource.Urn, out _);
        if (isRetained) _retained[$"{resource.Urn} {resource.Id}"] = Result(resource, ResourceStatus.Unchanged, []);
        Report(Event(resource, StepName.Forget, at) with { End = at });
    }

    /// <summary>Outputs of a component or the stack, which come after its step.</summary>
    public void Replace(ResourceState resource)
    {
        if (_results.TryGetValue(resource.Urn, out var known)) _results[resource.Urn] = Result(resource, known.Status, known.Changes);
    }

    /// <summary>Brings what will be told into its order, while other work of the end is done.</summary>
    public void Sort() => _sorted = Sorted();

    public OperationResult Result()
    {
        var resources = _sorted ?? Sorted();
        var parts = Encrypted(resources);
        var keys = KeyUse.Of(parts, Aliases(parts));
        return new OperationResult
        {
            Stack = stack.Stack,
            Region = stack.Region,
            Resources = resources,
            Retained = [.. _retained.Values.OrderBy(resource => resource.Urn, StringComparer.Ordinal)],
            Encryption = EncryptionCount.Of(parts, keys.Where(key => key.IsServiceKey).Select(key => key.KeyId).ToHashSet(StringComparer.Ordinal)),
            Keys = keys,
            Outputs = _results.GetValueOrDefault(StackUrn)?.Outputs ?? new Dictionary<string, object?>(StringComparer.Ordinal),
            Duration = LatestEnd - Start,
            Errors = [.. _errors.Keys.OrderBy(error => error.Urn, StringComparer.Ordinal).ThenBy(error => error.Message, StringComparer.Ordinal)],
        };
    }

    private ResourceResult[] Sorted()
    {
        ResourceResult[] resources = [.. _results.Values];
        Array.Sort(resources, static (one, other) => string.CompareOrdinal(one.Urn, other.Urn) is not 0 and var order
            ? order : string.CompareOrdinal(one.Id, other.Id));
        return resources;
    }

    /// <summary>What holds data. That is a question about the whole stack, not about what this operation touched; only a
    /// preview knows no more.</summary>
    private EncryptedPart[] Encrypted(ResourceResult[] previewed) => isPreview
        ? [.. previewed.Select(EncryptedPart.Of).OfType<EncryptedPart>()]
        : [.. store.Live().Where(resource => resource.Custom).Select(EncryptedPart.Of).OfType<EncryptedPart>()];

    /// <summary>The names of keys, asked for only where something is encrypted.</summary>
    private (string Name, string KeyId)[] Aliases(EncryptedPart[] parts)
    {
        if (parts.All(part => part.KeyId is null)) return [];
        try
        {
            return KmsFunctions.Aliases(Calls(stack.Region, $"summary of {stack.Stack}", LatestEnd));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // All that matters is done. A key that the program does not name is then taken for the service's.
            return [.. parts.Where(part => !part.IsKeyAsked).Select(part => part.KeyId).OfType<string>()
                .Distinct(StringComparer.Ordinal).Select(keyId => ("alias/acs/ecs", keyId))];
        }
    }

    /// <summary>An operation that goes on after an interruption starts when the first attempt did, so that it makes the same
    /// calls at the same times; unless somebody else worked on the account in between.</summary>
    private static DateTimeOffset Begin(StackStore store, CloudAccount account)
    {
        var start = store.InterruptedStart == account.CommittedAt ? account.CommittedAt : account.Now;
        store.StartAt(start);
        return start;
    }

    private static ResourceResult Result(ResourceState resource, ResourceStatus status, IReadOnlyList<PropertyChange> changes) => new(
        resource.Urn, resource.Type, resource.Name, resource.Id, resource.Parent, status,
        PropertyValues.Masked(resource.Inputs), PropertyValues.Masked(resource.Outputs))
    {
        Changes = changes,
    };

    private static StepEvent Event(ResourceState resource, string operation, DateTimeOffset start) => new()
    {
        Urn = resource.Urn,
        Type = resource.Type,
        Name = resource.Name,
        Parent = resource.Parent,
        Operation = operation,
        Start = start,
    };

    private void Report(StepEvent step)
    {
        if (progress is null) return;
        lock (_gate)
            progress.Report(step);
    }
}
