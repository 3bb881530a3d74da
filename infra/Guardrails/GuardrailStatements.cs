namespace Infra.Guardrails;

/// <summary>What guardrails deny, as statements of policies; RAM policies and control policies share them.</summary>
/// <remarks>
/// The condition keys, and which actions have them, are those of the "RAM authorization" page of ECS. The published policy of
/// https://www.alibabacloud.com/help/en/ecs/user-guide/prohibit-ram-users-from-creating-unencrypted-cloud-disks denies
/// the same actions; the operator of its condition could not be read, so this wording is ours. An instance may have
/// several data disks, and then a key has several values: a pattern matches whether they come one by one or as one text.
/// </remarks>
internal static class GuardrailStatements
{
    private static readonly string[] NewInstances = ["ecs:RunInstances", "ecs:CreateInstance"];

    private static readonly string[] NewDisks = [.. NewInstances, "ecs:CreateDisk"];

    /// <summary>What takes the encryption of new things away.</summary>
    /// <remarks>ACK has one action for switching Secret encryption on, off and over to another key.</remarks>
    private static readonly string[] SwitchingOff =
        ["cs:UpdateKMSEncryption", "ecs:DisableDiskEncryptionByDefault", "ecs:ResetDiskDefaultKMSKeyId"];

    /// <summary>What makes data unreadable, at once or after the deletion window.</summary>
    private static readonly string[] LosingKeys = ["kms:DeleteKeyMaterial", "kms:DisableKey", "kms:ScheduleKeyDeletion"];

    /// <summary>No disk without encryption, alone or with an instance; with <paramref name="customerKey"/> none with the
    /// service key either.</summary>
    public static IReadOnlyList<DenyStatement> NoPlainDisks(bool customerKey) =>
    [
        DenyWhereFalse(NewInstances, "ecs:IsSystemDiskEncrypted"),
        DenyWhereFalse(NewDisks, "ecs:IsDiskEncrypted"),
        .. customerKey
            ? (DenyStatement[])[DenyWhereFalse(NewInstances, "ecs:IsSystemDiskByokEncrypted"), DenyWhereFalse(NewDisks, "ecs:IsDiskByokEncrypted")]
            : [],
    ];

    /// <summary>Encryption stays on, and keys stay there.</summary>
    public static IReadOnlyList<DenyStatement> EncryptionStays(bool switches, bool keys) =>
        [.. switches ? (DenyStatement[])[new(SwitchingOff)] : [], .. keys ? (DenyStatement[])[new(LosingKeys)] : []];

    /// <summary>The same for everybody but some.</summary>
    /// <remarks>The form is that of the examples of control policies in the Resource Directory documentation.</remarks>
    public static IReadOnlyList<DenyStatement> Exempting(
        IReadOnlyList<string> principalArns, IReadOnlyList<DenyStatement> statements) => principalArns.Count == 0
        ? statements
        : [.. statements.Select(statement => statement.Where("StringNotLike", "acs:PrincipalARN", principalArns))];

    private static DenyStatement DenyWhereFalse(string[] actions, string key) =>
        new DenyStatement(actions).Where("StringLike", key, "*false*");
}
