using System.Text.Json.Nodes;
using Infra.Cloud.Ecs;
using Infra.Cloud.Ecs.Instances;
using Infra.Cloud.Limits;
using Infra.Cloud.State;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Cs;

/// <summary>The nodes of a pool: instances of ECS with their disks, launched and released over virtual time.</summary>
internal static class Nodes
{
    // The tags by which the nodes of a cluster and their disks are known: two are ACK's, one is Auto Scaling's. Source:
    // ACK, "Create and manage a node pool", section on ECS tags.
    private const string ClusterTag = "ack.aliyun.com";
    private const string PoolTag = "ack.alibabacloud.com/nodepool-id";
    private const string ScalingGroupTag = "acs:autoscaling:scalingGroupId";

    /// <summary>Launches nodes; their disks were checked before.</summary>
    public static void Launch(Request request, Cluster cluster, NodePool pool, NodePoolSettings settings, int count)
    {
        var vSwitches = NodePoolRules.VSwitches(request, cluster, settings);
        for (var number = 0; number < count; number++)
            Launch(request, pool, settings, vSwitches[number % vSwitches.Count], number);
    }

    /// <summary>Releases nodes with their disks, the newest first.</summary>
    public static void Release(Request request, NodePool pool, int count, DateTimeOffset at)
    {
        var newest = pool.Members.At(request.At).Select(request.Store.Instances.Peek).OfType<Instance>()
            .OrderByDescending(instance => instance.CreatedAt).ThenBy(instance => instance.Id, StringComparer.Ordinal);
        var leaving = newest.Take(count).ToList();
        var adopted = pool.Adopted.At(request.At);
        Remove(request, pool, leaving.FindAll(instance => !adopted.Contains(instance.Id)), at, release: true);
        Remove(request, pool, leaving.FindAll(instance => adopted.Contains(instance.Id)), at, release: false);
    }

    /// <summary>The name of a node. The service's has the address of the instance.</summary>
    public static string NameOf(string region, string instanceId) => $"{region}.{instanceId}";

    /// <summary>Makes a node of an instance that is there.</summary>
    public static void Adopt(Request request, NodePool pool, Instance instance)
    {
        instance.Tags ??= [];
        foreach (var (key, value) in OwnTags(pool)) instance.Tags.Put(request.Moment, key, value);
        pool.Members.Put(request.Moment, instance.Id, true);
        pool.Adopted.Put(request.Moment, instance.Id, true);
        request.Touch(instance);
        request.Touch(pool);
    }

    /// <summary>Takes nodes out of a pool, and releases them with their disks or lets them go on as instances.</summary>
    public static void Remove(
        Request request, NodePool pool, IEnumerable<Instance> instances, DateTimeOffset at, bool release)
    {
        foreach (var instance in instances)
        {
            pool.Members.Put(request.Moment, instance.Id, false);
            pool.Adopted.Put(request.Moment, instance.Id, false);
            request.Touch(instance);
            var disks = request.Store.DisksEverOn(instance.Id).Where(disk => disk.ExistsAt(request.At)).ToList();
            if (!release)
            {
                foreach (var (key, _) in OwnTags(pool))
                    foreach (var one in disks.Prepend<Entity>(instance)) one.Tags?.Put(request.Moment, key, null);
                foreach (var disk in disks) request.Touch(disk);
                continue;
            }

            instance.DeleteAt(at);
            foreach (var disk in disks)
            {
                disk.DeleteAt(at);
                request.Touch(disk);
            }
        }
    }

    private static void Launch(
        Request request, NodePool pool, NodePoolSettings settings, VSwitch vSwitch, int number)
    {
        var at = request.At + ClusterDurations.LaunchNode;
        var id = ResourceIds.New(request, "i", "node", number);
        var instance = new Instance
        {
            Id = id,
            Region = request.Region,
            Zone = vSwitch.Zone,
            CreatedAt = at,
            NetworkInterfaceId = ResourceIds.New(request, "eni", "node", number),
            // ACK chooses an image by its type; which one is not modelled.
            Attributes = InstanceDefaults.Attributes(settings.Strings("scaling_group.instance_types")[0],
                settings.Text("scaling_group.image_id") ?? settings.Text("scaling_group.image_type") ?? ""),
            Name = new($"node-{id}"),
            Description = new(""),
            ResourceGroup = new(""),
            Power = new(new InstancePower(true, at + Durations.PendInstance + Durations.StartInstance)),
            Address = new(new AddressUse(vSwitch.Id)),
            SecurityGroups = TimedSet.From(settings.Strings("scaling_group.security_group_ids")),
            KeyPair = new(settings.Text("scaling_group.key_pair")),
            Tags = TagSet.From(Tags(pool, settings)),
        };
        request.Store.Instances.Put(instance);
        request.Touch(instance);
        pool.Members.Put(request.Moment, id, true);

        const string System = "scaling_group.system_disk";
        AddDisk(request, instance, pool, settings, $"system-{number}", Devices.System, new(
            settings.Text($"{System}_category") ?? DiskCategories.Essd, settings.Size($"{System}_size"),
            settings.Text($"{System}_performance_level")),
            settings.Flag($"{System}_encrypted"), settings.Text($"{System}_kms_key_id"));
        var letter = 'b';
        foreach (var disk in settings["scaling_group.data_disks"] as JsonArray ?? [])
        {
            AddDisk(request, instance, pool, settings, $"data-{number}-{letter}", $"{Devices.System[..^1]}{letter++}",
                NodePoolRules.ShapeOf(request, disk!.AsObject()),
                CsBody.Text(disk["encrypted"]) == "true", CsBody.Text(disk["kms_key_id"]));
        }
    }

    private static void AddDisk(Request request, Instance instance, NodePool pool, NodePoolSettings settings, string kind,
        string device, DiskShape shape, bool encrypted, string? keyId)
    {
        var key = DiskEncryption.Check(request, encrypted, keyId is { Length: > 0 } ? keyId : null);
        var ready = instance.CreatedAt + Durations.PendInstance;
        var disk = new Disk
        {
            Id = ResourceIds.New(request, "d", $"node-{kind}"),
            Region = request.Region,
            Zone = instance.Zone,
            CreatedAt = instance.CreatedAt,
            IsSystem = device == Devices.System,
            Encrypted = encrypted,
            KmsKeyId = encrypted ? DiskEncryption.Use(request, key) : null,
            Shape = new(shape),
            Name = new(""),
            Description = new(""),
            Flags = new(new DiskFlags(true, false, false, false)),
            ResourceGroup = new(""),
            Place = new(new DiskPlace(instance.Id, device, instance.CreatedAt, Until: ready)),
            Tags = TagSet.From(Tags(pool, settings)),
        };
        request.Store.Put(disk);
        request.Touch(disk);
    }

    private static List<KeyValuePair<string, string>> Tags(NodePool pool, NodePoolSettings settings) =>
        [.. OwnTags(pool), .. settings.Tags()];

    private static IEnumerable<KeyValuePair<string, string>> OwnTags(NodePool pool) =>
        [new(ClusterTag, pool.ClusterId), new(PoolTag, pool.Id), new(ScalingGroupTag, pool.ScalingGroupId)];
}
