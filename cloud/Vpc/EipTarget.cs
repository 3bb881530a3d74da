namespace Infra.Cloud.Vpc;

/// <summary>What an elastic IP address is bound to.</summary>
/// <param name="InstanceId">The instance or NAT gateway.</param>
/// <param name="InstanceType">EcsInstance or Nat.</param>
/// <param name="ReadyAt">When the binding is done.</param>
internal sealed record EipTarget(string InstanceId, string InstanceType, DateTimeOffset ReadyAt);
