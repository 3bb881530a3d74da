namespace Infra.Cloud.Ram.Users;

/// <summary>The errors of RAM about users.</summary>
/// <remarks>Codes and statuses are those of RAM's error table; texts that it does not give are ours.</remarks>
internal static class UserErrors
{
    public static readonly ServiceError Exists = new(409, "EntityAlreadyExists.User", "The user does already exist.");

    public static readonly ServiceError NotFound = new(404, "EntityNotExist.User", "The user does not exist.");

    public static readonly ServiceError TooMany = new(409, "LimitExceeded.User", "The count of users exceeds the limit.");

    public static readonly ServiceError HasKeys =
        new(409, "DeleteConflict.User.AccessKey", "The user can not be deleted while it has access keys.");

    public static readonly ServiceError HasPolicies =
        new(409, "DeleteConflict.User.Policy", "The user can not be deleted while policies are attached to it.");

    public static readonly ServiceError NoLogin =
        new(404, "EntityNotExist.User.LoginProfile", "The login profile of the user does not exist.");

    public static readonly ServiceError NoDevice =
        new(404, "EntityNotExist.User.MFADevice", "The MFA device of the user does not exist.");

    public static readonly ServiceError InGroups =
        new(409, "DeleteConflict.User.Group", "The user can not be deleted while it is in groups.");
}
