namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Changes an automatic snapshot policy, in the form that also knows copies:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx"/>.</summary>
internal sealed class ModifyAutoSnapshotPolicyEx() : PolicyChange("ModifyAutoSnapshotPolicyEx");
