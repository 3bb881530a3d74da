using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram;

/// <summary>Lists the policies of a role:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListPoliciesForRole"/>.</summary>
internal sealed class ListPoliciesForRole() : ListPoliciesFor(HolderKinds.Role);
