namespace Infra.Cloud.Ecs;

/// <summary>The switches of a disk.</summary>
internal sealed record DiskFlags(
    bool DeleteWithInstance, bool DeleteAutoSnapshot, bool EnableAutoSnapshot, bool BurstingEnabled);
