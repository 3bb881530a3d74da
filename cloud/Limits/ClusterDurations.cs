namespace Infra.Cloud.Limits;

/// <summary>How long operations of ACK take in virtual time.</summary>
/// <remarks>Date: 2026-11-21. Only the pause between two changes of Secret encryption is published
/// (https://www.alibabacloud.com/help/zh/ack/ack-managed-and-ack-dedicated/developer-reference/api-cs-2015-12-15-updatekmsencryption,
/// 2026-03-26); the other figures are ours, of the order that users see.</remarks>
internal static class ClusterDurations
{
    public static readonly TimeSpan Create = TimeSpan.FromMinutes(8);
    public static readonly TimeSpan Delete = TimeSpan.FromMinutes(4);
    public static readonly TimeSpan Modify = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan Upgrade = TimeSpan.FromMinutes(15);
    public static readonly TimeSpan Migrate = TimeSpan.FromMinutes(10);
    public static readonly TimeSpan ChangeEncryption = TimeSpan.FromMinutes(3);
    public static readonly TimeSpan CreatePool = TimeSpan.FromSeconds(40);
    public static readonly TimeSpan ModifyPool = TimeSpan.FromSeconds(20);
    public static readonly TimeSpan DeletePool = TimeSpan.FromMinutes(1);

    public static readonly TimeSpan RemoveNodes = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan ChangeAddon = TimeSpan.FromMinutes(1);

    /// <summary>How long after the call the instance of a node is launched.</summary>
    public static readonly TimeSpan LaunchNode = TimeSpan.FromSeconds(30);

    /// <summary>How long after the call a node serves.</summary>
    public static readonly TimeSpan JoinNode = TimeSpan.FromMinutes(3);

    /// <summary>How long Secret encryption rests after a change before the next one is taken.</summary>
    public static readonly TimeSpan EncryptionPause = TimeSpan.FromMinutes(5);
}
