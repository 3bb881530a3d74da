namespace Infra.Migration.Assumptions;

/// <summary>How long something is expected to take.</summary>
/// <param name="What">What, for a person.</param>
/// <param name="Base">How long it takes at least.</param>
/// <param name="PerGiB">How much longer for every GiB.</param>
/// <param name="Source">Where the figure comes from.</param>
public sealed record Assumption(string What, TimeSpan Base, TimeSpan PerGiB, string Source)
{
    /// <summary>How long it is expected to take for a size.</summary>
    public TimeSpan For(int sizeGiB) => Base + (PerGiB * sizeGiB);
}
