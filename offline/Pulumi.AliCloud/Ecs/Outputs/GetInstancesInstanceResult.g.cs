// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

using System.Collections.Immutable;

namespace Pulumi.AliCloud.Ecs.Outputs;

/// <summary>The object <c>GetInstancesInstance</c>.</summary>
[OutputType]
public sealed class GetInstancesInstanceResult
{
    public readonly string AvailabilityZone;
    public readonly string CreationTime;
    public readonly string Description;
    public readonly ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetInstancesInstanceDiskDeviceMappingResult> DiskDeviceMappings;
    public readonly string Eip;
    public readonly string Id;
    public readonly string ImageId;
    public readonly string InstanceChargeType;
    public readonly string InstanceType;
    public readonly string InternetChargeType;
    public readonly int InternetMaxBandwidthOut;
    public readonly string KeyName;
    public readonly string Name;
    public readonly string PrivateIp;
    public readonly string PublicIp;
    public readonly string RamRoleName;
    public readonly string RegionId;
    public readonly string ResourceGroupId;
    public readonly ImmutableArray<string> SecurityGroups;
    public readonly string SpotStrategy;
    public readonly string Status;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string VpcId;
    public readonly string VswitchId;

    [OutputConstructor]
    private GetInstancesInstanceResult(
        string availabilityZone,
        string creationTime,
        string description,
        ImmutableArray<global::Pulumi.AliCloud.Ecs.Outputs.GetInstancesInstanceDiskDeviceMappingResult> diskDeviceMappings,
        string eip,
        string id,
        string imageId,
        string instanceChargeType,
        string instanceType,
        string internetChargeType,
        int internetMaxBandwidthOut,
        string keyName,
        string name,
        string privateIp,
        string publicIp,
        string ramRoleName,
        string regionId,
        string resourceGroupId,
        ImmutableArray<string> securityGroups,
        string spotStrategy,
        string status,
        ImmutableDictionary<string, string> tags,
        string vpcId,
        string vswitchId)
    {
        AvailabilityZone = availabilityZone;
        CreationTime = creationTime;
        Description = description;
        DiskDeviceMappings = diskDeviceMappings;
        Eip = eip;
        Id = id;
        ImageId = imageId;
        InstanceChargeType = instanceChargeType;
        InstanceType = instanceType;
        InternetChargeType = internetChargeType;
        InternetMaxBandwidthOut = internetMaxBandwidthOut;
        KeyName = keyName;
        Name = name;
        PrivateIp = privateIp;
        PublicIp = publicIp;
        RamRoleName = ramRoleName;
        RegionId = regionId;
        ResourceGroupId = resourceGroupId;
        SecurityGroups = securityGroups;
        SpotStrategy = spotStrategy;
        Status = status;
        Tags = tags;
        VpcId = vpcId;
        VswitchId = vswitchId;
    }
}
