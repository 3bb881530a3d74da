namespace Infra.Cloud.Blocks;

/// <summary>What one block of a volume held from a time on.</summary>
/// <param name="At">The time of the write, in ticks.</param>
/// <param name="Slot">Where its bytes are in the heap, or <see cref="Zeros"/>.</param>
/// <param name="Older">What the block held before, as far as anything may still ask for it.</param>
internal sealed record BlockVersion(long At, long Slot, BlockVersion? Older)
{
    /// <summary>The slot of a block that was overwritten with zeros: it holds nothing, and hides what is
    /// below.</summary>
    public const long Zeros = -1;
}
