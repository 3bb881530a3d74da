using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram;

/// <summary>Detaches a policy from a role:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromRole"/>.</summary>
internal sealed class DetachPolicyFromRole() : DetachPolicy(HolderKinds.Role);
