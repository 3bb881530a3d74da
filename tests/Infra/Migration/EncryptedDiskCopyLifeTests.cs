using Infra.Migration;
using Infra.Tests.Cloud;
using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Components.Migration;

/// <summary>An encrypted copy of a disk on the embedded cloud.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EncryptedDiskCopyLifeTests
{
    [Fact]
    public async Task Up_CopiesTheContent_AndLeavesTheSourceAlone()
    {
        using var world = new ConversionWorld();
        var before = world.Disk(world.DataDisks[0]).ToJsonString();

        var result = await world.UpAsync(Copy(world));

        Assert.Equal([], result.Errors);
        var made = world.Disk(result.Named("archive-disk").Id!);
        Assert.Equal(("true", "cloud_essd", "shop", "storage"), (made["Encrypted"]!.ToJsonString(), made.Text("Category"),
            Tag(made, "owner"), Tag(made, "team")));
        Assert.Equal(ConversionWorld.Content, world.Read(made.Text("DiskId")!));
        Assert.Equal(before, world.Disk(world.DataDisks[0]).ToJsonString());
        Assert.Equal("Running", world.StatusOf(world.Instances[0]));
    }

    [Fact]
    public async Task Up_ASecondTime_ChangesNothing_EvenIfTheSourceHas()
    {
        using var world = new ConversionWorld();
        await world.UpAsync(Copy(world));
        world.In(client => client.Call("Ecs", "TagResources", ("ResourceType", "disk"), ("ResourceId.1", world.DataDisks[0]),
            ("Tag.1.Key", "owner"), ("Tag.1.Value", "somebody else")));

        var again = await world.UpAsync(Copy(world));

        Assert.Equal([], again.Errors);
        ConversionWorld.AssertUnchanged(again);
    }

    [Theory]
    [InlineData("cloud_ssd", "must be of the ESSD series")]
    public async Task Source_OfAnotherCategory_IsRefused(string category, string message)
    {
        using var world = new ConversionWorld(category: category);

        var error = (await world.UpAsync(Copy(world))).OnlyError();

        Assert.Contains($"EncryptedDiskCopy 'archive': 'sourceDiskId' {message}", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Destroy_LeavesSourceAndCopy_AndTakesTheSnapshot()
    {
        using var world = new ConversionWorld();
        var made = (await world.UpAsync(Copy(world, deletable: true))).Named("archive-disk").Id!;
        await world.UpAsync(Copy(world));

        var refused = await world.Project.Engine.DestroyAsync();

        Assert.Contains("protect", refused.OnlyError(), StringComparison.Ordinal);
        Assert.Equal("Available", world.Disk(made).Text("Status"));
        Assert.Equal("In_use", world.Disk(world.DataDisks[0]).Text("Status"));
    }

    private static string? Tag(System.Text.Json.Nodes.JsonNode disk, string key) =>
        (string?)disk["Tags"]!["Tag"]!.AsArray().Single(tag => tag!.Text("TagKey") == key)!["TagValue"];

    private static Action<Input<string>, Input<string>> Copy(ConversionWorld world, bool deletable = false) => (key, role) =>
        _ = new EncryptedDiskCopy("archive", new()
        {
            SourceDiskId = world.DataDisks[0],
            KeyId = key,
            EncryptionRole = role,
            Tags = { ["team"] = "storage" },
            Deletable = deletable,
        });
}
