using Infra.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ecs.Inputs;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class InstanceShimTests
{
    private static LifeCycle<InstanceArgs> Life() => new("instance", change => InstancePrograms.Instance(change));

    public static TheoryData<string, Action<InstanceArgs>> Updates => new()
    {
        { "instanceName", args => args.InstanceName = "other" },
        { "description", args => args.Description = "another" },
        { "deletionProtection", args => args.DeletionProtection = true },
        { "instanceType", args => args.InstanceType = "ecs.g7.xlarge" },
        { "systemDiskSize", args => args.SystemDiskSize = 60 },
        { "systemDiskName", args => args.SystemDiskName = "system" },
        { "resourceGroupId", args => args.ResourceGroupId = "rg-other" },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
        { "volumeTags", args => args.VolumeTags = new() { ["disk"] = "system" } },
        { "status", args => args.Status = "Stopped" },
    };

    public static TheoryData<string, Action<InstanceArgs>> Replacements => new()
    {
        { "systemDiskCategory", args => args.SystemDiskCategory = "cloud_auto" },
        { "systemDiskEncrypted", args => args.SystemDiskEncrypted = true },
    };

    [Fact]
    public async Task Instance_Made_Runs()
    {
        using var life = Life();

        var instance = await life.GivenAsync();

        Assert.StartsWith("i-", instance.Id, StringComparison.Ordinal);
        Assert.Equal("Running", instance.Outputs["status"]);
        Assert.StartsWith("d-", (string)instance.Outputs["systemDiskId"]!, StringComparison.Ordinal);
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Instance_Changed_IsUpdatedInPlace(string argument, Action<InstanceArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Theory]
    [MemberData(nameof(Replacements))]
    public async Task Instance_WithAnotherSystemDisk_IsReplaced(string argument, Action<InstanceArgs> change)
    {
        using var life = Life();

        var replaced = await life.AssertReplacedAsync(change);

        Assert.Contains(replaced.Changes, item => item.Property == argument && item.Replaces);
    }

    [Fact]
    public async Task Image_Changed_ReplacesTheSystemDiskAndLeavesTheInstance()
    {
        using var life = Life();
        var before = await life.GivenAsync();

        var after = await life.UpAsync(args => args.ImageId = "ubuntu_22_04_x64_20G_alibase_20240807.vhd");

        Assert.Equal((ResourceStatus.Updated, before.Id), (after.Status, after.Id));
        Assert.NotEqual(before.Outputs["systemDiskId"], after.Outputs["systemDiskId"]);
        Assert.Equal("Running", after.Outputs["status"]);
    }

    [Fact]
    public async Task Instance_FromAnEncryptedImage_HasAnEncryptedSystemDiskAndNoDifference()
    {
        using var life = new LifeCycle<InstanceArgs>("booted", change =>
        {
            var place = InstancePrograms.Place();
            var copy = ImagePrograms.Copy(place);
            InstancePrograms.Instance(args => { args.ImageId = copy.Id; change(args); }, place, "booted");
        });

        var instance = await life.GivenAsync();

        Assert.Equal(true, instance.Outputs["systemDiskEncrypted"]);
        Assert.NotEmpty((string)instance.Outputs["systemDiskKmsKeyId"]!);
        await life.AssertStableAsync();
    }

    [Fact]
    public async Task Image_ChangedToAnEncryptedOne_EncryptsTheSystemDiskInPlace()
    {
        using var life = new LifeCycle<InstanceArgs>("booted", change =>
        {
            var place = InstancePrograms.Place();
            var copy = ImagePrograms.Copy(place);
            InstancePrograms.Instance(args =>
            {
                change(args);
                if (args.Description is not null) args.ImageId = copy.Id;
            }, place, "booted");
        });
        var before = await life.GivenAsync();

        var after = await life.UpAsync(args => args.Description = "encrypted");

        Assert.Equal((ResourceStatus.Updated, before.Id), (after.Status, after.Id));
        Assert.Equal((false, true), (before.Outputs["systemDiskEncrypted"], after.Outputs["systemDiskEncrypted"]));
        await life.AssertStableAsync(args => args.Description = "encrypted");
    }

    [Fact]
    public async Task DataDisk_WithAnotherKey_ChangesNothingInTheCloud()
    {
        using var life = Life();
        await life.GivenAsync(args => args.DataDisks = [new InstanceDataDiskArgs { Size = 40 }]);

        var result = await life.UpAsync(args => args.DataDisks =
            [new InstanceDataDiskArgs { Size = 40, KmsKeyId = "another" }]);

        Assert.Equal(ResourceStatus.Updated, result.Status);
        Assert.Equal(["dataDisks[0].kmsKeyId"], result.Changes.Select(change => change.Path));
        life.Project.InAccount(client => Assert.Equal("false", client.Call("Ecs", "DescribeDisks",
            ("InstanceId", result.Id), ("DiskType", "data"))["Disks"]!["Disk"]![0]!["Encrypted"]!.ToJsonString()));
    }

    [Fact]
    public async Task DataDisk_ResizedInTheProgram_ReplacesTheInstance()
    {
        using var life = Life();
        await life.GivenAsync(args => args.DataDisks = [new InstanceDataDiskArgs { Size = 40 }]);

        var result = await life.UpAsync(args => args.DataDisks = [new InstanceDataDiskArgs { Size = 60 }]);

        Assert.Equal(ResourceStatus.Replaced, result.Status);
    }

    [Fact]
    public async Task Instance_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync(Delete);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Instance_Destroyed_IsGoneWhoeverDeletedIt(bool outside)
    {
        using var life = Life();

        await life.AssertDestroyedAsync(outside ? Delete : null);
    }

    private static void Delete(Infra.Cloud.CloudClient client, string id) =>
        client.Call("Ecs", "DeleteInstance", ("InstanceId", id), ("Force", "true"));
}
