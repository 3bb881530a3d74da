namespace Infra.Cloud.Kms;

/// <summary>The errors of KMS, with the codes, statuses and texts of its error table.</summary>
internal static class KmsErrors
{
    /// <summary>In life such a region has no endpoint; the gateway's code for a wrong RegionId stands in.</summary>
    public static readonly ServiceError RegionNotFound =
        new(404, "InvalidRegionId.NotFound", "The specified RegionId does not exist.");

    public static readonly ServiceError NoPermission =
        new(403, "Forbidden.NoPermission", "This operation is forbidden by permission system.");

    public static readonly ServiceError KeyNotFound =
        new(404, "Forbidden.KeyNotFound", "The specified Key is not found.");

    public static readonly ServiceError KeyVersionNotFound =
        new(404, "Forbidden.KeyVersionNotFound", "The specified Key version is not found.");

    public static readonly ServiceError AliasNotFound =
        new(404, "Forbidden.AliasNotFound", "The specified Alias is not found.");

    public static readonly ServiceError AliasExists = new(400, "AliasAlreadyExists", "AliasName Already Exists.");

    public static readonly ServiceError AliasNotValidHere =
        new(400, "Unsupported.Alias", "Alias is not valid for this api.");

    public static readonly ServiceError LimitExceeded = new(400, "Rejected.LimitExceeded",
        "The request was rejected because user create resource limit was exceeded");

    public static readonly ServiceError InstanceNotFound =
        new(403, "Forbidden.DKMSInstanceNotFound", "The specified DKMS Instance is not found.");

    public static readonly ServiceError UnsupportedProtectionLevel =
        new(400, "Unsupported.ProtectionLevel", "This protection level is not valid for this region");

    public static readonly ServiceError KeyPolicyUnsupported =
        new(400, "Forbidden.KeyPolicyUnSupported", "The specified key does not support key policy.");

    public static readonly ServiceError UnsupportedOperation =
        new(400, "UnsupportedOperation", "This action is not supported.");

    public static readonly ServiceError RejectedUnsupportedOperation =
        new(400, "Rejected.UnsupportedOperation", "Unsupported operation.");

    public static readonly ServiceError UnsupportedOrigin =
        new(400, "Unsupported.Origin", "This key origin is not valid for this api");

    public static readonly ServiceError InvalidKeyMaterial =
        new(400, "InvalidKeyMaterial", "key material is invalid");

    public static readonly ServiceError InvalidImportToken =
        new(400, "InvalidImportToken", "import token is invalid");

    public static readonly ServiceError ExpiredImportToken =
        new(400, "ExpiredImportToken", "import token is expired");

    public static readonly ServiceError StateModifiedFailed =
        new(409, "Rejected.StateModifiedFailed", "Keystate modified failed.");

    /// <summary>No public text names the code for a protected key; the status and code of the other refusals of
    /// ScheduleKeyDeletion are used, with a text of our own.</summary>
    public static readonly ServiceError DeletionProtected = StateModifiedFailed with
    {
        Message = "Keystate modified failed. Deletion protection is enabled for the key.",
    };

    public static readonly ServiceError AlreadyOpen =
        new(400, "Forbidden.Opened", "Your kms service has been opened.");

    public static readonly ServiceError DuplicateTag =
        new(400, "Duplicate.TagKey", "The specified tagKey is duplicate.");

    public static readonly ServiceError InvalidTagKey =
        new(400, "InvalidParameter.TagKey", "The specified parameter is not valid.");

    public static readonly ServiceError InvalidTagValue =
        new(400, "InvalidParameter.TagValue", "The specified parameter is not valid.");

    public static readonly ServiceError ResourceNotFound =
        new(404, "InvalidResourceId.NotFound", "The specified ResourceId is not found.");

    public static readonly ServiceError PolicyNotFound =
        new(404, "Forbidden.ResourceNotFound", "Policy not found.");

    /// <summary>The docs name the codes of a dry run; status and texts are ours.</summary>
    public static readonly ServiceError DryRunSucceeded = new(400, "DryRunOperationError",
        "The request would have succeeded if the DryRun parameter was not specified.");

    public static ServiceError DryRunInvalid(string reason) => new(400, "ValidationError", reason);

    public static ServiceError Missing(string parameter) =>
        new(400, "MissingParameter", $"The parameter \"{parameter}\" is needed but not provided.");

    public static ServiceError Invalid(string parameter) =>
        new(400, "InvalidParameter", $"The specified parameter \"{parameter}\" is not valid.");

    /// <summary>The key's state forbids the use.</summary>
    public static ServiceError Rejected(KeyState state) =>
        new(409, $"Rejected.{state}", $"The request was rejected because the key state is {state}.");
}
