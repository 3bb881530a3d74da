namespace Infra.Inventory.Records;

/// <summary>A key of KMS as it is. Source: DescribeKey of KMS 2016-01-20.</summary>
/// <param name="Id">The id: key-… or a UUID.</param>
public sealed record KeyRecord(string Id)
{
    /// <summary>The name in full: acs:kms:REGION:ACCOUNT:key/ID.</summary>
    public string Arn { get; init; } = "";

    /// <summary>Enabled, Disabled, PendingDeletion or PendingImport.</summary>
    public string State { get; init; } = "";

    /// <summary>For example Aliyun_AES_256.</summary>
    public string Spec { get; init; } = "";

    /// <summary>ENCRYPT/DECRYPT or SIGN/VERIFY.</summary>
    public string Usage { get; init; } = "";

    /// <summary>Aliyun_KMS or EXTERNAL.</summary>
    public string Origin { get; init; } = "";

    /// <summary>SOFTWARE or HSM.</summary>
    public string ProtectionLevel { get; init; } = "";

    /// <summary>The instance of KMS that it is in; null for none.</summary>
    public string? InstanceId { get; init; }

    /// <summary>Who made it: the account's number, or the service whose key it is (Ecs).</summary>
    public string Creator { get; init; } = "";

    /// <summary>Whether it is a service key, which nobody manages.</summary>
    public bool IsServiceKey { get; init; }

    /// <summary>Enabled, Disabled or Suspended; null where the key cannot be rotated.</summary>
    public string? AutomaticRotation { get; init; }

    /// <summary>How often it is rotated, in days; null for not.</summary>
    public int? RotationDays { get; init; }

    /// <summary>Whether the cloud refuses to schedule its deletion.</summary>
    public bool DeletionProtection { get; init; }

    /// <summary>When it will be deleted; null for not.</summary>
    public DateTimeOffset? DeletesAt { get; init; }

    /// <summary>When imported material expires; null for never.</summary>
    public DateTimeOffset? MaterialExpiresAt { get; init; }

    /// <summary>The aliases that point at it, each alias/…, ordered.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();
}
