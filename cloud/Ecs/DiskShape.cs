namespace Infra.Cloud.Ecs;

/// <summary>What kind of disk it is, and how large.</summary>
internal sealed record DiskShape(string Category, int SizeGiB, string? PerformanceLevel = null);
