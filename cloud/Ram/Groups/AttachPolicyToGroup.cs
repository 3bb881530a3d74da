using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Attaches a policy to a group:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/AttachPolicyToGroup"/>.</summary>
internal sealed class AttachPolicyToGroup() : AttachPolicy(HolderKinds.Group);
