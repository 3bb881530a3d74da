using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>What is known of the key that data is encrypted with.</summary>
/// <param name="AtLeast">The rung of the ladder it stands on at least.</param>
/// <param name="Exact">Whether it stands no higher.</param>
/// <param name="Path">The argument that names it.</param>
/// <param name="Value">What the argument holds.</param>
/// <param name="Here">The key, where it is one of the same source.</param>
/// <param name="Missing">An argument that must be set beside it and is not.</param>
internal sealed record KeyReading(
    KeyLevel AtLeast, bool Exact, string Path, PropertyValue Value, Resource? Here = null, string? Missing = null);
