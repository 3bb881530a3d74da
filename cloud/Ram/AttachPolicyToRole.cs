using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram;

/// <summary>Attaches a policy to a role:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/AttachPolicyToRole"/>.</summary>
internal sealed class AttachPolicyToRole() : AttachPolicy(HolderKinds.Role);
