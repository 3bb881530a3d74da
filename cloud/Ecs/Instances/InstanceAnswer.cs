using System.Text.Json.Nodes;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>An instance as DescribeInstances answers it.</summary>
internal static class InstanceAnswer
{
    public static JsonObject Of(Request request, Instance instance)
    {
        var at = request.At;
        var type = instance.TypeAt(at);
        string Attribute(string name) => instance.Attributes.At(at, name);
        return new()
        {
            ["InstanceId"] = instance.Id,
            ["InstanceName"] = instance.Name.At(at),
            ["Description"] = instance.Description.At(at),
            ["HostName"] = Attribute(InstanceAttribute.HostName) is { Length: > 0 } host ? host
                : $"iZ{instance.Id[2..]}Z",
            ["Status"] = instance.StatusAt(at),
            ["StoppedMode"] = StoppedMode(instance, at),
            ["RegionId"] = instance.Region,
            ["ZoneId"] = instance.Zone,
            ["ResourceGroupId"] = instance.ResourceGroup.At(at),
            ["InstanceType"] = type.Name,
            ["InstanceTypeFamily"] = $"ecs.{type.Family}",
            ["Cpu"] = type.Cpus,
            ["Memory"] = type.MemoryGiB * 1024,
            ["ImageId"] = instance.ImageIdAt(at),
            ["OSName"] = Attribute(InstanceAttribute.OsName),
            ["OSNameEn"] = Attribute(InstanceAttribute.OsName),
            ["OSType"] = Attribute(InstanceAttribute.OsType),
            ["KeyPairName"] = instance.KeyPair.At(at) ?? "",
            ["InstanceChargeType"] = "PostPaid",
            ["SpotStrategy"] = "NoSpot",
            ["SpotPriceLimit"] = 0,
            ["SpotDuration"] = 0,
            ["IoOptimized"] = true,
            ["Recyclable"] = false,
            ["CreditSpecification"] = Attribute(InstanceAttribute.CreditSpecification),
            ["DeletionProtection"] = Attribute(InstanceAttribute.DeletionProtection) == "true",
            ["DeviceAvailable"] = request.Store.DisksOn(instance.Id, at).Count() <= Devices.MaxDataDisks,
            ["InternetChargeType"] = Attribute(InstanceAttribute.InternetChargeType),
            ["InternetMaxBandwidthIn"] = int.Parse(Attribute(InstanceAttribute.InternetMaxBandwidthIn)),
            ["InternetMaxBandwidthOut"] = int.Parse(Attribute(InstanceAttribute.InternetMaxBandwidthOut)),
            ["CreationTime"] = ApiTime.Text(instance.CreatedAt),
            ["StartTime"] = ApiTime.Text(instance.CreatedAt + Limits.Durations.PendInstance),
            ["ExpiredTime"] = "2099-12-31T15:59Z",
            ["AutoReleaseTime"] = Attribute(InstanceAttribute.AutoReleaseTime),
            ["SerialNumber"] = instance.Id[2..],
            ["HpcClusterId"] = "",
            ["DeploymentSetId"] = "",
            ["InstanceNetworkType"] = "vpc",
            ["PublicIpAddress"] = Addresses(Attribute(InstanceAttribute.PublicIpAddress)),
            ["InnerIpAddress"] = Addresses(""),
            ["EipAddress"] = Eip(request, instance),
            ["VpcAttributes"] = new JsonObject
            {
                ["VpcId"] = instance.VpcId(request),
                ["VSwitchId"] = instance.Address.At(at)?.VSwitchId ?? "",
                ["NatIpAddress"] = "",
                ["PrivateIpAddress"] = Addresses(PrivateAddresses.Of(request.Store, instance, at)),
            },
            ["NetworkInterfaces"] = new JsonObject { ["NetworkInterface"] = NetworkInterfaces(request, instance) },
            ["SecurityGroupIds"] = new JsonObject
            {
                ["SecurityGroupId"] = new JsonArray(
                    [.. instance.SecurityGroups.At(at).Select(group => (JsonNode)group)]),
            },
            ["MetadataOptions"] = new JsonObject
            {
                ["HttpEndpoint"] = Attribute(InstanceAttribute.HttpEndpoint),
                ["HttpTokens"] = Attribute(InstanceAttribute.HttpTokens),
                ["HttpPutResponseHopLimit"] = int.Parse(Attribute(InstanceAttribute.HttpPutResponseHopLimit)),
            },
            ["ImageOptions"] = new JsonObject { ["LoginAsNonRoot"] = false },
            ["DedicatedHostAttribute"] = new JsonObject { ["DedicatedHostId"] = "" },
            ["OperationLocks"] = new JsonObject { ["LockReason"] = new JsonArray() },
            ["Tags"] = DiskAnswer.TagsOf(instance.TagsAt(at)),
        };
    }

    /// <summary>One address or none as a list.</summary>
    private static JsonObject Addresses(string address) =>
        new() { ["IpAddress"] = address.Length == 0 ? [] : new JsonArray(address) };

    private static string StoppedMode(Instance instance, DateTimeOffset at) => instance.StatusAt(at) != "Stopped"
        ? "Not-applicable" : instance.Attributes.At(at, InstanceAttribute.StoppedMode);

    private static JsonObject Eip(Request request, Instance instance)
    {
        var eip = request.Store.Eips.At(request.At)
            .FirstOrDefault(eip => eip.TargetAt(request.At)?.InstanceId == instance.Id);
        return new()
        {
            ["AllocationId"] = eip?.Id ?? "",
            ["IpAddress"] = eip?.Ip ?? "",
            ["InternetChargeType"] = eip?.InternetChargeType ?? "",
            ["Bandwidth"] = eip?.Bandwidth.At(request.At) ?? 0,
        };
    }

    private static JsonArray NetworkInterfaces(Request request, Instance instance) =>
        instance.Address.At(request.At) is null ? [] : new JsonArray(new JsonObject
        {
            ["NetworkInterfaceId"] = instance.NetworkInterfaceId,
            ["Type"] = "Primary",
            ["PrimaryIpAddress"] = PrivateAddresses.Of(request.Store, instance, request.At),
            ["MacAddress"] = NetworkInterfaceAnswer.Mac(instance),
        });
}
