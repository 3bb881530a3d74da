using System.Collections.Immutable;
using Infra.Keys;
using Infra.Networks;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks;

/// <summary>What a stack's configuration asks for, checked. Each property but <see cref="Region"/> is a key of
/// Pulumi.yaml.</summary>
public sealed record ProgramSettings
{
    /// <summary>The namespace of the keys.</summary>
    internal const string Namespace = "atrest";

    /// <summary>The region everything is in, from <c>alicloud:region</c>.</summary>
    public required string Region { get; init; }

    /// <summary>The customer master keys.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<KeySettings> Keys { get; init; } = [];

    /// <summary>The encrypted disks.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<DiskSettings> Disks { get; init; } = [];

    /// <summary>The instances.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<InstanceSettings> Instances { get; init; } = [];

    /// <summary>The encrypted images.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<ImageSettings> Images { get; init; } = [];

    /// <summary>The templates from which instances are launched.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<LaunchTemplateSettings> LaunchTemplates { get; init; } = [];

    /// <summary>The policies that take snapshots.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<SnapshotPolicySettings> SnapshotPolicies { get; init; } = [];

    /// <summary>The clusters that encrypt their Secrets.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<ClusterSettings> Clusters { get; init; } = [];

    /// <summary>The KMS instance that holds the keys that name none of their own.</summary>
    /// <value><c>kst-...</c>. Default: empty, they are default keys, of which an account has few.</value>
    public string KmsInstanceId { get; init; } = "";

    /// <summary>The name of the key of disks for which nobody names one, in the whole account and region.</summary>
    /// <value>Default: empty, the switch of the account is left alone.</value>
    public string EncryptByDefault { get; init; } = "";

    /// <summary>The addresses of the network of the instances.</summary>
    /// <value>Default: 10.1.0.0/16.</value>
    public string NetworkCidr { get; init; } = PrivateNetworkDefaults.Cidr;

    /// <summary>The public key of the people who enter instances, in the form of OpenSSH.</summary>
    /// <value>Default: empty. Required with instances and launch templates.</value>
    public string SshPublicKey { get; init; } = "";

    /// <summary>The zone of whatever names none of its own.</summary>
    /// <value>Default: empty, each disk, instance and cluster names its zone.</value>
    public string ZoneId { get; init; } = "";

    /// <summary>The resource group of everything but keys.</summary>
    /// <value>Default: empty, the account's default group.</value>
    public string ResourceGroupId { get; init; } = "";

    /// <summary>Tags of everything that can carry tags.</summary>
    /// <value>Default: none.</value>
    public ImmutableSortedDictionary<string, string> Tags { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Days a deleted key can still be saved.</summary>
    /// <value>7 to 366. Default: 366.</value>
    public int DeletionWindowDays { get; init; } = CustomerKeyDefaults.DeletionWindowDays;

    /// <summary>Whether this stack looks after the roles by which ECS and ACK use keys.</summary>
    /// <value>Default: true. False where somebody else does, and the deployment has no permission in RAM.</value>
    public bool ManageEncryptionRole { get; init; } = true;

    /// <summary>Whether Pulumi may delete what holds data or keys; for throw-away stacks only.</summary>
    /// <value>Default: false.</value>
    public bool Deletable { get; init; }

    /// <summary>What the guard does about violations, by the id of the rule; <c>all</c> stands for the rules that are not
    /// named.</summary>
    /// <value><c>disabled</c>, <c>advisory</c>, <c>mandatory</c> or <c>remediate</c>. Default: mandatory where data would be
    /// in the clear or could be lost, else advisory.</value>
    public ImmutableSortedDictionary<string, string> GuardLevels { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The least key that the guard accepts.</summary>
    /// <value><c>none</c>, <c>serviceKey</c>, <c>customerKey</c>, <c>importedKey</c> or <c>hsmKey</c>. Default:
    /// customerKey.</value>
    public string MinimumKey { get; init; } = GuardSettings.DefaultMinimumKey;

    /// <summary>Whether ECS encrypts anything with a customer master key, for which it needs its role.</summary>
    internal bool EncryptsWithKeys =>
        Disks.Any(disk => disk.Key is not null) || Images.Length > 0 || Clusters.Length > 0
        || Instances.Any(instance => instance.Key is not null) || EncryptByDefault.Length > 0
        || LaunchTemplates.Any(template => template.Key is not null)
        || SnapshotPolicies.Any(policy => policy.CopyKeyId is not null);

    /// <summary>The zone that is named, or that of whatever names none of its own.</summary>
    internal string ZoneOr(string? zoneId) => zoneId ?? ZoneId;

    /// <summary>Reads and checks the configuration; nothing else in the program reads it.</summary>
    /// <exception cref="RunException">Values are missing, wrong or contradict each other; all are named.</exception>
    public static ProgramSettings Load(Config config)
    {
        var reader = new SettingsReader(config);
        var settings = new ProgramSettings
        {
            Region = reader.Region(),
            Keys = reader.Objects("keys", KeySettings.Read),
            Disks = reader.Objects("disks", DiskSettings.Read),
            Instances = reader.Objects("instances", InstanceSettings.Read),
            Images = reader.Objects("images", ImageSettings.Read),
            LaunchTemplates = reader.Objects("launchTemplates", LaunchTemplateSettings.Read),
            SnapshotPolicies = reader.Objects("snapshotPolicies", SnapshotPolicySettings.Read),
            Clusters = reader.Objects("clusters", ClusterSettings.Read),
            KmsInstanceId = reader.Text("kmsInstanceId"),
            EncryptByDefault = reader.Text("encryptByDefault"),
            NetworkCidr = reader.Text("networkCidr", PrivateNetworkDefaults.Cidr),
            SshPublicKey = reader.Text("sshPublicKey"),
            ZoneId = reader.Text("zoneId"),
            ResourceGroupId = reader.Text("resourceGroupId"),
            Tags = reader.Texts("tags"),
            DeletionWindowDays = reader.Number("deletionWindowDays", CustomerKeyDefaults.DeletionWindowDays),
            ManageEncryptionRole = reader.Flag("manageEncryptionRole", unset: true),
            Deletable = reader.Flag("deletable", unset: false),
            GuardLevels = reader.Texts("guardLevels"),
            MinimumKey = reader.Text("minimumKey", GuardSettings.DefaultMinimumKey),
        };
        SettingsRules.Check(settings, reader.Problems);
        reader.Problems.Throw();
        return settings;
    }
}
