using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram.Users;

/// <summary>Attaches a policy to a user:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/AttachPolicyToUser"/>.</summary>
internal sealed class AttachPolicyToUser() : AttachPolicy(HolderKinds.User);
