using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram.Groups;

/// <summary>Lists the policies of a group:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListPoliciesForGroup"/>.</summary>
internal sealed class ListPoliciesForGroup() : ListPoliciesFor(HolderKinds.Group);
