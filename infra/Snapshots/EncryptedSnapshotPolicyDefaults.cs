namespace Infra.Snapshots;

/// <summary>Defaults and limits of <see cref="EncryptedSnapshotPolicy"/>.</summary>
/// <remarks>Source: the reference of CreateAutoSnapshotPolicy,
/// https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-createautosnapshotpolicy</remarks>
public static class EncryptedSnapshotPolicyDefaults
{
    /// <summary>The hour of the daily snapshot, UTC+8.</summary>
    public const int Hour = 2;

    /// <summary>The last hour of a day.</summary>
    public const int MaxHour = 23;

    /// <summary>Sunday, the last day of a week that begins with Monday as 1.</summary>
    public const int MaxWeekday = 7;

    /// <summary>Days a snapshot is kept.</summary>
    public const int RetentionDays = 30;

    /// <summary>What is given instead of days for snapshots that are kept until somebody deletes them.</summary>
    public const int Forever = -1;

    /// <summary>The longest time a snapshot can be kept otherwise, in days.</summary>
    public const int MaxRetentionDays = 65535;

    /// <summary>Whether copies use the service key of ECS instead of a customer master key.</summary>
    public const bool ServiceKey = false;
}
