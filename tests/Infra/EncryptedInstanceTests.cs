using System.Collections.Immutable;
using Infra.Images;
using Infra.Instances;
using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class EncryptedInstanceTests
{
    private const string InstanceType = "alicloud:ecs/instance:Instance";
    private const string DiskType = "alicloud:ecs/ecsDisk:EcsDisk";
    private const string AttachmentType = "alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment";
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    public static TheoryData<string, Action<EncryptedInstanceArgs>> Refused => new()
    {
        { "'zoneId' must be given: a zone of the region", args => args.ZoneId = null },
        {
            "'zoneId' must be a zone of the region cn-hangzhou; got cn-beijing-h.",
            args => args.ZoneId = "cn-beijing-h"
        },
        { "'vSwitchId' must be given: the vSwitch to connect to; got nothing.", args => args.VSwitchId = null },
        {
            "'zoneId' must be a zone where system disks can be encrypted; got ap-southeast-1a. hint: they can everywhere but "
            + "in cn-hongkong-d and ap-southeast-1a (as of 2026-08-22)",
            args => args.ZoneId = "ap-southeast-1a"
        },
        {
            "'securityGroupIds' must have at least one security group; got nothing.",
            args => args.SecurityGroupIds = new()
        },
        { "'instanceType' must be given, for example ecs.g7.large; got nothing.", args => args.InstanceType = null },
        {
            "'instanceType' must be an instance type such as ecs.g7.large; got g7.large.",
            args => args.InstanceType = "g7.large"
        },
        {
            "'instanceType' must be of a family whose system disks ECS encrypts; got ecs.ebmg5.24xlarge. hint: all do "
            + "but ecs.ebmg5, ecs.ebmgn5t, ecs.ebmi3, ecs.sccg5, ecs.scch5, ecs.ebmc4, ecs.ebmhfg5 (as of "
            + "2024-08-14); ecs.g7 does, for example",
            args => args.InstanceType = "ecs.ebmg5.24xlarge"
        },
        { "'imageId' must be given: an image of the region; got nothing.", args => args.ImageId = null },
        {
            "'keyPairName' must be given: a key pair of the region, because there is no password; got nothing.",
            args => args.KeyPairName = null
        },
        { "'keyId' must be given; got nothing. hint: or set 'serviceKey' to true", args => args.ServiceKey = null },
        {
            "'serviceKey' must be left out with an encrypted image and no data disks; got one. hint: the image's key "
            + "encrypts the system disk",
            args => args.ImageEncrypted = true
        },
        {
            "'systemDiskCategory' must be one of cloud_essd, cloud_auto, cloud_essd_entry; got cloud_efficiency. "
            + "hint: ECS encrypts system disks of the ESSD series only",
            args => args.SystemDiskCategory = "cloud_efficiency"
        },
        {
            "'systemDiskSizeGiB' must be between 20 and 2048 for cloud_essd at PL1; got 2049.",
            args => args.SystemDiskSizeGiB = 2049
        },
        {
            "'systemDiskPerformanceLevel' must be left out with the category cloud_auto",
            args => (args.SystemDiskCategory, args.SystemDiskPerformanceLevel) = ("cloud_auto", "PL1")
        },
        {
            "'dataDisks[0].sizeGiB' must be given for an empty disk; got nothing.",
            args => args.DataDisks = new() { new EncryptedInstanceDiskArgs { Name = "data" } }
        },
        {
            "'dataDisks[1].name' must differ from the names of the other data disks; got data.",
            args => args.DataDisks = new() { Disk("data"), Disk("data") }
        },
        {
            "'dataDisks[0].name' must have 2 to 64 letters, digits and '-', starting with a letter; got 1st.",
            args => args.DataDisks = new() { Disk("1st") }
        },
        {
            "'dataDisks[0].category' must be one of cloud_essd, cloud_auto, cloud_essd_entry with 'snapshotId'; got "
            + "cloud_ssd.",
            args => args.DataDisks = new()
            {
                new EncryptedInstanceDiskArgs { Name = "data", Category = "cloud_ssd", SnapshotId = "s-1" },
            }
        },
        {
            "'dataDisks' must have at most 16 disks; got 17 disks.",
            args => args.DataDisks = Enumerable.Range(0, 17).Select(i => Disk($"data-{i}")).ToArray()
        },
        { "'instanceName' must start with a letter and have only", args => args.InstanceName = "1st" },
        { "'tags' must have no key that starts with aliyun or acs:", args => args.Tags = new() { ["acs:rm"] = "1" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<EncryptedInstanceArgs> change)
    {
        var args = Minimal(change);

        var text = await ProgramRun.Failure(() => _ = new EncryptedInstance("web", args));

        Assert.Contains($"EncryptedInstance 'web': {message}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogetherBeforeAnythingIsRegistered(bool isPreview)
    {
        var text = await ProgramRun.Failure(
            () => _ = new EncryptedInstance("web", new() { DataDisks = { Disk("a") } }), isPreview: isPreview);

        Assert.All(
            [
                "zoneId", "vSwitchId", "securityGroupIds", "instanceType", "imageId", "keyPairName", "keyId",
                "dataDisks[0].name",
            ],
            argument => Assert.Contains($"'{argument}' must", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Arguments_UnknownInAPreview_PassUncheckedAndStayUnknown()
    {
        var run = await ProgramRun.Of(() =>
        {
            var id = new CustomerKey("other", new()).KeyId;
            _ = new EncryptedInstance("web", Minimal(args =>
            {
                (args.ZoneId, args.VSwitchId, args.SecurityGroupIds) = (id, id, new() { id });
                (args.InstanceType, args.ImageId, args.KeyPairName) = (id, id, id);
            }));
        }, isPreview: true);

        var instance = run.Only(InstanceType);
        Assert.True(instance.IsRegistered);
        Assert.All(
            ["availabilityZone", "vswitchId", "securityGroups", "instanceType", "imageId", "keyName"],
            input => Assert.Null(instance[input]));
        Assert.Equal(true, instance.Inputs["systemDiskEncrypted"]);
    }

    [Fact]
    public async Task InstanceType_KnownOnlyLaterAndNotEligible_IsRefusedBeforeTheInstanceIsMade()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var type = new CustomerKey("other", new()).KeyId.Apply(_ => "ecs.ebmc4.8xlarge");
            _ = new EncryptedInstance("web", Minimal(args => args.InstanceType = type));
        });

        Assert.Contains(
            "'instanceType' must be of a family whose system disks ECS encrypts; got ecs.ebmc4.8xlarge.",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ImageOfAnEncryptedImage_WithoutSayingSo_IsRefused()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var image = new EncryptedImage("base", new() { SourceImageId = "m-small", ServiceKey = true });
            _ = new EncryptedInstance("web", Minimal(args => args.ImageId = image.ImageId));
        }, new FakeAccount().WithImage("m-small", 40));

        Assert.Contains(
            "EncryptedInstance 'web': 'imageEncrypted' must be true with the image of an EncryptedImage; got false.",
            text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SystemDisk_FromAnEncryptedImage_HasNoEncryptionArgumentsOfItsOwn(bool isPreview)
    {
        var run = await ProgramRun.Of(() =>
        {
            var image = new EncryptedImage("base", new() { SourceImageId = "m-small", ServiceKey = true });
            _ = new EncryptedInstance("web", Minimal(args =>
                (args.ImageId, args.ImageEncrypted, args.ServiceKey) = (image.ImageId, true, null)));
        }, new FakeAccount().WithImage("m-small", 40), isPreview);

        var instance = run.Only(InstanceType);
        Assert.Null(instance["systemDiskEncrypted"]);
        Assert.Null(instance["systemDiskKmsKeyId"]);
        Assert.Null(instance["systemDiskEncryptAlgorithm"]);
    }

    [Fact]
    public async Task SystemDisk_FromAnImageThatIsNotEncrypted_FailsTheDeployment()
    {
        var account = new FakeAccount { AreImagesEncrypted = false };

        var args = Minimal(args => (args.ImageEncrypted, args.ServiceKey) = (true, null));

        var text = await ProgramRun.Failure(() => _ = new EncryptedInstance("web", args), account);

        Assert.Contains(
            "EncryptedInstance 'web': 'imageId' must be an encrypted image when 'imageEncrypted' is true; got m-1. "
            + "hint: the system disk of i-web-instance is not encrypted",
            text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Instance_Always_IsEncryptedProtectedAndEnteredByAKeyPair(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedInstance("web", Minimal()), isPreview: isPreview);

        var instance = run.Only(InstanceType);
        Assert.Equal(true, instance.Inputs["systemDiskEncrypted"]);
        Assert.Equal("people", instance["keyName"]);
        Assert.Null(instance["password"]);
        Assert.Null(instance["dataDisks"]);
        Assert.Equal(true, instance.Inputs["deletionProtection"]);
        Assert.True(instance.Options.Protect);
        Assert.True(instance.Options.RetainOnDelete);
        Assert.Equal(["imageId"], instance.Options.IgnoreChanges);
    }

    [Fact]
    public async Task SystemDisk_DeclaredReplaceable_FollowsTheImage()
    {
        var run = await ProgramRun.Of(
            () => _ = new EncryptedInstance("web", Minimal(args => args.SystemDiskReplaceable = true)));

        Assert.Empty(run.Only(InstanceType).Options.IgnoreChanges);
    }

    [Fact]
    public async Task DataDisks_Always_AreResourcesOfTheirOwn()
    {
        Output<ImmutableDictionary<string, string>>? ids = null;

        var run = await ProgramRun.Of(() => ids = new EncryptedInstance("web", Minimal(args =>
            args.DataDisks = new() { Disk("logs"), Disk("data") })).DataDiskIds);

        var disks = run.Resources.Where(resource => resource.Type == DiskType).ToList();
        Assert.Equal(["web-data-disk", "web-logs-disk"], disks.Select(disk => disk.Name));
        Assert.All(disks, disk => Assert.Equal(true, disk.Inputs["encrypted"]));
        Assert.All(disks, disk => Assert.True(disk.Options.Protect));
        Assert.Equal(2, run.Resources.Count(resource => resource.Type == AttachmentType));
        Assert.Equal("web-logs-disk-id", (await OutputUtilities.GetValueAsync(ids!))["logs"]);
    }

    [Fact]
    public async Task InstanceId_WithDataDisks_WaitsForTheirAttachments()
    {
        Output<string>? instanceId = null;

        await ProgramRun.Of(() => instanceId = new EncryptedInstance(
            "web", Minimal(args => args.DataDisks = new() { Disk("data") })).InstanceId);

        var dependencies = await OutputUtilities.GetDependenciesAsync(instanceId!);
        Assert.Equal("i-web-instance", await OutputUtilities.GetValueAsync(instanceId!));
        Assert.Contains(dependencies, dependency => dependency.GetResourceType() == AttachmentType);
    }

    [Fact]
    public async Task Deletable_Instance_GivesUpEveryGuardOfAllItsDisks()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedInstance("web", Minimal(args =>
            (args.Deletable, args.DataDisks) = (true, new() { Disk("data") }))));

        Assert.Equal(false, run.Only(InstanceType).Inputs["deletionProtection"]);
        Assert.All(run.Resources, resource => Assert.NotEqual(true, resource.Options.Protect));
        Assert.All(run.Resources, resource => Assert.NotEqual(true, resource.Options.RetainOnDelete));
    }

    [Fact]
    public async Task Deployment_OfAnInstanceFromAnEncryptedImage_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() =>
        {
            var key = new CustomerKey("orders", new());
            var image = new EncryptedImage("base", new()
            {
                SourceImageId = "m-small",
                KeyId = key.KeyId,
                EncryptionRole = RoleName,
            });
            _ = new EncryptedInstance("web", new()
            {
                ZoneId = "cn-hangzhou-h",
                VSwitchId = "vsw-1",
                SecurityGroupIds = { "sg-1" },
                InstanceType = "ecs.g7.large",
                ImageId = image.ImageId,
                ImageEncrypted = true,
                KeyPairName = "people",
                KeyId = key.KeyId,
                EncryptionRole = RoleName,
                DataDisks = { new EncryptedInstanceDiskArgs { Name = "data", SizeGiB = 100 } },
                Tags = { ["team"] = "shop" },
            });
        }, new FakeAccount().WithImage("m-small", 40));

        Snapshot.Matches(run);
    }

    private static EncryptedInstanceDiskArgs Disk(string name) => new() { Name = name, SizeGiB = 40 };

    private static EncryptedInstanceArgs Minimal(Action<EncryptedInstanceArgs>? change = null)
    {
        var args = new EncryptedInstanceArgs
        {
            ZoneId = "cn-hangzhou-h",
            VSwitchId = "vsw-1",
            SecurityGroupIds = { "sg-1" },
            InstanceType = "ecs.g7.large",
            ImageId = "m-1",
            KeyPairName = "people",
            ServiceKey = true,
        };
        change?.Invoke(args);
        return args;
    }
}
