using System.Collections;
using System.Collections.Immutable;
using Pulumi.Serialization;

namespace Pulumi.Testing;

/// <summary>The engine of a test: hands everything to the mocks and keeps what was registered and logged.</summary>
internal sealed class MockEngine(IMocks mocks, string project, string stack)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, RegistrationReply> _replies = [];
    private readonly List<Resource> _resources = [];
    private readonly List<string> _errors = [];

    internal Task AcceptedAsync { get; } = Task.CompletedTask;

    internal ImmutableArray<Resource> Resources
    {
        get
        {
            lock (_gate)
            {
                return [.. _resources];
            }
        }
    }

    internal IReadOnlyList<string> Errors
    {
        get
        {
            lock (_gate)
            {
                return [.. _errors];
            }
        }
    }

    internal void AddError(string message)
    {
        lock (_gate)
        {
            _errors.Add(message);
        }
    }

    internal async Task<RegistrationReply> RegisterAsync(Resource resource, ResourceRequest request)
    {
        Add(resource);
        if (request.Type == Stack.RootType)
        {
            return new(CreateUrn(request), null, ImmutableDictionary<string, Wire>.Empty);
        }

        var (id, state) = await AskAsync(request).ConfigureAwait(false);
        return Keep(new(CreateUrn(request), id ?? NullIfEmpty(request.Id), state));
    }

    internal async Task<RegistrationReply> ReadAsync(Resource resource, ResourceRequest request)
    {
        var (_, state) = await AskAsync(request).ConfigureAwait(false);
        Add(resource);
        return Keep(new(CreateUrn(request), request.Id, state));
    }

    /// <exception cref="InvalidOperationException">Nothing of that URN is registered.</exception>
    internal RegistrationReply Find(string urn)
    {
        lock (_gate)
        {
            return _replies.TryGetValue(urn, out var reply)
                ? reply
                : throw new InvalidOperationException($"Unknown resource {urn}");
        }
    }

    internal async Task<Wire> CallAsync(string token, ImmutableDictionary<string, object> args, string provider)
    {
        var result = await mocks.CallAsync(new MockCallArgs { Token = token, Args = args, Provider = provider })
            .ConfigureAwait(false);
        var values = await SerializeAsync(result).ConfigureAwait(false);
        return new(
            values.ToImmutableDictionary(pair => pair.Key, pair => pair.Value.Value),
            values.Values.All(wire => wire.IsKnown),
            values.Values.Any(wire => wire.IsSecret));
    }

    internal Task RegisterOutputsAsync(string urn, ImmutableDictionary<string, Output<object?>> outputs)
        => mocks.RegisterResourceOutputs(new MockRegisterResourceOutputsRequest(urn, outputs));

    /// <summary>What a mock returned, by name: each value with its own marks.</summary>
    private static async ValueTask<IReadOnlyDictionary<string, Wire>> SerializeAsync(object state)
    {
        if (state is not IEnumerable<KeyValuePair<string, object?>> values)
        {
            var whole = await new Serializer().SerializeAsync("", state).ConfigureAwait(false);
            return whole.Value is ImmutableDictionary<string, object?> map
                ? map.ToDictionary(pair => pair.Key, pair => whole with { Value = pair.Value })
                : throw new InvalidOperationException($"{state?.GetType().FullName} is not a supported argument type");
        }

        var wires = new Dictionary<string, Wire>((state as ICollection)?.Count ?? 0);
        foreach (var (key, value) in values)
        {
            var wire = value is bool or double || (value is string text && text != WireSignatures.Unknown)
                ? Wire.Known(value)
                : await new Serializer().SerializeAsync($".{key}", value).ConfigureAwait(false);
            if (wire.IsPresent)
            {
                wires[key] = wire;
            }
        }

        return wires;
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private async Task<(string? Id, IReadOnlyDictionary<string, Wire> State)> AskAsync(ResourceRequest request)
    {
        var (id, state) = await mocks.NewResourceAsync(new MockResourceArgs
        {
            Type = request.Type,
            Name = request.Name,
            Inputs = request.Inputs,
            Provider = request.Provider,
            Id = request.Id,
        }).ConfigureAwait(false);
        return (id, await SerializeAsync(state).ConfigureAwait(false));
    }

    private void Add(Resource resource)
    {
        lock (_gate)
        {
            _resources.Add(resource);
        }
    }

    private RegistrationReply Keep(RegistrationReply reply)
    {
        lock (_gate)
        {
            _replies[reply.Urn] = reply;
        }

        return reply;
    }

    /// <summary>Of the parents' types only the first is kept, which is how the official mock names resources.</summary>
    private string CreateUrn(ResourceRequest request)
    {
        var type = request.Type;
        if (request.Parent.Length > 0)
        {
            var parents = request.Parent.Split("::")[2];
            type = $"{parents.Split('$')[0]}${type}";
        }

        return $"urn:pulumi:{stack}::{project}::{type}::{request.Name}";
    }
}
