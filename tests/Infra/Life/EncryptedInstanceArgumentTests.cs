using Infra.Identity;
using Infra.Instances;
using Infra.Keys;
using Infra.Snapshots;
using Infra.Tests.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ram;
using Xunit.Abstractions;

namespace Infra.Tests.Components.Life;

/// <summary>Each argument of an instance changed in turn, on the embedded cloud: an update or a replacement as the
/// provider does it, after which nothing is left to change.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EncryptedInstanceArgumentTests(ITestOutputHelper output)
{
    private const string OtherImage = "ubuntu_22_04_x64_20G_alibase_20240807.vhd";
    private const string Updated = "updated app-instance";
    private const string Replaced = "replaced app-data-attachment app-instance";

    private static readonly (string Argument, Action<EncryptedInstanceArgs, Around> Change, string Outcome)[] s_changes =
    [
        ("zoneId", (args, around) => (args.ZoneId, args.VSwitchId) = ("cn-hangzhou-i", around.OtherZone.Id),
            "replaced app-data-attachment app-data-disk app-instance"),
        ("vSwitchId", (args, around) => args.VSwitchId = around.Beside.Id, Updated),
        ("securityGroupIds", (args, around) => args.SecurityGroupIds = [around.Group.Id, around.OtherGroup.Id], Updated),
        ("instanceType", (args, _) => args.InstanceType = "ecs.g7.xlarge", Updated),
        // Another image takes the system disk with all that is on it: that has to be said.
        ("imageId", (args, _) => args.ImageId = OtherImage, ""),
        ("systemDiskReplaceable", (args, _) => (args.ImageId, args.SystemDiskReplaceable) = (OtherImage, true), Updated),
        ("keyId", (args, around) => args.KeyId = around.OtherKey.KeyId, "replaced app-data-attachment app-data-disk app-instance"),
        // A key that is left out is any key for the provider: disks that exist keep theirs.
        ("serviceKey", (args, _) => (args.KeyId, args.EncryptionRole, args.ServiceKey) = (null, null, true), ""),
        ("keyPairName", (args, around) => args.KeyPairName = around.OtherPair.KeyPairName, Updated),
        ("systemDiskCategory", (args, _) => args.SystemDiskCategory = "cloud_auto", Replaced),
        ("systemDiskPerformanceLevel", (args, _) => args.SystemDiskPerformanceLevel = "PL0", Updated),
        ("systemDiskSizeGiB", (args, _) => args.SystemDiskSizeGiB = 80, Updated),
        ("dataDisks", (args, _) => args.DataDisks = [Disk("data", 80), Disk("logs", 40)],
            "created app-logs-attachment app-logs-disk; updated app-data-disk"),
        ("ramRoleName", (args, around) => args.RamRoleName = around.Program.RoleName, Updated),
        ("userData", (args, _) => args.UserData = "IyEvYmluL3NoCg==", Updated),
        ("snapshotPolicyId", (args, around) => args.SnapshotPolicyId = around.Policy.PolicyId, Updated),
        ("instanceName", (args, _) => args.InstanceName = "other", Updated),
        ("description", (args, _) => args.Description = "another", Updated),
        ("resourceGroupId", (args, _) => args.ResourceGroupId = "rg-acfmxazb4ph6aiy", "updated app-data-disk app-instance"),
        ("tags", (args, _) => args.Tags = new() { ["team"] = "a" }, "updated app-data-disk app-instance"),
    ];

    [Fact]
    public async Task Preview_OfNothingDeployed_PlansInstanceAndDisk()
    {
        using var project = new EngineFixture();

        var planned = await project.PreviewAsync(() => Declare());

        Assert.Equal([], planned.Errors);
        Assert.Contains("created app-data-attachment app-data-disk app-instance", planned.Changed(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EachArgument_Changed_DoesToTheInstanceWhatTheProviderDoes()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare());

        foreach (var (argument, change, outcome) in s_changes)
        {
            using var copy = project.Copy();
            var preview = await copy.PreviewAsync(() => Declare(change));
            var changed = await copy.UpAsync(() => Declare(change));
            var again = await copy.UpAsync(() => Declare(change));

            var errors = string.Join('\n', preview.Errors.Concat(changed.Errors).Concat(again.Errors));
            Assert.Equal($"{argument}: ", $"{argument}: {errors}");
            Assert.Equal($"{argument}: {outcome}", $"{argument}: {changed.Changed()}");
            Assert.Equal($"{argument}: {outcome}", $"{argument}: {preview.Changed()}");
            Assert.Equal($"{argument}: ", $"{argument}: {again.Changed()}");
        }

        output.WriteLine($"{s_changes.Length} of {s_changes.Length} arguments");
    }

    [Fact]
    public void Changes_AreAboutEveryArgument()
    {
        var arguments = typeof(EncryptedInstanceArgs).GetProperties().Select(property => property.Name.ToUpperInvariant());

        // An image of its own needs one that is encrypted, and whether an instance may be deleted changes nothing in ECS
        // but its protection: EncryptedInstanceLifeTests and EncryptedInstanceTests.
        Assert.Equal(
            arguments.Except(["IMAGEENCRYPTED", "ENCRYPTIONROLE", "DELETABLE"]).Order(StringComparer.Ordinal),
            s_changes.Select(change => change.Argument.ToUpperInvariant()).Order(StringComparer.Ordinal));
    }

    private static EncryptedInstanceDiskArgs Disk(string name, int size) => new() { Name = name, SizeGiB = size };

    private static void Declare(Action<EncryptedInstanceArgs, Around>? change = null)
    {
        var around = Around.Declare();
        var key = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 });
        var role = new EcsDiskEncryptionRole("role", new());
        var pair = new EcsKeyPair("people", new() { KeyPairName = "people" });
        var args = new EncryptedInstanceArgs
        {
            ZoneId = EngineFixture.Zone,
            VSwitchId = around.Here.Id,
            SecurityGroupIds = { around.Group.Id },
            InstanceType = InstancePrograms.InstanceType,
            ImageId = "aliyun_3_x64_20G_alibase_20240819.vhd",
            KeyPairName = pair.KeyPairName,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            SystemDiskSizeGiB = 40,
            DataDisks = { Disk("data", 40) },
            Deletable = true,
        };
        change?.Invoke(args, around);
        _ = new EncryptedInstance("app", args);
    }

    /// <summary>What is there beside the instance, for it to be moved to.</summary>
    private sealed record Around(
        Pulumi.AliCloud.Vpc.Switch Here,
        Pulumi.AliCloud.Vpc.Switch Beside,
        Pulumi.AliCloud.Vpc.Switch OtherZone,
        SecurityGroup Group,
        SecurityGroup OtherGroup,
        CustomerKey OtherKey,
        EcsKeyPair OtherPair,
        Role Program,
        EncryptedSnapshotPolicy Policy)
    {
        public static Around Declare()
        {
            var network = NetworkPrograms.Network();
            return new(
                Switch("here", "10.1.0.0/24", EngineFixture.Zone),
                Switch("beside", "10.1.1.0/24", EngineFixture.Zone),
                Switch("other-zone", "10.1.2.0/24", "cn-hangzhou-i"),
                new("group", new() { VpcId = network.Id }),
                new("other-group", new() { VpcId = network.Id }),
                new("other", new() { Deletable = true, DeletionWindowDays = 7 }),
                new("others", new() { KeyPairName = "others" }),
                new("program", new() { RoleName = "program", AssumeRolePolicyDocument = SmallProgram.Trust }),
                new("nightly", new()));

            Pulumi.AliCloud.Vpc.Switch Switch(string name, string cidr, string zone) =>
                new(name, new() { VpcId = network.Id, CidrBlock = cidr, ZoneId = zone, VswitchName = name });
        }
    }
}
