namespace Infra.Cloud.Ram;

/// <summary>The errors of RAM, with the codes, statuses and texts of its error table.</summary>
internal static class RamErrors
{
    public static readonly ServiceError RoleExists =
        new(409, "EntityAlreadyExists.Role", "The role does already EXIST.");

    public static readonly ServiceError RoleNotFound = new(404, "EntityNotExist.Role", "The role does not exist.");

    public static readonly ServiceError PolicyNotFound = new(404, "EntityNotExist.Policy",
        "The policy does not exist.");

    public static readonly ServiceError RoleHasPolicies =
        new(409, "DeleteConflict.Role.Policy", "The role can not be deleted while policies are attached to it.");

    public static readonly ServiceError TooManyRoles =
        new(409, "LimitExceeded.Role", "The count of roles exceeds the limit.");

    public static readonly ServiceError DuplicateTag = new(400, "Duplicate.TagKey",
        "The tag keys contain a duplicate.");

    public static readonly ServiceError NoPermission =
        new(403, "NoPermission", "You are not authorized to do this action. You should be authorized by RAM.");

    public static ServiceError Malformed(string detail) => new(400, "MalformedPolicyDocument", detail);

    public static ServiceError Missing(string parameter) =>
        new(400, "MissingParameter", $"The parameter {parameter} is mandatory for this action.");

    public static ServiceError Invalid(string parameter) =>
        new(400, $"InvalidParameter.{parameter}", $"The parameter {parameter} is wrongly formed.");

    public static ServiceError Length(string parameter) =>
        new(400, $"InvalidParameter.{parameter}.Length",
            $"The length of the parameter {parameter} is beyond its limit.");

    public static ServiceError Characters(string parameter) =>
        new(400, $"InvalidParameter.{parameter}.InvalidChars", $"The parameter {parameter} contains invalid chars.");
}
