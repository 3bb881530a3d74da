using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Engine;
using Infra.Inventory.Reading;
using Infra.Migration.Planning;
using Infra.Migration.Reports;
using Infra.Migration.Running;
using Infra.Tests.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Migration.Adoption;

/// <summary>A stack manages a disk, the disk is converted beside the stack, and the stack takes the new one over.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class AdoptionTests
{
    [Fact]
    public async Task NextUp_AfterTheEmittedChange_ChangesNothingAndDeletesNothing()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare(encryptedWith: null));
        var (report, source, key) = await ConvertedAsync(project);

        var state = JsonNode.Parse(project.ReadState())!.AsObject();
        var changed = Infra.Migration.Reports.Adoption.Change(state, report);
        await File.WriteAllTextAsync(project.StateFile, state.ToJsonString());
        var result = await project.UpAsync(() => Declare(key));

        Assert.Equal(1, changed);
        Assert.Equal([], result.Errors);
        Assert.All(result.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        Assert.Equal(report.Disks[0].NewDiskId, result.Resources.Single(resource => resource.Urn.EndsWith("::orders", StringComparison.Ordinal)).Id);
        project.InAccount(client => Assert.Equal(source, client.Disk(source)["DiskId"]!.GetValue<string>()));
    }

    [Fact]
    public async Task NextUp_WithTheCodeAlone_WouldReplaceTheDisk()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare(encryptedWith: null));
        var (_, _, key) = await ConvertedAsync(project);

        var preview = await project.PreviewAsync(() => Declare(key));

        Assert.Contains(preview.Resources, resource => resource.Status == ResourceStatus.Replaced);
    }

    [Fact]
    public async Task Code_AndImport_NameTheNewDisk()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare(encryptedWith: null));
        var (report, source, key) = await ConvertedAsync(project);

        var code = Infra.Migration.Reports.Adoption.Code(report);
        var import = Infra.Migration.Reports.Adoption.Import(report);

        Assert.Equal(
            $"// {source} is now {report.Disks[0].NewDiskId}\n// in the arguments of its EcsDisk:\nEncrypted = true,\nKmsKeyId = \"{key}\",\n",
            code);
        Assert.Equal(
            $$"""{"resources":[{"type":"alicloud:ecs/ecsDisk:EcsDisk","name":"orders","id":"{{report.Disks[0].NewDiskId}}"}]}""",
            import.ToJsonString());
    }

    private static void Declare(string? encryptedWith)
    {
        var arguments = new EcsDiskArgs { ZoneId = EngineFixture.Zone, Category = "cloud_essd", Size = 20, DiskName = "orders" };
        if (encryptedWith is not null)
        {
            arguments.Encrypted = true;
            arguments.KmsKeyId = encryptedWith;
        }

        _ = new EcsDisk("orders", arguments);
    }

    /// <summary>Converts every unencrypted data disk of the stack's account.</summary>
    private static async Task<(MigrationReport Report, string Source, string Key)> ConvertedAsync(EngineFixture project)
    {
        using var account = CloudAccount.Open(project.AccountDirectory);
        var client = account.Client("somebody");
        client.CreateEcsRole();
        var key = client.CreateKey();
        var source = client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]![0]!["DiskId"]!.GetValue<string>();
        var instance = client.RunInstance(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", key));
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", source));
        client.Wait(TimeSpan.FromMinutes(1));
        client.Call("Ecs", "DetachDisk", ("InstanceId", instance), ("DiskId", source));
        client.Wait(TimeSpan.FromMinutes(2));
        account.Commit(client.Now);

        var calls = new AccountCalls(account, origin: "run");
        var inventory = await calls.RunAsync(() => new InventoryReader(calls, new() { Time = calls.Time }).ReadAsync(TestCloud.Region));
        var plan = Planner.Plan(inventory, new() { DiskIds = [source], KmsKeyId = key });
        var directory = Path.Combine(project.Directory, "migration");
        var result = await calls.RunAsync(() => new MigrationRun(plan, calls, new(directory) { Time = calls.Time, ForcesToDisk = false }).RunAsync());
        Assert.True(result.IsSuccess, result.Units[0].Reason);
        account.Commit(calls.Now);
        return (new MigrationReport(plan, result), source, key);
    }
}
