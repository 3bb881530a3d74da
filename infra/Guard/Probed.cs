using System.Collections.Immutable;
using Pulumi;

namespace Infra.Guard;

/// <summary>What is known of an input at the moment.</summary>
/// <param name="Value">The value; null where it is unknown, or null.</param>
/// <param name="IsKnown">Whether there is a value.</param>
/// <param name="IsSecret">Whether it must not be shown.</param>
/// <param name="Dependencies">The resources it was made from.</param>
internal sealed record Probed(object? Value, bool IsKnown, bool IsSecret, ImmutableHashSet<Resource> Dependencies)
{
    /// <summary>Somebody is still at work on the value.</summary>
    public static Probed Pending { get; } = new(null, IsKnown: false, IsSecret: false, ImmutableHashSet<Resource>.Empty);
}
