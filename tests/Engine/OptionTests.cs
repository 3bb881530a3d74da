using System.Text.Json.Nodes;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class OptionTests
{
    [Fact]
    public async Task IgnoreChanges_NamedInput_StaysAsItWas()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk(change: disk => disk.Description = "first"));

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk(
            change: disk => disk.Description = "second", options: new() { IgnoreChanges = { "description" } }));

        Assert.Equal("disk unchanged", result.Summary());
        Assert.Equal("first", result.Named("disk").Inputs["description"]);
    }

    [Theory]
    [InlineData("tags.owner")]
    [InlineData("tags[\"owner\"]")]
    public async Task IgnoreChanges_PathIntoMap_IgnoresThatEntryOnly(string path)
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => Declare("a", "x"));

        var result = await project.UpAsync(() => Declare("b", "y", path));

        Assert.Equal(["tags.stage"], result.Named("disk").Changes.Select(change => change.Path));

        static void Declare(string owner, string stage, params string[] ignored) => SmallProgram.DeclarePlainDisk(
            change: disk => disk.Tags = new InputMap<string> { ["owner"] = owner, ["stage"] = stage },
            options: new() { IgnoreChanges = [.. ignored] });
    }

    [Fact]
    public async Task Alias_OldName_IsTheSameResource()
    {
        using var project = new EngineFixture();
        var before = await project.GivenAsync(() => SmallProgram.DeclarePlainDisk("old", disk => disk.DiskName = "data"));

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk(
            "new", disk => disk.DiskName = "data", new() { Aliases = { new Alias { Name = "old" } } }));

        Assert.Equal("new unchanged", result.Summary());
        Assert.Equal(before.Named("old").Id, result.Named("new").Id);
        Assert.DoesNotContain("EcsDisk::old\",\n                \"custom", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alias_Urn_IsTheSameResource()
    {
        using var project = new EngineFixture();
        var before = await project.GivenAsync(() => SmallProgram.DeclarePlainDisk("old", disk => disk.DiskName = "data"));
        var urn = EngineFixture.Urn("alicloud:ecs/ecsDisk:EcsDisk", "old");

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk(
            "new", disk => disk.DiskName = "data", new() { Aliases = { new Alias { Urn = urn } } }));

        Assert.Equal("new unchanged", result.Summary());
        Assert.Equal(before.Named("old").Id, result.Named("new").Id);
    }

    [Fact]
    public async Task Alias_OfComponent_CoversItsChildrenAndTheirNames()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => _ = new Pair("old"));

        var result = await project.UpAsync(() => _ = new Pair("new", new() { Aliases = { new Alias { Name = "old" } } }));

        Assert.Equal("new unchanged, new-one unchanged, new-two unchanged", result.Summary());
    }

    [Fact]
    public async Task Alias_MovedUnderComponent_IsTheSameResource()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() =>
        {
            SmallProgram.DeclarePlainDisk("p-one", disk => disk.DiskName = "one");
            SmallProgram.DeclarePlainDisk("p-two", disk => disk.DiskName = "two");
        });

        var result = await project.UpAsync(() => _ = new Pair("p", child: new() { Aliases = { new Alias { NoParent = true } } }));

        Assert.Equal("p created, p-one unchanged, p-two unchanged", result.Summary());
    }

    [Fact]
    public async Task Protect_OfComponent_IsInheritedByItsChildren()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => _ = new Pair("p", new() { Protect = true }));

        var result = await project.Engine.DestroyAsync();

        Assert.Equal(2, result.Errors.Count);
    }

    [Fact]
    public async Task Protect_TakenOffWithoutOtherChange_IsWrittenDown()
    {
        using var project = new EngineFixture();
        await project.GivenAsync(() => SmallProgram.DeclarePlainDisk(options: new() { Protect = true }));

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk());

        Assert.Equal("disk unchanged", result.Summary());
        Assert.DoesNotContain("\"protect\"", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DependsOn_Component_WaitsForAllItsChildren()
    {
        using var project = new EngineFixture();

        await project.GivenAsync(() =>
        {
            var pair = new Pair("p");
            SmallProgram.DeclarePlainDisk("last", options: new() { DependsOn = { pair } });
        });

        var last = ResourceIn(project, "last");
        Assert.Equal(["p-one", "p-two"], last["dependencies"]!.AsArray().Select(urn => urn!.GetValue<string>().Split("::")[^1]));
        Assert.True(Time(last, "created") > Time(ResourceIn(project, "p-two"), "modified"));
    }

    [Fact]
    public async Task CustomTimeouts_ShorterThanTheWait_FailAsInTheProvider()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk(
            options: new() { CustomTimeouts = new() { Create = TimeSpan.FromSeconds(1) } }));

        Assert.Equal("timeout while waiting for state to become 'Available, In_use' (last state: '', timeout: 1s)", result.OnlyError());
    }

    [Fact]
    public async Task FailedHalfWay_IsRecordedAndFinishedByTheNextUp()
    {
        using var project = new EngineFixture();
        await project.UpAsync(() => SmallProgram.DeclarePlainDisk(
            options: new() { CustomTimeouts = new() { Create = TimeSpan.FromSeconds(1) } }));
        var half = ResourceIn(project, "disk");

        var result = await project.UpAsync(() => SmallProgram.DeclarePlainDisk());

        Assert.StartsWith("timeout", half["initErrors"]![0]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("disk updated", result.Summary());
        Assert.Equal(half["id"]!.GetValue<string>(), result.Named("disk").Id);
        Assert.Null(ResourceIn(project, "disk")["initErrors"]);
    }

    [Fact]
    public async Task Import_ExistingObjectThatMatches_IsAdopted()
    {
        using var project = new EngineFixture();
        project.InAccount(client => client.Call("Ram", "CreateRole", ("RoleName", "app"), ("AssumeRolePolicyDocument", SmallProgram.Trust)));

        var result = await project.UpAsync(() => Declare(""));
        var again = await project.UpAsync(() => Declare(""));

        Assert.Equal([], result.Errors);
        Assert.Equal("app", result.Named("role").Id);
        Assert.Equal("app", ResourceIn(project, "role")["importID"]!.GetValue<string>());
        Assert.Equal("role unchanged", again.Summary());
    }

    [Fact]
    public async Task Import_ExistingObjectThatDiffers_IsRefusedAndNamesTheDifference()
    {
        using var project = new EngineFixture();
        project.InAccount(client => client.Call("Ram", "CreateRole", ("RoleName", "app"), ("AssumeRolePolicyDocument", SmallProgram.Trust)));

        var result = await project.UpAsync(() => Declare("described"));

        Assert.Contains("do not match the existing object 'app': description", result.OnlyError(), StringComparison.Ordinal);
        Assert.DoesNotContain("Role::role", project.ReadState(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_DifferenceThatIsIgnored_IsAdopted()
    {
        using var project = new EngineFixture();
        project.InAccount(client => client.Call("Ram", "CreateRole", ("RoleName", "app"),
            ("Description", "by hand"), ("AssumeRolePolicyDocument", SmallProgram.Trust)));

        var result = await project.UpAsync(() => Declare("described", "description"));

        Assert.Equal([], result.Errors);
        Assert.Equal("by hand", result.Named("role").Inputs["description"]);
    }

    [Fact]
    public async Task Import_OfNothing_IsRefused()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => Declare(""));

        Assert.Equal("there is no object with the id 'app' in cn-hangzhou to import", result.OnlyError());
    }

    [Fact]
    public async Task Get_ExistingObject_IsReadAndNeverDeleted()
    {
        using var project = new EngineFixture();
        project.InAccount(client => client.Call("Ram", "CreateRole", ("RoleName", "app"), ("AssumeRolePolicyDocument", SmallProgram.Trust)));

        var result = await project.UpAsync(() => Role.Get("role", "app"));
        var destroyed = await project.Engine.DestroyAsync();

        Assert.Equal("role unchanged", result.Summary());
        Assert.Equal("app", result.Named("role").Outputs["roleName"]);
        Assert.Equal([], destroyed.Errors);
        project.InAccount(client => client.Call("Ram", "GetRole", ("RoleName", "app")));
    }

    [Fact]
    public async Task Get_MissingObject_Fails()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(() => Role.Get("role", "nobody"));

        Assert.Equal("there is no object with the id 'nobody' in cn-hangzhou", result.OnlyError());
    }

    [Fact]
    public async Task Provider_Explicit_DecidesTheRegion()
    {
        using var project = new EngineFixture();

        await project.GivenAsync(() =>
        {
            var shanghai = new Pulumi.AliCloud.Provider("shanghai", new() { Region = "cn-shanghai" });
            SmallProgram.DeclarePlainDisk(change: disk => disk.ZoneId = "cn-shanghai-b", options: new() { Provider = shanghai });
        });

        Assert.Equal("cn-shanghai", ResourceIn(project, "disk")["outputs"]!["regionId"]!.GetValue<string>());
        Assert.Contains("pulumi:providers:alicloud::shanghai::", ResourceIn(project, "disk")["provider"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static void Declare(string description, params string[] ignored) => _ = new Role("role", new()
    {
        RoleName = "app",
        Description = description,
        AssumeRolePolicyDocument = SmallProgram.Trust,
    }, new() { ImportId = "app", IgnoreChanges = [.. ignored] });

    private static JsonNode ResourceIn(EngineFixture project, string name) =>
        JsonNode.Parse(project.ReadState())!["deployment"]!["resources"]!.AsArray()
            .Single(resource => resource!["urn"]!.GetValue<string>().EndsWith("::" + name, StringComparison.Ordinal))!;

    private static DateTimeOffset Time(JsonNode resource, string field) => DateTimeOffset.Parse(resource[field]!.GetValue<string>());

    private sealed class Pair : ComponentResource
    {
        public Pair(string name, ComponentResourceOptions? options = null, CustomResourceOptions? child = null)
            : base("atrest:test:Pair", name, options)
        {
            SmallProgram.DeclarePlainDisk($"{name}-one", disk => disk.DiskName = "one", CustomResourceOptions.Merge(child, new() { Parent = this }));
            SmallProgram.DeclarePlainDisk($"{name}-two", disk => disk.DiskName = "two", CustomResourceOptions.Merge(child, new() { Parent = this }));
            RegisterOutputs();
        }
    }
}
