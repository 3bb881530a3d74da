namespace Infra.Cloud.Ecs.Instances;

/// <summary>The actions on instances.</summary>
internal static class InstanceActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new RunInstances(), new DescribeInstances(), new DescribeInstanceAttribute(), new DescribeInstanceStatus(),
        new StartInstance(), new StopInstance(), new RebootInstance(), new DeleteInstance(), new ReplaceSystemDisk(),
        new ModifyInstanceAttribute(), new ModifyInstanceSpec(), new ModifyInstanceNetworkSpec(),
        new AllocatePublicIpAddress(), new ModifyInstanceVpcAttribute(), new ModifyInstanceMetadataOptions(),
        new ModifyInstanceAutoReleaseTime(), new ModifyInstanceMaintenanceAttributes(),
        new DescribeInstanceMaintenanceAttributes(), new DescribeUserData(), new DescribeNetworkInterfaces(),
        new AttachInstanceRamRole(), new DetachInstanceRamRole(), new DescribeInstanceRamRole(),
        new DescribeInstanceAttachmentAttributes(), new ModifyInstanceAttachmentAttributes(),
    ];
}
