using Infra.Disks;
using Infra.Identity;
using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class EncryptedDiskTests
{
    private const string DiskType = "alicloud:ecs/ecsDisk:EcsDisk";
    private const string AttachmentType = "alicloud:ecs/ecsDiskAttachment:EcsDiskAttachment";
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    public static TheoryData<string, Action<EncryptedDiskArgs>> Refused => new()
    {
        {
            "'zoneId' must be a zone of the region cn-hangzhou; got cn-beijing-h.",
            args => args.ZoneId = "cn-beijing-h"
        },
        { "'zoneId' must be a zone of the region cn-hangzhou; got cn-hangzhou.", args => args.ZoneId = "cn-hangzhou" },
        { "'keyId' must be given; got nothing. hint: or set 'serviceKey' to true", args => args.ServiceKey = null },
        { "'keyId' must be left out when 'serviceKey' is true; got both.", args => args.KeyId = "key-1" },
        { "'encryptionRole' must be left out when 'serviceKey' is true", args => args.EncryptionRole = RoleName },
        {
            "'encryptionRole' must be given with 'keyId'; got nothing.",
            args => (args.KeyId, args.ServiceKey) = ("key-1", null)
        },
        {
            "'encryptionRole' must be one of AliyunECSDiskEncryptDefaultRole; got Admin.",
            args => (args.KeyId, args.ServiceKey, args.EncryptionRole) = ("key-1", null, "Admin")
        },
        {
            "'keyId' must be the ID of a key, not an alias; got alias/a.",
            args => (args.KeyId, args.ServiceKey, args.EncryptionRole) = ("alias/a", null, RoleName)
        },
        {
            "'keyId' must be the ID of a key, not an ARN; got acs:kms:cn-hangzhou:1:key/key-1.",
            args => (args.KeyId, args.ServiceKey, args.EncryptionRole)
                = ("acs:kms:cn-hangzhou:1:key/key-1", null, RoleName)
        },
        {
            "'category' must be one of cloud_essd, cloud_auto, cloud_essd_entry, cloud_ssd, cloud_efficiency, "
            + "cloud; got local_ssd_pro.",
            args => args.Category = "local_ssd_pro"
        },
        {
            "'category' must be one of cloud_essd, cloud_auto, cloud_essd_entry with 'snapshotId'; got cloud_ssd.",
            args => (args.Category, args.SnapshotId) = ("cloud_ssd", "s-1")
        },
        { "'performanceLevel' must be one of PL0, PL1, PL2, PL3; got PL4.", args => args.PerformanceLevel = "PL4" },
        {
            "'performanceLevel' must be left out with the category cloud_auto; only cloud_essd has performance "
            + "levels; got PL1.",
            args => (args.Category, args.PerformanceLevel) = ("cloud_auto", "PL1")
        },
        { "'sizeGiB' must be given for an empty disk; got nothing.", args => args.SizeGiB = null },
        { "'sizeGiB' must be between 20 and 65536 for cloud_essd at PL1; got 19.", args => args.SizeGiB = 19 },
        { "'sizeGiB' must be between 20 and 65536 for cloud_essd at PL1; got 65537.", args => args.SizeGiB = 65537 },
        {
            "'sizeGiB' must be between 1261 and 65536 for cloud_essd at PL3; got 1260.",
            args => (args.SizeGiB, args.PerformanceLevel) = (1260, "PL3")
        },
        {
            "'sizeGiB' must be between 461 and 65536 for cloud_essd at PL2; got 460.",
            args => (args.SizeGiB, args.PerformanceLevel) = (460, "PL2")
        },
        {
            "'sizeGiB' must be between 1 and 65536 for cloud_essd at PL0; got 0.",
            args => (args.SizeGiB, args.PerformanceLevel) = (0, "PL0")
        },
        {
            "'sizeGiB' must be between 5 and 2000 for cloud; got 2001.",
            args => (args.SizeGiB, args.Category) = (2001, "cloud")
        },
        {
            "'sizeGiB' must be between 10 and 32768 for cloud_essd_entry; got 9.",
            args => (args.SizeGiB, args.Category) = (9, "cloud_essd_entry")
        },
        { "'diskName' must have 2 to 128 characters; got a.", args => args.DiskName = "a" },
        { "'diskName' must start with a letter and have only", args => args.DiskName = "1st" },
        { "'diskName' must not start with http:// or https://", args => args.DiskName = "http://a" },
        { "'description' must have 2 to 256 characters", args => args.Description = "a" },
        {
            "'tags' must have at most 20 tags; got 21 tags.",
            args => args.Tags = Enumerable.Range(0, 21).ToDictionary(i => $"k{i}", _ => "v")
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<EncryptedDiskArgs> change)
    {
        var args = Minimal();
        change(args);

        var text = await ProgramRun.Failure(() => _ = new EncryptedDisk("data", args));

        Assert.Contains($"EncryptedDisk 'data': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ZoneId_Missing_IsRefused()
    {
        var text = await ProgramRun.Failure(() =>
            _ = new EncryptedDisk("data", new() { ServiceKey = true, SizeGiB = 40 }));

        Assert.Contains(
            "EncryptedDisk 'data': 'zoneId' must be given: a zone of the region, for example cn-hangzhou-h; got "
            + "nothing.",
            text, StringComparison.Ordinal);
        Assert.DoesNotContain("ArgumentNullException", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() =>
            _ = new EncryptedDisk("data", new() { ZoneId = "x", Category = "floppy" }));

        Assert.Contains("'zoneId' must", text, StringComparison.Ordinal);
        Assert.Contains("'keyId' must", text, StringComparison.Ordinal);
        Assert.Contains("'category' must", text, StringComparison.Ordinal);
        Assert.Contains("'sizeGiB' must", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Size_FromAResourceAndTooSmall_IsRefusedBeforeTheDiskIsMade()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var key = new CustomerKey("orders", new());
            _ = new EncryptedDisk("data", Minimal(args => args.SizeGiB = key.KeyId.Apply(_ => 5)));
        });

        Assert.Contains(
            "EncryptedDisk 'data': 'sizeGiB' must be between 20 and 65536 for cloud_essd at PL1; got 5.",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Size_BesideAnUnknownCategoryInAPreview_StaysKnown()
    {
        var run = await ProgramRun.Of(() =>
        {
            var key = new CustomerKey("orders", new());
            _ = new EncryptedDisk("data", Minimal(args => args.Category = key.KeyId.Apply(_ => "cloud_ssd")));
        }, isPreview: true);

        Assert.Equal("40", run.Only(DiskType)["size"]);
        Assert.Null(run.Only(DiskType)["category"]);
    }

    [Fact]
    public async Task Category_FromAResourceThatDoesNotFitTheSize_IsRefused()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var key = new CustomerKey("orders", new());
            var category = key.KeyId.Apply(_ => "cloud");
            _ = new EncryptedDisk("data", Minimal(args => (args.Category, args.SizeGiB) = (category, 4000)));
        });

        Assert.Contains("'sizeGiB' must be between 5 and 2000 for cloud; got 4000.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cn-hangzhou-h", "cn-hangzhou")]
    [InlineData("ap-southeast-1a", "ap-southeast-1")]
    [InlineData("eu-central-1b", "eu-central-1")]
    [InlineData("anything", null)]
    public async Task ZoneId_OfTheRegion_IsAccepted(string zoneId, string? region)
    {
        var run = await ProgramRun.Of(() =>
            _ = new EncryptedDisk("data", Minimal(args => args.ZoneId = zoneId)), region: region);

        Assert.Equal(zoneId, run.Only(DiskType)["zoneId"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Disk_Always_IsEncryptedProtectedAndRetained(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedDisk("data", Minimal()), isPreview: isPreview);

        var disk = run.Only(DiskType);
        Assert.Equal(true, disk.Inputs["encrypted"]);
        Assert.Equal(false, disk.Inputs["deleteWithInstance"]);
        Assert.True(disk.Options.Protect);
        Assert.True(disk.Options.RetainOnDelete);
        Assert.Equal("PL1", disk["performanceLevel"]);
        Assert.Null(disk["instanceId"]);
    }

    [Fact]
    public async Task Deployment_OfAnAttachedDisk_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() =>
        {
            var key = new CustomerKey("orders", new());
            var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
            _ = new EncryptedDisk("data", new()
            {
                ZoneId = "cn-hangzhou-h",
                SizeGiB = 100,
                KeyId = key.KeyId,
                EncryptionRole = role.RoleName,
                InstanceId = "i-1",
                Tags = { ["team"] = "shop" },
            });
        });

        Snapshot.Matches(run);
    }

    [Fact]
    public async Task Disk_WithACustomerKey_WaitsForAliasAndRole()
    {
        EcsDiskArgs? disk = null;

        await ProgramRun.Of(() =>
        {
            var key = new CustomerKey("orders", new());
            var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
            _ = new EncryptedDisk(
                "data",
                Minimal(args => (args.ServiceKey, args.KeyId, args.EncryptionRole) = (null, key.KeyId, role.RoleName)),
                new() { ResourceTransformations = { Capture(args => disk = args) } });
        });

        var dependencies = await OutputUtilities.GetDependenciesAsync(disk!.KmsKeyId.ToOutput());
        Assert.Equal(
            [
                "alicloud:kms/alias:Alias", "alicloud:kms/key:Key",
                "alicloud:ram/role:Role", "alicloud:ram/rolePolicyAttachment:RolePolicyAttachment",
            ],
            dependencies.Select(dependency => dependency.GetResourceType()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Disk_WithTheServiceKey_WaitsForNothingAndNamesNoKey()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedDisk("data", Minimal()));

        Assert.Null(run.Only(DiskType)["kmsKeyId"]);
        Assert.Equal([DiskType, "atrest:index:EncryptedDisk"], run.Resources.Select(resource => resource.Type));
    }

    [Theory]
    [InlineData("cloud_essd", "PL1")]
    [InlineData("cloud_auto", null)]
    [InlineData("cloud_essd_entry", null)]
    public async Task Disk_FromASnapshot_NeedsNoSizeAndHasTimeToFill(string category, string? performanceLevel)
    {
        var run = await ProgramRun.Of(() =>
            _ = new EncryptedDisk("data", new()
            {
                ZoneId = "cn-hangzhou-h",
                ServiceKey = true,
                SnapshotId = "s-1",
                Category = category,
            }));

        var disk = run.Only(DiskType);
        Assert.Equal("s-1", disk["snapshotId"]);
        Assert.Null(disk["size"]);
        Assert.Equal(performanceLevel, disk["performanceLevel"]);
        Assert.Equal(TimeSpan.FromMinutes(60), disk.Options.CustomTimeouts?.Create);
    }

    [Fact]
    public async Task DiskId_OfAnAttachedDisk_WaitsForTheAttachment()
    {
        Output<string>? diskId = null;

        var run = await ProgramRun.Of(() =>
            diskId = new EncryptedDisk("data", Minimal(args => args.InstanceId = "i-1")).DiskId);

        var dependencies = await OutputUtilities.GetDependenciesAsync(diskId!);
        Assert.Equal("data-disk-id", await OutputUtilities.GetValueAsync(diskId!));
        Assert.Contains(dependencies, dependency => dependency.GetResourceType() == AttachmentType);
        Assert.Equal("i-1", run.Only(AttachmentType)["instanceId"]);
    }

    [Fact]
    public async Task Deletable_Disk_GivesUpItsGuards()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedDisk("data", Minimal(args => args.Deletable = true)));

        Assert.NotEqual(true, run.Only(DiskType).Options.Protect);
        Assert.NotEqual(true, run.Only(DiskType).Options.RetainOnDelete);
    }

    private static EncryptedDiskArgs Minimal(Action<EncryptedDiskArgs>? change = null)
    {
        var args = new EncryptedDiskArgs { ZoneId = "cn-hangzhou-h", SizeGiB = 40, ServiceKey = true };
        change?.Invoke(args);
        return args;
    }

    private static ResourceTransformation Capture(Action<EcsDiskArgs> capture) => seen =>
    {
        if (seen.Args is EcsDiskArgs args) capture(args);
        return null;
    };
}
