namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>The errors of RAM about access keys.</summary>
internal static class AccessKeyErrors
{
    public static readonly ServiceError NotFound =
        new(404, "EntityNotExist.User.AccessKey", "The access key does not exist.");

    public static readonly ServiceError TooMany =
        new(409, "LimitExceeded.User.AccessKey", "The count of access keys of the user exceeds the limit.");
}
