using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Vpc;

namespace Infra.Tests.Engine.Shims;

/// <summary>Programs with an instance in a network.</summary>
internal static class InstancePrograms
{
    public const string InstanceType = "ecs.g7.large";

    /// <summary>The newest public image of Alibaba Cloud Linux.</summary>
    public static Output<string> PublicImage() =>
        GetImages.Invoke(new() { Owners = "system", NameRegex = "^aliyun_3", MostRecent = true })
            .Apply(found => found.Images[0].ImageId);

    /// <summary>An instance in a network of its own, which another instance of the program may share.</summary>
    public static Instance Instance(
        Action<InstanceArgs>? change = null,
        (Network Network, Switch Switch, SecurityGroup Group)? place = null,
        string name = "instance",
        CustomResourceOptions? options = null)
    {
        var (_, vSwitch, group) = place ?? Place();
        var args = new InstanceArgs
        {
            InstanceName = name,
            InstanceType = InstanceType,
            ImageId = PublicImage(),
            VswitchId = vSwitch.Id,
            SecurityGroups = { group.Id },
            SystemDiskCategory = "cloud_essd",
            SystemDiskSize = 40,
            Tags = { ["team"] = "a" },
        };
        change?.Invoke(args);
        return new(name, args, options);
    }

    public static (Network Network, Switch Switch, SecurityGroup Group) Place()
    {
        var network = NetworkPrograms.Network();
        return (network, NetworkPrograms.Switch(network), NetworkPrograms.Group(network));
    }

    /// <summary>A disk on an instance: only what was attached can be told to have something on it.</summary>
    public static EcsDiskAttachment Attached(EcsDisk disk) =>
        new("attached", new() { DiskId = disk.Id, InstanceId = Instance().Id });
}
