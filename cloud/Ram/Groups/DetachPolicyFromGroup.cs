using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Detaches a policy from a group:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromGroup"/>.</summary>
internal sealed class DetachPolicyFromGroup() : DetachPolicy(HolderKinds.Group);
