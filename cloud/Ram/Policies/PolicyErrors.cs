namespace Infra.Cloud.Ram.Policies;

/// <summary>The errors of RAM about policies.</summary>
/// <remarks>Codes and statuses are those of RAM's error table; texts that it does not give are ours.</remarks>
internal static class PolicyErrors
{
    public static readonly ServiceError Exists =
        new(409, "EntityAlreadyExists.Policy", "The policy does already exist.");

    public static readonly ServiceError VersionNotFound =
        new(404, "EntityNotExist.Policy.Version", "The policy version does not exist.");

    public static readonly ServiceError TooMany =
        new(409, "LimitExceeded.Policy", "The count of policies exceeds the limit.");

    public static readonly ServiceError TooManyVersions =
        new(409, "LimitExceeded.Policy.Version", "The count of versions of the policy exceeds the limit.");

    public static readonly ServiceError HasVersions = new(409, "DeleteConflict.Policy.Version",
        "The policy can not be deleted while it has versions that are not the default one.");

    public static readonly ServiceError IsDefault = new(409, "DeleteConflict.Policy.Version.Default",
        "The default version of the policy can not be deleted.");

    /// <summary>The policy is attached; the code names what to.</summary>
    public static ServiceError Attached(string holder) => new(409,
        holder == "Role" ? "DeleteConflict.Role.Policy" : $"DeleteConflict.Policy.{holder}",
        $"The policy can not be deleted while it is attached to a {holder.ToLowerInvariant()}.");
}
