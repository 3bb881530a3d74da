namespace Infra.Cloud.Ram.Groups;

/// <summary>The errors of RAM about groups.</summary>
/// <remarks>Codes and statuses are those of RAM's error table; texts that it does not give are ours.</remarks>
internal static class GroupErrors
{
    public static readonly ServiceError Exists = new(409, "EntityAlreadyExists.Group", "The group does already exist.");

    public static readonly ServiceError NotFound = new(404, "EntityNotExist.Group", "The group does not exist.");

    public static readonly ServiceError TooMany =
        new(409, "LimitExceeded.Group", "The count of groups exceeds the limit.");

    public static readonly ServiceError HasUsers =
        new(409, "DeleteConflict.Group.User", "The group can not be deleted while users are in it.");

    public static readonly ServiceError HasPolicies =
        new(409, "DeleteConflict.Group.Policy", "The group can not be deleted while policies are attached to it.");

    public static readonly ServiceError AlreadyInGroup =
        new(409, "EntityAlreadyExists.User.Group", "The user is already in the group.");

    public static readonly ServiceError NotInGroup =
        new(404, "EntityNotExist.User.Group", "The user is not in the group.");

    public static readonly ServiceError TooManyForUser =
        new(409, "LimitExceeded.User.Group", "The count of groups of the user exceeds the limit.");
}
