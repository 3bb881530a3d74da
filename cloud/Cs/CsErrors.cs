namespace Infra.Cloud.Cs;

/// <summary>The errors of ACK.</summary>
/// <remarks>
/// The API metadata has no error table for ACK. Published are ErrorClusterNotFound and ErrorNodePoolNotFound (the
/// provider takes them for "gone"), ForbiddenUpdateKMSState, MissingAuth.AliyuncsManagedSecurityRole, the status 409
/// for a change of Secret encryption that comes too soon, and EncryptAlgorithm.NotSupport. Every other code and text,
/// and every status but that one, is ours.
/// </remarks>
internal static class CsErrors
{
    public static readonly ServiceError RegionNotFound =
        new(404, "InvalidRegionId.NotFound", "The specified RegionId does not exist.");

    public static readonly ServiceError ClusterNotFound =
        new(404, "ErrorClusterNotFound", "The cluster does not exist.");

    public static readonly ServiceError NodePoolNotFound =
        new(404, "ErrorNodePoolNotFound", "The node pool does not exist.");

    public static readonly ServiceError TaskNotFound = new(404, "ErrorTaskNotFound", "The task does not exist.");

    public static readonly ServiceError TaskNotCancelable =
        new(409, "ErrorTaskState", "The task is done, or is none that can be cancelled.");

    public static readonly ServiceError ClusterBusy =
        new(409, "ErrorClusterState", "The cluster is not running, so it cannot be changed now.");

    public static readonly ServiceError NodePoolBusy =
        new(409, "ErrorNodePoolState", "The node pool is not active, so it cannot be changed now.");

    public static readonly ServiceError PoolHasNodes =
        new(400, "ErrorNodePoolHasNodes", "The node pool has nodes; force releases them.");

    public static readonly ServiceError EncryptionTooSoon = new(409, "ErrorUpdateKMSTooFrequent",
        "Secret encryption was changed less than five minutes ago.");

    public static readonly ServiceError DeletionProtected =
        new(403, "ErrorDeletionProtection", "The deletion protection of the cluster is on.");

    public static readonly ServiceError ProOnly = new(400, "ErrorEncryptionNotSupported",
        "Only ACK Pro clusters encrypt Secrets: cluster_spec must be ack.pro.small or larger.");

    public static readonly ServiceError RoleMissing = new(403, "MissingAuth.AliyuncsManagedSecurityRole",
        "please complete the security ramrole authorization at https://ram.console.aliyun.com/role/authorization");

    public static readonly ServiceError KeyNotFound = Key("NotFound", "does not exist in the region of the cluster");

    public static readonly ServiceError KeyIsService = Key("Service", "is the key of a service");

    public static readonly ServiceError KeySpec = Key("Spec", "must have the specification Aliyun_AES_256");

    public static readonly ServiceError KeyUsage = Key("Usage", "must have the usage ENCRYPT/DECRYPT");

    public static readonly ServiceError KeyNotEnabled = Key("State", "is not enabled");

    public static readonly ServiceError EncryptAlgorithm = new(400, "EncryptAlgorithm.NotSupport",
        "The encrypt algorithm of the system disk is not supported.");

    public static ServiceError Missing(string parameter) =>
        new(400, "MissingParameter", $"The parameter {parameter} is required.");

    public static ServiceError Invalid(string parameter) =>
        new(400, "InvalidParameter", $"The parameter {parameter} is not valid.");

    public static ServiceError NodeNotFound(string node) =>
        new(404, "ErrorNodeNotFound", $"The node {node} does not exist.");

    public static ServiceError AddonNotFound(string addon) =>
        new(404, "AddonNotFound", $"The add-on {addon} is not installed.");

    public static ServiceError AddonThere(string addon) =>
        new(409, "AddonAlreadyInstalled", $"The add-on {addon} is installed.");

    public static ServiceError AddonBusy(string addon) =>
        new(409, "AddonBusy", $"Something is being done to the add-on {addon}.");

    /// <summary>A rule between several parameters.</summary>
    public static ServiceError Rule(string parameter, string text) =>
        new(400, "InvalidParameter", $"The parameter {parameter} {text}.");

    private static ServiceError Key(string part, string text) =>
        new(400, $"InvalidEncryptionKey.{part}", $"The key of Secret encryption {text}.");
}
