namespace Infra.Cloud.ResourceManager;

/// <summary>The errors of Resource Manager about control policies.</summary>
/// <remarks>Codes, statuses and texts of CreateControlPolicy, UpdateControlPolicy, AttachControlPolicy and
/// DetachControlPolicy are those of the official metadata of ResourceDirectoryMaster 2022-04-19;
/// EntityNotExists.ControlPolicy is the code the provider takes for gone. The other codes are ours, in the form of the
/// rest.</remarks>
internal static class ResourceManagerErrors
{
    public static readonly ServiceError PolicyNotFound =
        new(404, "EntityNotExists.ControlPolicy", "The control policy does not exist.");

    public static readonly ServiceError TargetNotFound =
        new(404, "EntityNotExists.Target", "The specified target does not exist in the resource directory.");

    public static readonly ServiceError DocumentTooLong = new(409, "InvalidParameter.PolicyDocument.Length",
        "The maximum length of the policy document is exceeded. It must not exceed 4096 characters.");

    public static readonly ServiceError NewDocumentTooLong = new(400, "InvalidParameter.NewPolicyDocument.Length",
        "Unable to save your policy. A policy contains a maximum of 4096 characters.");

    public static readonly ServiceError Exists =
        new(409, "EntityAlreadyExists.ControlPolicy", "The control policy already exists.");

    public static readonly ServiceError AlreadyAttached =
        new(409, "EntityAlreadyExists.ControlPolicyAttachment", "The control policy is attached to the target already.");

    public static readonly ServiceError NotAttached =
        new(404, "EntityNotExists.ControlPolicyAttachment", "The control policy is not attached to the target.");

    public static readonly ServiceError InUse = new(409, "DeleteConflict.ControlPolicy.Attachment",
        "The control policy can not be deleted while it is attached to a target.");

    public static readonly ServiceError NoPermission =
        new(403, "NoPermission", "You are not authorized to do this action.");

    /// <summary>The document breaks the grammar.</summary>
    public static ServiceError Malformed(string why) => new(400, "MalformedPolicyDocument", why);

    public static ServiceError Missing(string parameter) =>
        new(400, $"MissingParameter.{parameter}", $"You must specify {parameter}.");

    public static ServiceError Invalid(string parameter) =>
        new(400, $"InvalidParameter.{parameter}", $"The parameter {parameter} is invalid.");
}
