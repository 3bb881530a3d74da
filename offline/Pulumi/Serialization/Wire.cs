namespace Pulumi.Serialization;

/// <summary>A value in the few shapes of the wire, and whether all of it is known and any of it secret.</summary>
/// <remarks>
/// The shapes: null, bool, double, string, ImmutableArray of them, ImmutableDictionary of them by strings,
/// assets, archives and resources.
/// </remarks>
internal readonly record struct Wire(object? Value, bool IsKnown, bool IsSecret)
{
    internal static Wire Unknown { get; } = new(null, false, false);

    /// <summary>Whether a map keeps its key for this value: null alone means absent.</summary>
    internal bool IsPresent => Value is not null || !IsKnown || IsSecret;

    internal static Wire Known(object? value) => new(value, true, false);
}
