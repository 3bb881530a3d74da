namespace Infra.Cloud.Cs;

/// <summary>What a cluster or a node pool is busy with, and until when.</summary>
internal sealed record ClusterActivity(string State, DateTimeOffset Until);
