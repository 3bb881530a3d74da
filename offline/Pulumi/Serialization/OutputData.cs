using System.Collections.Immutable;

namespace Pulumi.Serialization;

/// <summary>What an output has become: its value and what must be remembered about it.</summary>
internal readonly record struct OutputData<T>(
    ImmutableHashSet<Resource> Resources, T Value, bool IsKnown, bool IsSecret);

/// <summary>Helpers that join what is known of several outputs.</summary>
internal static class OutputData
{
    internal static readonly ImmutableHashSet<Resource> NoResources = ImmutableHashSet<Resource>.Empty;

    internal static OutputData<T> Known<T>(T value, bool isSecret = false) => new(NoResources, value, true, isSecret);

    internal static OutputData<T> Unknown<T>(T value = default!) => new(NoResources, value, false, false);

    internal static ImmutableHashSet<Resource> Union(ImmutableHashSet<Resource> left, ImmutableHashSet<Resource> right)
        => left.IsEmpty || ReferenceEquals(left, right) ? right : right.IsEmpty ? left : left.Union(right);
}
