using System.Collections.Immutable;
using Infra.Keys;
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

    /// <summary>The zone of disks that name none of their own.</summary>
    /// <value>Default: empty, each disk names its zone.</value>
    public string ZoneId { get; init; } = "";

    /// <summary>The resource group of all disks.</summary>
    /// <value>Default: empty, the account's default group.</value>
    public string ResourceGroupId { get; init; } = "";

    /// <summary>Tags of everything that can carry tags.</summary>
    /// <value>Default: none.</value>
    public ImmutableSortedDictionary<string, string> Tags { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>Days a deleted key can still be saved.</summary>
    /// <value>7 to 366. Default: 366.</value>
    public int DeletionWindowDays { get; init; } = CustomerKeyDefaults.DeletionWindowDays;

    /// <summary>Whether this stack looks after the role by which ECS uses keys.</summary>
    /// <value>Default: true. False where somebody else does, and the deployment has no permission in RAM.</value>
    public bool ManageEncryptionRole { get; init; } = true;

    /// <summary>Whether Pulumi may delete keys and disks; for throw-away stacks only.</summary>
    /// <value>Default: false.</value>
    public bool Deletable { get; init; }

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
            ZoneId = reader.Text("zoneId"),
            ResourceGroupId = reader.Text("resourceGroupId"),
            Tags = reader.Texts("tags"),
            DeletionWindowDays = reader.Number("deletionWindowDays", CustomerKeyDefaults.DeletionWindowDays),
            ManageEncryptionRole = reader.Flag("manageEncryptionRole", unset: true),
            Deletable = reader.Flag("deletable", unset: false),
        };
        SettingsRules.Check(settings, reader.Problems);
        reader.Problems.Throw();
        return settings;
    }
}
