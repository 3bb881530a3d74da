using Infra.Cloud.Ecs.Images;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>What a call of RunInstances asks for, checked as a whole before anything is made.</summary>
internal sealed record InstancePlan(
    ImageFacts Image, NetworkPlan Network, DiskPlan SystemDisk, List<DiskPlan> DataDisks,
    IReadOnlyList<KeyValuePair<string, string>> Tags)
{
    public required int Amount { get; init; }

    public required string? Name { get; init; }

    public required string Description { get; init; }

    public required string? KeyPair { get; init; }

    /// <summary>The attributes of every instance, by the names in <see cref="InstanceAttribute"/>.</summary>
    public required Dictionary<string, string> Attributes { get; init; }

    public static InstancePlan Read(Request request)
    {
        var network = NetworkPlan.Read(request);
        var image = ImageCatalog.Find(request, request.Required("ImageId"))
            ?? throw request.Refuse(ImageErrors.NotFound);
        if (!image.IsUsable) throw request.Refuse(InstanceErrors.ImageNotUsable);

        var type = InstanceType.Parse(request.Required("InstanceType"))
            ?? throw request.Refuse(InstanceErrors.TypeNotSupported);
        var system = DiskPlan.System(request, "SystemDisk.", image,
            request.Optional("SystemDisk.Category") ?? DiskCategories.Essd, network.Zone, type) with
        {
            Name = EcsNames.Name(request, "SystemDisk.DiskName", "Disk") ?? "",
            Description = EcsNames.Description(request, "SystemDisk.Description") ?? "",
            SnapshotPolicyId = DiskPlan.PolicyOf(request, "SystemDisk.AutoSnapshotPolicyId"),
            Bursting = request.Boolean("SystemDisk.BurstingEnabled") ?? false,
        };
        var amount = request.Integer("Amount", 1, 100) ?? 1;
        request.Integer("MinAmount", 1, amount); // there is always room for all of them
        if (amount > 1 && network.PrivateIp is not null) throw request.Refuse(InstanceErrors.AmountWithAddress);

        var data = DiskPlan.Data(request, image, type, network.Zone);
        DiskRules.CheckQuota(request, amount * (1 + data.Count));
        return new InstancePlan(image, network, system, data, EcsTags.Read(request))
        {
            Amount = amount,
            Name = EcsNames.Name(request, "InstanceName", "Instance"),
            Description = EcsNames.Description(request) ?? "",
            KeyPair = KeyPairOf(request),
            Attributes = InstanceArguments.Read(request, image),
        };
    }

    /// <summary>Makes one of the instances with its disks.</summary>
    public Instance Make(Request request, int number)
    {
        var id = ResourceIds.New(request, "i", "instance", number);
        var ready = request.At + Durations.PendInstance;
        var attributes = InstanceDefaults.From(Attributes);
        if (Attributes.GetValueOrDefault(InstanceAttribute.InternetMaxBandwidthOut, "0") != "0")
            attributes[InstanceAttribute.PublicIpAddress] =
                new Timed<string?>(Vpc.PublicAddresses.New(request, "instance", number));

        var instance = new Instance
        {
            Id = id,
            Region = request.Region,
            Zone = Network.Zone,
            CreatedAt = request.At,
            Number = number,
            NetworkInterfaceId = ResourceIds.New(request, "eni", "network-interface", number),
            Power = new(new InstancePower(true, ready + Durations.StartInstance)),
            Address = new(Network.Take(request)),
            SecurityGroups = TimedSet.From(Network.Groups),
            KeyPair = new(KeyPair),
            Attributes = attributes,
            Name = new(Name ?? id),
            Description = new(Description),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Tags = TagSet.From(Tags),
        };
        request.MarkMade(instance);
        request.Store.Instances.Put(instance);
        SystemDisk.Make(request, instance, "system-disk", number, ready).Tags = TagSet.From(Tags);
        for (var disk = 0; disk < DataDisks.Count; disk++)
            DataDisks[disk].Make(request, instance, $"data-disk-{disk}", number, ready).Tags = TagSet.From(Tags);
        return instance;
    }

    private static string? KeyPairOf(Request request)
    {
        if (request.Optional("KeyPairName") is not { } name) return null;
        return request.Find(request.Store.KeyPairs, RegionalName.Of(request.Region, name)) is not null
            ? name : throw request.Refuse(KeyPairs.KeyPairErrors.NotFound);
    }
}
