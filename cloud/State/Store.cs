using Infra.Cloud.Blocks;
using Infra.Cloud.Config;
using Infra.Cloud.Cs;
using Infra.Cloud.Ecs;
using Infra.Cloud.Ecs.DefaultEncryption;
using Infra.Cloud.Ecs.Images;
using Infra.Cloud.Ecs.KeyPairs;
using Infra.Cloud.Ecs.LaunchTemplates;
using Infra.Cloud.Ecs.SecurityGroups;
using Infra.Cloud.Ecs.SnapshotPolicies;
using Infra.Cloud.Kms;
using Infra.Cloud.Oos.Executions;
using Infra.Cloud.Oos.Running;
using Infra.Cloud.Oos.Templates;
using Infra.Cloud.Ram;
using Infra.Cloud.Ram.AccessKeys;
using Infra.Cloud.Ram.Groups;
using Infra.Cloud.Ram.Policies;
using Infra.Cloud.Ram.Users;
using Infra.Cloud.ResourceManager;
using Infra.Cloud.Sts;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.State;

/// <summary>Everything that exists in the account.</summary>
internal sealed class Store
{
    /// <summary>What must not stand among the objects: key material.</summary>
    public Vault Vault { get; } = new();

    /// <summary>What disks and snapshots hold.</summary>
    public BlockStore Blocks { get; } = new();

    private readonly Index _disksOfInstance = new();
    private readonly Index _disksOfSnapshot = new();
    private readonly Index _snapshotsOfDisk = new();

    public Store() => Tables =
    [
        Keys, Aliases, Roles, Users, AccessKeys, Disks, Snapshots, Instances, Clusters, NodePools, Tasks,
        Networks, VSwitches, NatGateways, Eips, SnatEntries, SecurityGroups, SecurityGroupRules, KeyPairs,
        Groups, Policies, Sessions, Images, RegionDefaults,
        LaunchTemplates, SnapshotPolicies, ControlPolicies, ConfigRules, CompliancePacks, Templates, Executions,
    ];

    public Table<Key> Keys { get; } = new("key");

    public Table<Alias> Aliases { get; } = new("alias");

    /// <summary>Roles by name; names differ in more than case.</summary>
    public Table<Role> Roles { get; } = new("role", StringComparer.OrdinalIgnoreCase);

    public Table<User> Users { get; } = new("user");

    public Table<Group> Groups { get; } = new("group");

    /// <summary>The account's own policies by name.</summary>
    public Table<CustomPolicy> Policies { get; } = new("policy");

    /// <summary>The control policies of the resource directory.</summary>
    public Table<ControlPolicy> ControlPolicies { get; } = new("control-policy");

    /// <summary>The rules of Cloud Config.</summary>
    public Table<ConfigRule> ConfigRules { get; } = new("config-rule");

    public Table<CompliancePack> CompliancePacks { get; } = new("compliance-pack");

    public Table<AccessKey> AccessKeys { get; } = new("accessKey");

    public Table<Session> Sessions { get; } = new("session");

    public Table<Disk> Disks { get; } = new("disk");

    public Table<Snapshot> Snapshots { get; } = new("snapshot");

    public Table<Instance> Instances { get; } = new("instance");

    public Table<Cluster> Clusters { get; } = new("cluster");

    public Table<NodePool> NodePools { get; } = new("node-pool");

    public Table<CsTask> Tasks { get; } = new("cluster-task");

    public Table<Network> Networks { get; } = new("vpc");

    public Table<VSwitch> VSwitches { get; } = new("vswitch");

    public Table<NatGateway> NatGateways { get; } = new("nat-gateway");

    public Table<Eip> Eips { get; } = new("eip");

    public Table<SnatEntry> SnatEntries { get; } = new("snat-entry");

    public Table<SecurityGroup> SecurityGroups { get; } = new("security-group");

    public Table<SecurityGroupRule> SecurityGroupRules { get; } = new("security-group-rule");

    public Table<Image> Images { get; } = new("image");

    public Table<LaunchTemplate> LaunchTemplates { get; } = new("launch-template");

    public Table<SnapshotPolicy> SnapshotPolicies { get; } = new("snapshot-policy");

    public Table<RegionDefault> RegionDefaults { get; } = new("region-default");

    /// <summary>Templates of OOS.</summary>
    public Table<Template> Templates { get; } = new("oos-template");

    /// <summary>Executions of OOS.</summary>
    public Table<Execution> Executions { get; } = new("oos-execution");

    /// <summary>What executions do next.</summary>
    public Agenda Agenda { get; } = new();

    public Table<KeyPair> KeyPairs { get; } = new("key-pair");

    /// <summary>The tables in the order in which they are written.</summary>
    public IReadOnlyList<ITable> Tables { get; }

    public ITable TableOf(Entity entity)
    {
        foreach (var table in Tables)
            if (table.Owns(entity)) return table;
        throw new InvalidOperationException($"No table keeps objects of type {entity.GetType().Name}.");
    }

    public ITable? TableOf(string kind)
    {
        foreach (var table in Tables)
            if (string.Equals(table.Kind, kind, StringComparison.Ordinal)) return table;
        return null;
    }

    /// <summary>The access keys of a user; an empty identifier means the account itself.</summary>
    public IEnumerable<AccessKey> AccessKeysOf(string userId, DateTimeOffset time) =>
        AccessKeys.All.Where(key => key.UserId == userId && key.ExistsAt(time));

    /// <summary>The disks on an instance at a time.</summary>
    public IEnumerable<Disk> DisksOn(string instanceId, DateTimeOffset time)
    {
        foreach (var id in _disksOfInstance.Of(instanceId))
            if (Disks.TryFind(id, time, out var disk) && disk.Place.At(time) is var place
                && place.InstanceId == instanceId
                && place.IsOn(time))
                yield return disk;
    }

    /// <summary>The disks that are or were on an instance.</summary>
    public IEnumerable<Disk> DisksEverOn(string instanceId) =>
        _disksOfInstance.Of(instanceId).Select(Disks.Peek).OfType<Disk>();

    /// <summary>The disks made from a snapshot that exist at a time.</summary>
    public IEnumerable<Disk> DisksFrom(string snapshotId, DateTimeOffset time)
    {
        foreach (var id in _disksOfSnapshot.Of(snapshotId))
            if (Disks.TryFind(id, time, out var disk)) yield return disk;
    }

    /// <summary>The images that hold a snapshot at a time.</summary>
    public IEnumerable<Image> ImagesOf(string snapshotId, DateTimeOffset time) => Images.All.Where(
        image => image.ExistsAt(time) && Array.Exists(image.Disks, disk => disk.SnapshotId == snapshotId));

    /// <summary>All snapshots of a disk that are kept, copies included.</summary>
    public IEnumerable<Snapshot> SnapshotsOf(string diskId) =>
        _snapshotsOfDisk.Of(diskId).Select(Snapshots.Peek).OfType<Snapshot>();

    /// <summary>Keeps a disk that is new or whose place changed.</summary>
    public void Put(Disk disk)
    {
        Disks.Put(disk);
        Relate(disk);
    }

    public void Put(Snapshot snapshot)
    {
        Snapshots.Put(snapshot);
        _snapshotsOfDisk.Add(snapshot.DiskId, snapshot.Id);
    }

    /// <summary>Forgets the history before a time and what nobody can see any more.</summary>
    public void Settle(DateTimeOffset now)
    {
        foreach (var disk in Disks.All) Devices.Settle(this, disk, now);
        PrivateAddresses.Settle(this, now);
        CopyQueue.Settle(this, now);
        foreach (var table in Tables) table.Settle(now);
        Vault.Retain(secret => secret.Owner.Length == 0 || Keys.Peek(secret.Owner)?.NeedsSecret(secret.Name) == true);
        Blocks.Collect(this, now);
        Relate();
    }

    /// <summary>Works out anew what belongs to what, after objects were read or dropped.</summary>
    public void Relate()
    {
        _disksOfInstance.Clear();
        _disksOfSnapshot.Clear();
        _snapshotsOfDisk.Clear();
        foreach (var disk in Disks.All) Relate(disk);
        foreach (var snapshot in Snapshots.All) _snapshotsOfDisk.Add(snapshot.DiskId, snapshot.Id);
        Agenda.Fill(Executions.All);
    }

    private void Relate(Disk disk)
    {
        if (disk.Place.First.InstanceId is { } first) _disksOfInstance.Add(first, disk.Id);
        foreach (var change in disk.Place.Changes)
            if (change.Value.InstanceId is { } instance) _disksOfInstance.Add(instance, disk.Id);
        if (disk.SourceSnapshotId is { } snapshot) _disksOfSnapshot.Add(snapshot, disk.Id);
    }
}
