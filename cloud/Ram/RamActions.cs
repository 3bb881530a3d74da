using Infra.Cloud.Ram.AccessKeys;
using Infra.Cloud.Ram.Groups;
using Infra.Cloud.Ram.Policies;
using Infra.Cloud.Ram.Users;

namespace Infra.Cloud.Ram;

/// <summary>The actions of RAM that the embedded cloud has.</summary>
internal static class RamActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateRole(), new GetRole(), new UpdateRole(), new DeleteRole(), new ListRoles(), new AttachPolicyToRole(),
        new DetachPolicyFromRole(), new ListPoliciesForRole(), new GetPolicy(), new ListPolicies(), new TagResources(),
        new UntagResources(), new ListTagResources(),
        new CreatePolicy(), new GetPolicyVersion(), new ListPolicyVersions(), new CreatePolicyVersion(),
        new SetDefaultPolicyVersion(), new DeletePolicyVersion(), new UpdatePolicyDescription(), new DeletePolicy(),
        new ListEntitiesForPolicy(), new AttachPolicyToUser(), new DetachPolicyFromUser(), new ListPoliciesForUser(),
        new AttachPolicyToGroup(), new DetachPolicyFromGroup(), new ListPoliciesForGroup(),
        new CreateGroup(), new GetGroup(), new UpdateGroup(), new DeleteGroup(), new ListGroups(),
        new AddUserToGroup(), new RemoveUserFromGroup(), new ListGroupsForUser(), new ListUsersForGroup(),
        new DeleteLoginProfile(), new UnbindMFADevice(),
        new CreateUser(), new GetUser(), new UpdateUser(), new DeleteUser(), new ListUsers(),
        new CreateAccessKey(), new UpdateAccessKey(), new DeleteAccessKey(), new ListAccessKeys(),
    ];
}
