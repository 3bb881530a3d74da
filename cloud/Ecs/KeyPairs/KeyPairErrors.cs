namespace Infra.Cloud.Ecs.KeyPairs;

/// <summary>The errors of key pairs, with the codes, statuses and texts of their reference pages.</summary>
/// <remarks>Source: reference pages of CreateKeyPair, ImportKeyPair and DeleteKeyPairs, 2021 to 2026.</remarks>
internal static class KeyPairErrors
{
    public static readonly ServiceError NameMalformed =
        new(400, "InvalidKeyPairName.Malformed", "Specified Key Pair name is not valid.");

    public static readonly ServiceError PublicKeyMalformed =
        new(400, "InvalidPublicKeyBody.Malformed", "The PublicKeyBody format is not supported.");

    public static readonly ServiceError Exists = new(400, "KeyPair.AlreadyExist", "The key pair already exist.");

    public static readonly ServiceError NotFound = new(404, "InvalidKeyPairName.NotFound",
        "The specified KeyPairName does not exist in our records.");

    public static readonly ServiceError Quota = new(403, "QuotaExceed.KeyPair", "The key pair quota exceeds.");

    /// <summary>The provider waits on this code.</summary>
    public static readonly ServiceError InUse = new(400, "InvalidParameter.KeypairAlreadyAttachedInstance",
        "The specified key pair has been attached to an instance.");
}
