using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class ImageShimTests
{
    private static LifeCycle<ImageArgs> Own() =>
        new("image", change => ImagePrograms.Image(InstancePrograms.Place(), change));

    private static LifeCycle<ImageCopyArgs> Copy(bool patient = true) =>
        new("copy", change => ImagePrograms.Copy(InstancePrograms.Place(), change, patient));

    public static TheoryData<string, Action<ImageArgs>> Updates => new()
    {
        { "imageName", args => args.ImageName = "other" },
        { "description", args => args.Description = "another" },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
    };

    public static TheoryData<string, Action<ImageCopyArgs>> CopyUpdates => new()
    {
        { "imageName", args => args.ImageName = "other" },
        { "description", args => args.Description = "another" },
        { "tags", args => args.Tags = new() { ["team"] = "b" } },
        { "no tags", args => args.Tags = new() },
    };

    [Fact]
    public async Task Image_OfAnInstance_IsAvailable()
    {
        using var life = Own();

        var image = await life.GivenAsync();

        Assert.StartsWith("m-", image.Id, StringComparison.Ordinal);
        Assert.Equal("Available", image.Outputs["status"]);
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Image_Changed_IsUpdatedInPlace(string argument, Action<ImageArgs> change)
    {
        using var life = Own();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task Image_DeletedOutside_IsMadeAgain()
    {
        using var life = Own();

        await life.AssertMadeAgainAsync((client, id) => client.Call("Ecs", "DeleteImage", ("ImageId", id)));
    }

    [Fact]
    public async Task Image_Destroyed_IsGone()
    {
        using var life = Own();

        await life.AssertDestroyedAsync();
    }

    [Fact]
    public async Task Copy_WithTheProvidersOwnLimit_IsNotReadyInTime()
    {
        using var life = Copy(patient: false);

        var error = await life.FailAsync();

        Assert.Contains("timeout while waiting for state to become 'Available'", error, StringComparison.Ordinal);
        Assert.Contains("timeout: 10m0s", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_WithTimeEnough_IsEncryptedWithTheKey()
    {
        using var life = Copy();

        var copy = await life.GivenAsync();

        var encrypted = "";
        life.Project.InAccount(client => encrypted = client.Call("Ecs", "DescribeImages",
            ("RegionId", EngineFixture.Region), ("ImageId", copy.Id))["Images"]!["Image"]![0]!.ToJsonString());
        Assert.Contains("\"Encrypted\":true", encrypted, StringComparison.Ordinal);
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(CopyUpdates))]
    public async Task Copy_Changed_IsUpdatedInPlace(string argument, Action<ImageCopyArgs> change)
    {
        using var life = Copy();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => argument.EndsWith(item.Property, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Copy_WithTheServiceKey_IsAnotherCopy()
    {
        using var life = Copy();

        var copy = await life.AssertReplacedAsync(args =>
        {
            args.ImageName = "encrypted-with-the-service-key";
            args.KmsKeyId = null!;
        });

        Assert.Equal(["imageName", "kmsKeyId"],
            copy.Changes.Select(change => change.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Copy_DeletedOutside_IsMadeAgain()
    {
        using var life = Copy();

        await life.AssertMadeAgainAsync((client, id) => client.Call("Ecs", "DeleteImage", ("ImageId", id)));
    }

    [Fact]
    public async Task Copy_Destroyed_IsGone()
    {
        using var life = Copy();

        await life.AssertDestroyedAsync();
    }
}
