using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Cloud.Faults;
using Infra.Engine;
using Infra.Migration;
using Infra.Tests.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Migration.Running;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Components.Migration;

/// <summary>A program in the guest writes before each call of OOS, for as long as the instance runs, while components
/// convert its disks: what is on the new disk is what was on the old one then.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ConversionBytesTests
{
    private static readonly TimeSpan s_before = TimeSpan.FromMilliseconds(1);

    [Theory]
    [InlineData(ConversionDefaults.SnapshotCopy)]
    [InlineData(ConversionDefaults.Direct)]
    public async Task DataDisk_HasWhatWasWrittenUntilTheStop(string route)
    {
        using var world = new ConversionWorld();
        var disk = world.DataDisks[0];

        var (result, written) = await WhileWritingAsync(world, [disk], (key, role) => _ = new DataDiskConversion("data",
            new() { DiskIds = { disk }, KeyId = key, EncryptionRole = role, Route = route }));

        Assert.Equal([], result.Errors);
        Assert.Equal(written[0], world.Hash(world.Successor(disk).Text("DiskId")!));
        Assert.Equal(written[0], world.Hash(disk));
    }

    [Fact]
    public async Task SystemDisk_HasWhatWasWrittenUntilTheStop()
    {
        using var world = new ConversionWorld(disks: 0);

        var (result, written) = await WhileWritingAsync(world, world.SystemDisks, (key, role) =>
            _ = new SystemDiskConversion("system", new() { InstanceId = world.Instances[0], KeyId = key, EncryptionRole = role }));

        Assert.Equal([], result.Errors);
        Assert.Equal(written[0], world.Hash(world.SystemDiskOf(world.Instances[0]).Text("DiskId")!));
    }

    [Fact]
    public async Task Bulk_HasWhatWasWrittenUntilTheStop_ThoughThePublicTemplateByItselfLosesIt()
    {
        using var world = new ConversionWorld(disks: 0);

        var (result, written) = await WhileWritingAsync(world, world.SystemDisks, Bulk(world));

        Assert.Equal([], result.Errors);
        Assert.Equal(written[0], world.Hash(world.SystemDiskOf(world.Instances[0]).Text("DiskId")!));
    }

    [Fact]
    public async Task Bulk_WhereThePublicTemplateHidesAFailure_FailsWithTheStep_AndLosesNothing()
    {
        using var world = new ConversionWorld(disks: 0);
        world.Project.Cloud = world.Project.Cloud with
        {
            Faults = new FaultPlan([new FaultRule { Fault = FaultKind.Internal, Action = "ReplaceSystemDisk", Times = 1 }]),
        };

        var (result, written) = await WhileWritingAsync(world, world.SystemDisks, Bulk(world));

        Assert.Contains("BulkSystemDiskEncryption 'bulk': the execution exec-", result.OnlyError(), StringComparison.Ordinal);
        Assert.Contains("failed at '", result.OnlyError(), StringComparison.Ordinal);
        Assert.Contains("left behind, with the tag atrest:plan: s-", result.OnlyError(), StringComparison.Ordinal);
        Assert.Equal(written[0], world.Hash(world.SystemDiskOf(world.Instances[0]).Text("DiskId")!));
        Assert.Equal("Running", world.StatusOf(world.Instances[0]));
    }

    [Fact]
    public async Task Copy_HasWhatWasWrittenUntilItsSnapshot_AndTheSourceAllOfIt()
    {
        using var world = new ConversionWorld();
        var disk = world.DataDisks[0];
        Writer? writer = null;
        var atTheSnapshot = "";
        using (var account = CloudAccount.Open(world.Project.AccountDirectory, world.Project.Cloud with { BeforeAnswer = Write }))
        {
            writer = new(account, disk);
            world.Project.Account = account;
            var result = await world.UpAsync((key, role) => _ = new EncryptedDiskCopy("archive",
                new() { SourceDiskId = disk, KeyId = key, EncryptionRole = role }));
            Assert.Equal([], result.Errors);
            Assert.Equal(atTheSnapshot, account.Blocks.Hash(result.Named("archive-disk").Id!));
            Assert.Equal(writer.AtTheStop, account.Blocks.Hash(disk));
        }

        Assert.NotEqual(atTheSnapshot, writer.AtTheStop);

        // The calls of the copy alone: those of other resources are made at the same time.
        void Write(ApiCall call, JsonObject? answer)
        {
            if (answer is not null || call.Action is not ("CreateSnapshot" or "DescribeSnapshots" or "CreateDisk")) return;
            writer?.Write(call.At - s_before);
            if (call.Action == "CreateSnapshot") atTheSnapshot = writer!.AtTheStop;
        }
    }

    private static Action<Input<string>, Input<string>> Bulk(ConversionWorld world) => (key, role) =>
        _ = new BulkSystemDiskEncryption("bulk", new()
        {
            InstanceIds = world.Instances.ToArray(),
            KeyId = key,
            EncryptionRole = role,
        });

    /// <summary>Deploys, and tells what the guests had written to each disk in the end.</summary>
    private static async Task<(OperationResult Result, string[] Written)> WhileWritingAsync(
        ConversionWorld world, IReadOnlyList<string> disks, Action<Input<string>, Input<string>> convert)
    {
        Writer[] writers = [];
        using var account = CloudAccount.Open(world.Project.AccountDirectory, world.Project.Cloud with
        {
            AtCallOfService = (call, answer) =>
            {
                if (answer is not null) return;
                foreach (var writer in writers) writer.Write(call.At - s_before);
            },
        });
        writers = [.. disks.Select(disk => new Writer(account, disk))];
        world.Project.Account = account;
        var result = await world.UpAsync(convert);
        world.Project.Account = null;
        Assert.All(writers, writer => Assert.True(writer.Writes > 3));
        return (result, Array.ConvertAll(writers, writer => writer.AtTheStop));
    }
}
