using System.Collections.Frozen;

namespace Infra.Cloud.Door.Limits;

/// <summary>The rates that are published.</summary>
/// <remarks>
/// KMS: the page "Performance data" (2026-03-31), shared gateway, of one account in one region. LookupEvents of ActionTrail
/// keeps its own. Other products publish none that we know of, and get none.
/// </remarks>
internal static class RateLimits
{
    private static readonly RateLimit[] Kms =
    [
        new("service", 1, "OpenKmsService", "DescribeAccountKmsStatus"),
        new("read", 50, "DescribeKey", "ListKeys", "ListKeyVersions", "DescribeKeyVersion", "ListAliases",
            "ListAliasesByKeyId", "ListTagResources", "GetParametersForImport", "GetPublicKey", "DescribeRegions",
            "GetKeyPolicy"),
        new("tags", 300, "ListResourceTags"),
        new("create", 10, "CreateKey"),
        new("write", 30, "CreateAlias", "UpdateAlias", "DeleteAlias", "EnableKey", "DisableKey", "ScheduleKeyDeletion",
            "CancelKeyDeletion", "SetDeletionProtection", "UpdateKeyDescription", "UpdateRotationPolicy",
            "CreateKeyVersion", "ImportKeyMaterial", "DeleteKeyMaterial", "SetKeyPolicy", "TagResource", "UntagResource",
            "TagResources", "UntagResources"),
        new("symmetric", 1000, "Encrypt", "Decrypt", "GenerateDataKey", "GenerateDataKeyWithoutPlaintext",
            "GenerateAndExportDataKey", "ExportDataKey"),
        new("asymmetric", 200, "AsymmetricEncrypt", "AsymmetricDecrypt", "AsymmetricSign", "AsymmetricVerify"),
        new("reencrypt", 750, "ReEncrypt"),
    ];

    private static readonly FrozenDictionary<(string, string), RateLimit> ByAction = Of("Kms", Kms).ToFrozenDictionary();

    public static RateLimit? Find(string product, string action) => ByAction.GetValueOrDefault((product, action));

    private static IEnumerable<KeyValuePair<(string, string), RateLimit>> Of(string product, RateLimit[] limits) =>
        limits.SelectMany(limit => limit.Actions,
            (limit, action) => new KeyValuePair<(string, string), RateLimit>((product, action), limit));
}
