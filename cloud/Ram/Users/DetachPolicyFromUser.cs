using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram.Users;

/// <summary>Detaches a policy from a user:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/DetachPolicyFromUser"/>.</summary>
internal sealed class DetachPolicyFromUser() : DetachPolicy(HolderKinds.User);
