using System.Text.Json.Nodes;
using Infra.Engine;
using Infra.Tests.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;
using static Infra.Tests.Cli.MigrateProject;

namespace Infra.Tests.Cli;

/// <summary>`atrest migrate report --adopt`: a stack takes the new disk over, and its next `up` changes nothing and deletes
/// nothing.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class MigrateAdoptionTests
{
    [Fact]
    public async Task StateAndCode_TakenOver_TheNextUpChangesNothingAndDeletesNothing()
    {
        using var project = new TemporaryProject();
        // It has the folder of the project, which is deleted with that.
        var stack = new EngineFixture("dev", project.Folder);
        await stack.GivenAsync(() => Declare(encryptedWith: null));
        var (plan, source, key) = await ConvertedAsync(project);

        project.Write("export.json", (await project.RunAsync(["stack", "export", "--stack", "dev"])).Out);
        var code = await project.RunAsync(["migrate", "report", plan, "--adopt", "code"]);
        var state = await project.RunAsync(["migrate", "report", plan, "--adopt-state", "export.json"]);
        await File.WriteAllTextAsync(stack.StateFile, state.Out);
        var before = Mutations(project);
        var result = await stack.UpAsync(() => Declare(key));

        Assert.Contains($"// {source} is now ", code.Out, StringComparison.Ordinal);
        Assert.Contains($"KmsKeyId = \"{key}\",", code.Out, StringComparison.Ordinal);
        Assert.Contains("2 resources now name new disks", state.Error, StringComparison.Ordinal);
        Assert.Equal([], result.Errors);
        Assert.All(result.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        Assert.Equal(before, Mutations(project));
        Assert.Contains(source, DiskIds(project));
    }

    [Fact]
    public async Task Import_TakenOver_TheNextUpChangesNothingAndDeletesNothing()
    {
        using var project = Project(out var source, out var key);
        var stack = new EngineFixture("dev", project.Folder);
        var plan = await PlanAsync(project, source, key);
        await project.RunAsync(["migrate", "run", plan, .. Embedded]);

        var (import, _, exit) = await project.RunAsync(["migrate", "report", plan, "--adopt", "import"]);
        var block = JsonNode.Parse(import)!["resources"]!.AsArray().Single()!;
        void Program() => _ = new EcsDisk("orders",
            new() { ZoneId = EngineFixture.Zone, Category = "cloud_essd", PerformanceLevel = "PL1", Size = 20, Encrypted = true, KmsKeyId = key },
            new() { ImportId = block["id"]!.GetValue<string>(), IgnoreChanges = { "tags" } });
        var before = Mutations(project);
        var imported = await stack.UpAsync(Program);
        var again = await stack.UpAsync(Program);

        Assert.Equal(0, exit);
        Assert.Equal("alicloud:ecs/ecsDisk:EcsDisk", block["type"]!.GetValue<string>());
        Assert.Equal([], imported.Errors);
        Assert.All(again.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        Assert.Equal(before, Mutations(project));
    }

    [Fact]
    public async Task Export_WithoutTheDisk_ComesBackAsItWas_AndThatIsSaid()
    {
        using var project = Project(out var source, out var key);
        var plan = await PlanAsync(project, source, key);
        await project.RunAsync(["migrate", "run", plan, .. Embedded]);
        const string Export = """{"version":3,"deployment":{"resources":[{"urn":"urn:pulumi:dev::other::random:index:Id::x","type":"random:index:Id","id":"1"}]}}""";
        project.Write("export.json", Export);

        var (output, error, exit) = await project.RunAsync(["migrate", "report", plan, "--adopt-state", "export.json"]);

        Assert.Equal(0, exit);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(Export), JsonNode.Parse(output)));
        Assert.Contains("the stack has none of the converted disks", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export.json", null, "--adopt-state", "export.json")]
    [InlineData("is no export of a stack", "[]", "--adopt-state", "export.json")]
    [InlineData("is no export of a stack", "{", "--adopt-state", "export.json")]
    [InlineData("'everything' not recognized", null, "--adopt", "everything")]
    public async Task Adoption_ThatCannotBe_IsNamed(string text, string? export, params string[] options)
    {
        using var project = Project(out var source, out var key);
        var plan = await PlanAsync(project, source, key);
        if (export is not null) project.Write("export.json", export);

        var (output, error, exit) = await project.RunAsync(["migrate", "report", plan, .. options]);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains(text, error, StringComparison.Ordinal);
    }

    private static void Declare(string? encryptedWith)
    {
        var disk = new EcsDiskArgs { ZoneId = EngineFixture.Zone, Category = "cloud_essd", Size = 20, DiskName = "orders" };
        if (encryptedWith is not null)
        {
            disk.Encrypted = true;
            disk.KmsKeyId = encryptedWith;
        }

        var made = new EcsDisk("orders", disk);
        var instance = new Instance("web", new()
        {
            AvailabilityZone = EngineFixture.Zone,
            ImageId = TestCloud.Image,
            InstanceType = "ecs.g7.large",
            SystemDiskCategory = "cloud_essd",
        });
        _ = new EcsDiskAttachment("orders", new() { DiskId = made.Id, InstanceId = instance.Id });
    }

    /// <summary>Converts the stack's data disk with the command.</summary>
    private static async Task<(string Plan, string Source, string Key)> ConvertedAsync(TemporaryProject project)
    {
        var (source, key) = Prepared(project);
        var plan = await PlanAsync(project, source, key);
        var (_, error, exit) = await project.RunAsync(["migrate", "run", plan, .. Embedded]);
        Assert.True(exit == 0, error);
        return (plan, source, key);
    }

    /// <summary>The stack's data disk, and a key.</summary>
    private static (string Source, string Key) Prepared(TemporaryProject project)
    {
        using var account = Account(project);
        var client = account.Client("somebody");
        client.CreateEcsRole();
        var key = client.CreateKey();
        var source = client.Call("Ecs", "DescribeDisks", ("DiskType", "data"))["Disks"]!["Disk"]!.AsArray().Single()!["DiskId"]!.GetValue<string>();
        account.Commit(client.Now);
        return (source, key);
    }
}
