namespace Infra.Cloud.Blocks;

/// <summary>What a disk holds from a time on, in ticks, until it is initialised anew.</summary>
internal sealed record BlockEpoch(long Since, BlockVolume Volume);
