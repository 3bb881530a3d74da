using Infra.Cloud.Ram.Groups;
using Infra.Cloud.Ram.Users;

namespace Infra.Cloud.Ram.Policies;

/// <summary>The three kinds of identity that policies are attached to.</summary>
internal static class HolderKinds
{
    public static readonly HolderKind User = new("User", CustomQuota: 10, request =>
        Users.User.Find(request.Store, request.Required("UserName"), request.At)
        ?? throw request.Refuse(UserErrors.NotFound));

    public static readonly HolderKind Group = new("Group", CustomQuota: 5, request =>
        Groups.Group.Find(request.Store, request.Required("GroupName"), request.At)
        ?? throw request.Refuse(GroupErrors.NotFound));

    public static readonly HolderKind Role = new("Role", CustomQuota: 5, request =>
        request.Find(request.Store.Roles, request.Required("RoleName")) ?? throw request.Refuse(RamErrors.RoleNotFound));
}
