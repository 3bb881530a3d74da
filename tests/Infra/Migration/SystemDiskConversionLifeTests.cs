using Infra.Identity;
using Infra.Keys;
using Infra.Migration;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Ecs;
using Infra.Tests.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Components.Migration;

/// <summary>Conversions of system disks on the embedded cloud, by the plan's own steps and by the public
/// template.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class SystemDiskConversionLifeTests
{
    [Fact]
    public async Task Up_ReplacesTheSystemDisk_AndLosesNothing()
    {
        using var world = new ConversionWorld(disks: 0);

        var result = await world.UpAsync(Convert(world));

        Assert.Equal([], result.Errors);
        AssertEncrypted(world, world.Instances[0]);
        Assert.Equal("Running", world.StatusOf(world.Instances[0]));
    }

    [Fact]
    public async Task Up_OfAnInstanceOfTheSameProgram_ConvertsIt_AndLeavesItAloneFromThenOn()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(Program);
        await project.Engine.RefreshAsync();
        var again = await project.UpAsync(Program);

        Assert.Equal([], result.Errors.Concat(again.Errors));
        ConversionWorld.AssertUnchanged(again);
        project.InAccount(client => Assert.True(client.SystemDisk(result.Named("instance").Id!).Flag("Encrypted")));

        // docs/components/system-disk-conversion.md: the instance shows the encrypted image from then on.
        static void Program()
        {
            var key = new CustomerKey("orders", new() { Deletable = true });
            var role = new EcsDiskEncryptionRole("role", new());
            var instance = InstancePrograms.Instance(args => args.Password = "Not-2-be-used", options: new() { IgnoreChanges = { "imageId" } });
            _ = new SystemDiskConversion("system", new() { InstanceId = instance.Id, KeyId = key.KeyId, EncryptionRole = role.RoleName });
        }
    }

    [Fact]
    public async Task Up_ASecondTime_ChangesNothingAndRunsNothing()
    {
        using var world = new ConversionWorld(disks: 0);
        await world.UpAsync(Convert(world));
        var made = world.Made();

        var again = await world.UpAsync(Convert(world));

        Assert.Equal([], again.Errors);
        ConversionWorld.AssertUnchanged(again);
        Assert.Equal(made, world.Made());
    }

    [Fact]
    public async Task Destroy_LeavesTheEncryptedDisk()
    {
        using var world = new ConversionWorld(disks: 0);
        await world.UpAsync(Convert(world));

        var result = await world.Project.Engine.DestroyAsync();

        Assert.Equal([], result.Errors);
        // The key goes with the stack in this program, so the content cannot be read any more.
        Assert.True(world.SystemDiskOf(world.Instances[0]).Flag("Encrypted"));
    }

    [Fact]
    public async Task Bulk_ByThePublicTemplate_EncryptsEach_AndLosesNothing()
    {
        using var world = new ConversionWorld(disks: 0, instances: 2);
        world.In(client => client.Call("Ecs", "StopInstance", ("InstanceId", world.Instances[1])));
        world.In(client => client.Wait(TimeSpan.FromMinutes(1)));

        var result = await world.UpAsync(Bulk(world));
        var again = await world.UpAsync(Bulk(world));

        Assert.Equal([], result.Errors.Concat(again.Errors));
        foreach (var instance in world.Instances) AssertEncrypted(world, instance);
        Assert.Equal(("Running", "Stopped"), (world.StatusOf(world.Instances[0]), world.StatusOf(world.Instances[1])));
        ConversionWorld.AssertUnchanged(again);
    }

    private static void AssertEncrypted(ConversionWorld world, string instance)
    {
        var disk = world.SystemDiskOf(instance);
        Assert.True(disk.Flag("Encrypted"));
        Assert.Equal(ConversionWorld.Content, world.Read(disk.Text("DiskId")));
    }

    private static Action<Input<string>, Input<string>> Convert(ConversionWorld world) => (key, role) =>
        _ = new SystemDiskConversion("system", new() { InstanceId = world.Instances[0], KeyId = key, EncryptionRole = role });

    private static Action<Input<string>, Input<string>> Bulk(ConversionWorld world) => (key, role) =>
        _ = new BulkSystemDiskEncryption("bulk", new()
        {
            InstanceIds = world.Instances.ToArray(),
            KeyId = key,
            EncryptionRole = role,
        });
}
