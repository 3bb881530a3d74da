using System.Collections.Immutable;

namespace Pulumi.Testing;

/// <summary>What the mocks are told of a resource.</summary>
internal sealed record ResourceRequest(
    string Type, string Name, string Parent, string Provider, string Id, ImmutableDictionary<string, object> Inputs);
