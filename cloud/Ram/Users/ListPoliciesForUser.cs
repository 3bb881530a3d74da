using Infra.Cloud.Ram.Policies;

namespace Infra.Cloud.Ram.Users;

/// <summary>Lists the policies of a user:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListPoliciesForUser"/>.</summary>
internal sealed class ListPoliciesForUser() : ListPoliciesFor(HolderKinds.User);
