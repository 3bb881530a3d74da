using Infra.Cloud.Faults;
using Infra.Engine;
using Infra.Migration;
using Infra.Tests.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Components.Migration;

/// <summary>A conversion of data disks on the embedded cloud: before, once, again, failed, and after its end.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class DataDiskConversionLifeTests
{
    private const string Execution = "data-execution";

    [Fact]
    public async Task Preview_WhereTheKeyIsYetToBeMade_SaysThatItWillBePlanned()
    {
        using var world = new ConversionWorld();

        var planned = await world.PreviewAsync(Convert(world));

        Assert.Equal([], planned.Errors);
        Assert.Equal(ResourceStatus.Created, planned.StatusOf(Execution));
    }

    [Theory]
    [InlineData(1, ConversionDefaults.SnapshotCopy)]
    [InlineData(2, ConversionDefaults.Direct)]
    public async Task Up_ExchangesTheDisks_AndLosesNothing(int disks, string route)
    {
        using var world = new ConversionWorld(disks);
        var before = world.DataDisks.ConvertAll(disk => world.Disk(disk).Text("Device"));

        var result = await world.UpAsync(Convert(world, args => args.Route = route));

        Assert.Equal([], result.Errors);
        foreach (var (number, old) in world.DataDisks.Index())
        {
            var made = world.Successor(old);
            Assert.Equal(("true", before[number], world.Instances[0], $"data-{number}"),
                (made["Encrypted"]!.ToJsonString(), made.Text("Device"), made.Text("InstanceId"), made.Text("DiskName")));
            Assert.Equal(ConversionWorld.Content, world.Read(made.Text("DiskId")!));
            Assert.Equal("Available", world.Disk(old).Text("Status"));
            Assert.Equal(ConversionWorld.Content, world.Read(old));
        }

        Assert.Equal("Running", world.StatusOf(world.Instances[0]));
    }

    [Fact]
    public async Task Up_ASecondTime_ChangesNothingAndRunsNothing()
    {
        using var world = new ConversionWorld();
        await world.UpAsync(Convert(world));
        var made = world.Made();

        var again = await world.UpAsync(Convert(world));
        var preview = await world.PreviewAsync(Convert(world, args => args.Route = ConversionDefaults.Direct));

        Assert.Equal([], again.Errors.Concat(preview.Errors));
        ConversionWorld.AssertUnchanged(again, preview);
        Assert.Equal(((1, 2), (1, 2)), (made, world.Made()));
    }

    [Fact]
    public async Task Up_WithoutItsState_FindsTheWorkDoneAndDoesNotRepeatIt()
    {
        using var world = new ConversionWorld();
        await world.UpAsync(Convert(world));
        await world.Project.Engine.DestroyAsync();

        var again = await world.UpAsync(Convert(world));

        Assert.Equal([], again.Errors);
        Assert.Equal((2, 2), world.Made());
        Assert.Equal("Success", again.Named(Execution).Outputs["status"]);
    }

    [Fact]
    public async Task Execution_ThatFails_FailsTheDeploymentWithTheStep_AndRunsAgainOnlyWhenAsked()
    {
        using var world = new ConversionWorld();
        world.Project.Cloud = world.Project.Cloud with
        {
            Faults = new FaultPlan([new FaultRule { Fault = FaultKind.Internal, Action = "CopySnapshot", Times = 7 }]),
        };

        var failed = (await world.UpAsync(Convert(world))).OnlyError();
        world.Project.Cloud = world.Project.Cloud with { Faults = null };
        var still = (await world.UpAsync(Convert(world))).OnlyError();
        var attached = world.Disk(world.DataDisks[0]).Text("Status");
        var repeated = await world.UpAsync(Convert(world, args => args.Attempt = 2));

        Assert.Contains("DataDiskConversion 'data': the execution exec-", failed, StringComparison.Ordinal);
        Assert.Contains($"failed at 'copy-{world.DataDisks[0]}'; everything was undone", failed, StringComparison.Ordinal);
        Assert.Contains("raise 'attempt'", failed, StringComparison.Ordinal);
        Assert.Equal((failed, "In_use"), (still, attached));
        Assert.Equal([], repeated.Errors);
        Assert.Equal(ConversionWorld.Content, world.Read(world.Successor(world.DataDisks[0]).Text("DiskId")!));
    }

    [Fact]
    public async Task Disk_ThatCannotBeConverted_IsRefusedByNameWithTheWayOut()
    {
        using var world = new ConversionWorld(category: "cloud_auto");

        var error = (await world.UpAsync(Convert(world))).OnlyError();

        Assert.Contains($"DataDiskConversion 'data': the disk {world.DataDisks[0]} cannot be converted: It is an ESSD AutoPL disk",
            error, StringComparison.Ordinal);
        Assert.Contains("hint: Convert it by a journaled run", error, StringComparison.Ordinal);
        Assert.Equal((0, 0), world.Made());
    }

    [Fact]
    public async Task Disk_ThatIsNotThere_IsRefused()
    {
        using var world = new ConversionWorld();

        var error = (await world.UpAsync(Convert(world, args => args.DiskIds = new InputList<string> { "d-nobodys" }))).OnlyError();

        Assert.Contains("d-nobodys", error, StringComparison.Ordinal);
    }

    // docs/components/data-disk-conversion.md tells how.
    [Fact]
    public async Task NewDisk_AdoptedByTheProgram_IsNeitherChangedNorDeleted()
    {
        using var world = new ConversionWorld();
        await world.UpAsync(Convert(world));
        var made = world.Successor(world.DataDisks[0]).Text("DiskId")!;
        var before = world.Disk(made).ToJsonString();

        var adopted = await world.UpAsync(Adopt(world, made));
        await world.Project.Engine.RefreshAsync();
        var again = await world.UpAsync(Adopt(world, made));

        Assert.Equal([], adopted.Errors.Concat(again.Errors));
        Assert.Equal(made, adopted.Named("adopted").Id);
        ConversionWorld.AssertUnchanged(again);
        Assert.Equal(before, world.Disk(made).ToJsonString());
        Assert.Equal((1, 2), world.Made());
    }

    [Fact]
    public async Task Destroy_LeavesSourceAndNewDisk()
    {
        using var world = new ConversionWorld();
        await world.UpAsync(Convert(world));
        var made = world.Successor(world.DataDisks[0]).Text("DiskId")!;

        var result = await world.Project.Engine.DestroyAsync();

        Assert.Equal([], result.Errors);
        Assert.Equal(("In_use", "Available"), (world.Disk(made).Text("Status"), world.Disk(world.DataDisks[0]).Text("Status")));
        Assert.Equal((1, 2), world.Made());
    }

    private static Action<Input<string>, Input<string>> Adopt(ConversionWorld world, string made) => (key, role) =>
    {
        Convert(world)(key, role);
        var disk = new EcsDisk("adopted", new()
        {
            ZoneId = EngineFixture.Zone,
            Size = 40,
            Category = "cloud_essd",
            PerformanceLevel = "PL1",
            DiskName = "data-0",
            Encrypted = true,
            KmsKeyId = key,
        }, new() { ImportId = made, IgnoreChanges = { "tags" }, Protect = true, RetainOnDelete = true });
        _ = new EcsDiskAttachment("adopted-attachment", new() { DiskId = disk.Id, InstanceId = world.Instances[0] },
            new() { ImportId = $"{made}:{world.Instances[0]}", RetainOnDelete = true });
    };

    private static Action<Input<string>, Input<string>> Convert(ConversionWorld world, Action<DataDiskConversionArgs>? change = null) =>
        (key, role) =>
        {
            var args = new DataDiskConversionArgs
            {
                DiskIds = world.DataDisks.ToArray(),
                KeyId = key,
                EncryptionRole = role,
                Tags = { ["team"] = "storage" },
            };
            change?.Invoke(args);
            _ = new DataDiskConversion("data", args);
        };
}
