namespace Infra.Cloud.Ecs;

/// <summary>What was last asked of an instance, running or not, and when that is reached.</summary>
internal sealed record InstancePower(bool On, DateTimeOffset Until);
