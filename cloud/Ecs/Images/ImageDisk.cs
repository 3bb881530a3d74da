namespace Infra.Cloud.Ecs.Images;

/// <summary>A disk that an image holds, and the snapshot that holds its content.</summary>
/// <param name="Device">The device it becomes.</param>
/// <param name="IsSystem">True for the system disk.</param>
/// <param name="SizeGiB">How large it is.</param>
/// <param name="SnapshotId">The snapshot.</param>
/// <param name="KmsKeyId">The key the snapshot is encrypted with, or null.</param>
internal sealed record ImageDisk(string Device, bool IsSystem, int SizeGiB, string SnapshotId, string? KmsKeyId);
