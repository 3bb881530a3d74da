using System.Text.Json.Nodes;

namespace Infra.Engine;

/// <summary>Looks images and instances up.</summary>
internal static class EcsFunctions
{
    private const int PageSize = 50;

    /// <summary>alicloud_images: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/images.</summary>
    public static Properties GetImages(ProviderCalls calls, Properties arguments)
    {
        var images = FunctionPages.All(calls, EcsCalls.Product, "DescribeImages", PageSize, ("Images", "Image"), ("RegionId", calls.Region),
                ("ActionType", arguments.Text("actionType")), ("Architecture", arguments.Text("architecture")),
                ("ImageFamily", arguments.Text("imageFamily")), ("ImageId", arguments.Text("imageId")),
                ("ImageName", arguments.Text("imageName")), ("ImageOwnerAlias", arguments.Text("owners")),
                ("ImageOwnerId", arguments.Text("imageOwnerId")), ("InstanceType", arguments.Text("instanceType")),
                ("IsSupportCloudinit", arguments.Text("isSupportCloudInit")),
                ("IsSupportIoOptimized", arguments.Text("isSupportIoOptimized")), ("OSType", arguments.Text("osType")),
                ("ResourceGroupId", arguments.Text("resourceGroupId")), ("SnapshotId", arguments.Text("snapshotId")),
                ("Status", arguments.Text("status")), ("Usage", arguments.Text("usage")))
            .Where(image => FunctionResult.Matches(arguments, "nameRegex", image.Text("ImageName") ?? "")
                && arguments.HasTags(image))
            .ToArray();
        if (arguments.GetValueOrDefault("mostRecent") is true && images.Length > 1)
            images = [images.OrderBy(image => image.Text("CreationTime"), StringComparer.Ordinal).Last()];

        var result = FunctionResult.Of(arguments, [.. images.Select(image => image.Text("ImageId")!)]);
        result["images"] = images.Select(image => (object?)Image(image)).ToArray();
        return result;
    }

    /// <summary>alicloud_instances: https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/data-sources/instances.</summary>
    public static Properties GetInstances(ProviderCalls calls, Properties arguments)
    {
        if (arguments.Text("ramRoleName") is not null)
            throw new ProviderException("getInstances with 'ramRoleName' is not supported by the local engine");

        var instances = FunctionPages.All(calls, EcsCalls.Product, "DescribeInstances", PageSize, ("Instances", "Instance"), ("RegionId", calls.Region),
                ("Status", arguments.Text("status")), ("VpcId", arguments.Text("vpcId")), ("VSwitchId", arguments.Text("vswitchId")),
                ("ZoneId", arguments.Text("availabilityZone")), ("InstanceName", arguments.Text("instanceName")),
                ("ImageId", arguments.Text("imageId")), ("ResourceGroupId", arguments.Text("resourceGroupId")))
            .Where(instance => FunctionResult.Matches(arguments, "nameRegex", instance.Text("InstanceName") ?? "")
                && FunctionResult.IsAskedFor(arguments, instance.Text("InstanceId")!) && arguments.HasTags(instance))
            .OrderBy(instance => instance.Text("InstanceId"), StringComparer.Ordinal).ToArray();

        var result = FunctionResult.Of(arguments, [.. instances.Select(instance => instance.Text("InstanceId")!)]);
        result["names"] = instances.Select(instance => (object?)instance.Text("InstanceName")).ToArray();
        result["instances"] = instances.Select(instance => (object?)Instance(calls, instance)).ToArray();
        result["totalCount"] = (double)instances.Length;
        return result;
    }

    private static Properties Image(JsonNode image) => new(StringComparer.Ordinal)
    {
        ["id"] = image.Text("ImageId"),
        ["imageId"] = image.Text("ImageId"),
        ["name"] = image.Text("ImageName") ?? "",
        ["architecture"] = image.Text("Architecture") ?? "",
        ["creationTime"] = image.Text("CreationTime") ?? "",
        ["description"] = image.Text("Description") ?? "",
        ["imageOwnerAlias"] = image.Text("ImageOwnerAlias") ?? "",
        ["imageVersion"] = image.Text("ImageVersion") ?? "",
        ["isCopied"] = image.Text("IsCopied") == "true",
        ["isSelfShared"] = image.Text("IsSelfShared") ?? "",
        ["isSubscribed"] = image.Text("IsSubscribed") == "true",
        ["isSupportIoOptimized"] = image.Text("IsSupportIoOptimized") == "true",
        ["osName"] = image.Text("OSName") ?? "",
        ["osNameEn"] = image.Text("OSNameEn") ?? "",
        ["osType"] = image.Text("OSType") ?? "",
        ["platform"] = image.Text("Platform") ?? "",
        ["productCode"] = image.Text("ProductCode") ?? "",
        ["progress"] = image.Text("Progress") ?? "",
        ["size"] = ApiValues.From(image["Size"]) ?? 0.0,
        ["state"] = image.Text("Status") ?? "",
        ["status"] = image.Text("Status") ?? "",
        ["usage"] = image.Text("Usage") ?? "",
        ["tags"] = Tags.Of(image),
        ["diskDeviceMappings"] = image.Items("DiskDeviceMappings", "DiskDeviceMapping")
            .Select(mapping => (object?)new Properties(StringComparer.Ordinal)
            {
                ["device"] = mapping.Text("Device") ?? "",
                ["size"] = mapping.Text("Size") ?? "",
                ["snapshotId"] = mapping.Text("SnapshotId") ?? "",
            }).ToArray(),
    };

    private static Properties Instance(ProviderCalls calls, JsonNode instance) => new(StringComparer.Ordinal)
    {
        ["id"] = instance.Text("InstanceId"),
        ["name"] = instance.Text("InstanceName") ?? "",
        ["regionId"] = instance.Text("RegionId") ?? calls.Region,
        ["availabilityZone"] = instance.Text("ZoneId") ?? "",
        ["status"] = instance.Text("Status") ?? "",
        ["description"] = instance.Text("Description") ?? "",
        ["instanceType"] = instance.Text("InstanceType") ?? "",
        ["instanceChargeType"] = instance.Text("InstanceChargeType") ?? "",
        ["vpcId"] = instance["VpcAttributes"].Text("VpcId") ?? "",
        ["vswitchId"] = instance["VpcAttributes"].Text("VSwitchId") ?? "",
        ["imageId"] = instance.Text("ImageId") ?? "",
        ["privateIp"] = First(instance["VpcAttributes"]?["PrivateIpAddress"]),
        ["publicIp"] = First(instance["PublicIpAddress"]),
        ["eip"] = instance["EipAddress"].Text("IpAddress") ?? "",
        ["securityGroups"] = ApiValues.From(instance["SecurityGroupIds"]?["SecurityGroupId"]) ?? Array.Empty<object?>(),
        ["keyName"] = instance.Text("KeyPairName") ?? "",
        ["ramRoleName"] = "",
        ["resourceGroupId"] = instance.Text("ResourceGroupId") ?? "",
        ["spotStrategy"] = instance.Text("SpotStrategy") ?? "",
        ["creationTime"] = instance.Text("CreationTime") ?? "",
        ["internetChargeType"] = instance.Text("InternetChargeType") ?? "",
        ["internetMaxBandwidthOut"] = ApiValues.From(instance["InternetMaxBandwidthOut"]) ?? 0.0,
        ["tags"] = Tags.Of(instance),
        ["diskDeviceMappings"] = calls.Call(EcsCalls.Product, "DescribeDisks", FunctionPages.Timeout, [],
                ("RegionId", calls.Region), ("InstanceId", instance.Text("InstanceId"))).Items("Disks", "Disk")
            .Select(disk => (object?)new Properties(StringComparer.Ordinal)
            {
                ["diskId"] = disk.Text("DiskId") ?? "",
                ["diskName"] = disk.Text("DiskName") ?? "",
                ["device"] = disk.Text("Device") ?? "",
                ["size"] = ApiValues.From(disk["Size"]) ?? 0.0,
                ["category"] = disk.Text("Category") ?? "",
                ["type"] = disk.Text("Type") ?? "",
            }).ToArray(),
    };

    private static string First(JsonNode? addresses) => (string?)(addresses?["IpAddress"] as JsonArray)?.FirstOrDefault() ?? "";
}
