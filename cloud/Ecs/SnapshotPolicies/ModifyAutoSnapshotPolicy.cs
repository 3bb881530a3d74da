namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Changes an automatic snapshot policy:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoSnapshotPolicy"/>.</summary>
internal sealed class ModifyAutoSnapshotPolicy() : PolicyChange("ModifyAutoSnapshotPolicy");
