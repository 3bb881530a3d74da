using Pulumi.AliCloud.Ecs;

namespace Infra.Instances;

/// <summary>A data disk of an instance, in the provider's terms.</summary>
/// <param name="Name">What it is called within the instance.</param>
/// <param name="FullName">What the names of its resources begin with.</param>
/// <param name="Args">The arguments of the disk.</param>
/// <param name="IsFromSnapshot">Whether a snapshot fills it.</param>
internal sealed record InstanceDataDisk(string Name, string FullName, EcsDiskArgs Args, bool IsFromSnapshot);
