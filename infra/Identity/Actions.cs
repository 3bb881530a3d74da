namespace Infra.Identity;

/// <summary>What each kind of user of a key may do, as lists of actions; every policy of the project takes them from
/// here.</summary>
/// <remarks>Sources: the authorization page of KMS (2026-03-31) for the names,
/// https://www.alibabacloud.com/help/en/kms/key-management-service/security-and-compliance/authorization-information,
/// and the page on key policies for what a key policy can hold,
/// https://www.alibabacloud.com/help/en/kms/key-management-service/security-and-compliance/modify-a-key-policy.
/// </remarks>
internal static class Actions
{
    /// <summary>Encrypts, and makes data keys, which come in plaintext and encrypted; never reads what others
    /// encrypted.</summary>
    public static IReadOnlyList<string> Encrypt { get; } =
        ["kms:DescribeKey", "kms:Encrypt", "kms:GenerateDataKey", "kms:GenerateDataKeyWithoutPlaintext"];

    /// <summary>Decrypts and nothing else.</summary>
    public static IReadOnlyList<string> Decrypt { get; } = ["kms:Decrypt", "kms:DescribeKey"];

    /// <summary>Encrypts and decrypts.</summary>
    public static IReadOnlyList<string> EncryptDecrypt { get; } =
        [.. Encrypt.Union(Decrypt, StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Manages a key without using it and without destroying it: who may schedule its deletion or delete its
    /// material is left to policies that say so themselves.</summary>
    public static IReadOnlyList<string> Administer { get; } =
    [
        "kms:CancelKeyDeletion", "kms:CreateKeyVersion", "kms:DescribeKey", "kms:DescribeKeyVersion",
        "kms:DisableKey", "kms:EnableKey", "kms:GetKeyPolicy", "kms:GetParametersForImport",
        "kms:ImportKeyMaterial", "kms:ListAliasesByKeyId", "kms:ListKeyVersions", "kms:ListResourceTags",
        "kms:ListTagResources", "kms:SetDeletionProtection", "kms:SetKeyPolicy", "kms:TagResource",
        "kms:TagResources", "kms:UntagResource", "kms:UntagResources", "kms:UpdateKeyDescription",
        "kms:UpdateRotationPolicy",
    ];

    /// <summary>What an administrator gets in a key policy. Actions that are not on the page's list have no effect
    /// there, so the patterns are those of the page.</summary>
    public static IReadOnlyList<string> KeyPolicyAdministrator { get; } =
    [
        "kms:List*", "kms:Describe*", "kms:Create*", "kms:Enable*", "kms:Disable*", "kms:Get*", "kms:Set*",
        "kms:Update*", "kms:Delete*", "kms:Cancel*", "kms:TagResource", "kms:UntagResource",
        "kms:ImportKeyMaterial", "kms:ScheduleKeyDeletion",
    ];

    /// <summary>What a user gets in a key policy.</summary>
    public static IReadOnlyList<string> KeyPolicyUser { get; } =
    [
        "kms:Encrypt", "kms:Decrypt", "kms:GenerateDataKey", "kms:GenerateAndExportDataKey",
        "kms:AsymmetricEncrypt", "kms:AsymmetricDecrypt", "kms:DescribeKey", "kms:DescribeKeyVersion",
        "kms:ListKeyVersions", "kms:ListAliasesByKeyId", "kms:TagResource",
    ];
}
