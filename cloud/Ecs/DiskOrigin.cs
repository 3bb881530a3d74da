namespace Infra.Cloud.Ecs;

/// <summary>What a disk is made from.</summary>
/// <param name="SnapshotId">The snapshot with its content; empty for a public image.</param>
/// <param name="ImageId">The image, or null.</param>
/// <param name="KmsKeyId">The key the content is encrypted with, or null.</param>
internal sealed record DiskOrigin(string SnapshotId, string? ImageId, string? KmsKeyId);
