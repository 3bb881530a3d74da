using Infra.Engine;
using Infra.Identity;
using Infra.Images;
using Infra.Keys;
using Infra.Tests.Engine;
using Infra.Tests.Engine.Shims;
using Infra.Tests.Testing;
using Pulumi;
using Provider = Pulumi.AliCloud.Provider;

namespace Infra.Tests.Components.Life;

/// <summary>An encrypted image of an instance on the embedded cloud, from its making to its end.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EncryptedImageLifeTests
{
    private static readonly TimeSpan CopyTime = TimeSpan.FromMinutes(35);

    public static TheoryData<string, Action<EncryptedImageArgs>> Updates => new()
    {
        { "imageName", args => args.ImageName = "other" },
        { "description", args => args.Description = "another" },
        { "tags", args => args.Tags = new() { ["team"] = "a" } },
    };

    [Fact]
    public async Task Preview_OfNothingDeployed_PlansTheImage()
    {
        using var life = Life();

        await life.AssertPlannedAsync();
    }

    [Fact]
    public async Task Up_OfAnImage_WaitsForACopyThatTakesLongerThanTheProviderWould()
    {
        using var life = Life();
        var before = Now(life);

        var image = await life.GivenAsync();

        Assert.StartsWith("m-", image.Id, StringComparison.Ordinal);
        Assert.InRange(Now(life) - before, CopyTime, TimeSpan.FromMinutes(EncryptedImageDefaults.CopyMinutes));
        Assert.Equal((true, "Available"), (IsEncrypted(life, image.Id!), StatusOf(life, image.Id!)));
        await life.AssertStableAsync();
    }

    [Theory]
    [MemberData(nameof(Updates))]
    public async Task Argument_Changed_ChangesTheImageInPlace(string argument, Action<EncryptedImageArgs> change)
    {
        using var life = Life();

        var updated = await life.AssertUpdatedAsync(change);

        Assert.Contains(updated.Changes, item => item.Property == argument);
    }

    [Fact]
    public async Task Image_WithTheServiceKey_IsAnotherCopy()
    {
        using var life = Life();

        await life.AssertReplacedAsync(
            args => (args.KeyId, args.EncryptionRole, args.ServiceKey) = (null, null, true));
    }

    [Fact]
    public async Task Image_WithAnotherKeyUnderTheSameGivenName_IsRefusedByEcs()
    {
        using var life = Life();
        await life.GivenAsync(args => args.ImageName = "base");

        var error = await life.FailAsync(args =>
            (args.ImageName, args.KeyId, args.EncryptionRole, args.ServiceKey) = ("base", null, null, true));

        Assert.Contains("InvalidImageName.Duplicated", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Image_InAnotherRegion_IsCopiedThereWithAKeyOfThatRegion()
    {
        using var project = new EngineFixture();

        var preview = await project.PreviewAsync(DeclareCopyInBeijing);
        var first = await project.UpAsync(DeclareCopyInBeijing);
        var second = await project.UpAsync(DeclareCopyInBeijing);
        var end = await project.Engine.DestroyAsync();

        Assert.Equal([], preview.Errors.Concat(first.Errors).Concat(second.Errors).Concat(end.Errors));
        Assert.Empty(second.NamesOf(ResourceStatus.Updated).Concat(second.NamesOf(ResourceStatus.Created)));
        Assert.StartsWith("m-2ze", first.Named("there-image").Id, StringComparison.Ordinal);
        Assert.Contains("there-image", end.NamesOf(ResourceStatus.Deleted));
    }

    private static void DeclareCopyInBeijing()
    {
        var beijing = new ComponentResourceOptions { Provider = new Provider("beijing", new() { Region = "cn-beijing" }) };
        var key = new CustomerKey("copies", new() { Deletable = true, DeletionWindowDays = 7 }, beijing);
        var role = new EcsDiskEncryptionRole("role", new());
        var here = new EncryptedImage("here", new()
        {
            InstanceId = InstancePrograms.Instance().Id,
            ServiceKey = true,
            Deletable = true,
        });
        _ = new EncryptedImage("there", new()
        {
            SourceImageId = here.ImageId,
            SourceRegionId = EngineFixture.Region,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            Deletable = true,
        }, beijing);
    }

    [Fact]
    public async Task Destroy_OfADeletableImage_LeavesNothing()
    {
        using var life = Life();

        await life.AssertDestroyedAsync();
    }

    [Fact]
    public async Task Destroy_OfAnImageThatIsProtected_IsRefused()
    {
        using var life = Life();
        var image = await life.GivenAsync(args => args.Deletable = false);

        var result = await life.Project.Engine.DestroyAsync();

        Assert.Contains(result.Errors, error => error.Message.Contains("protect", StringComparison.Ordinal));
        Assert.True(IsEncrypted(life, image.Id!));
    }

    private static LifeCycle<EncryptedImageArgs> Life() => new("golden-image", change =>
    {
        var key = new CustomerKey("orders", new() { Deletable = true, DeletionWindowDays = 7 });
        var role = new EcsDiskEncryptionRole("role", new());
        var args = new EncryptedImageArgs
        {
            InstanceId = InstancePrograms.Instance().Id,
            KeyId = key.KeyId,
            EncryptionRole = role.RoleName,
            Deletable = true,
        };
        change(args);
        _ = new EncryptedImage("golden", args);
    });

    private static DateTimeOffset Now(LifeCycle<EncryptedImageArgs> life)
    {
        var now = default(DateTimeOffset);
        life.Project.InAccount(client => now = client.Now);
        return now;
    }

    private static bool IsEncrypted(LifeCycle<EncryptedImageArgs> life, string id) =>
        Described(life, id).Contains("\"Encrypted\":true", StringComparison.Ordinal);

    private static string StatusOf(LifeCycle<EncryptedImageArgs> life, string id) =>
        Described(life, id).Contains("\"Status\":\"Available\"", StringComparison.Ordinal) ? "Available" : "not yet";

    private static string Described(LifeCycle<EncryptedImageArgs> life, string id)
    {
        var image = "";
        life.Project.InAccount(client => image = client.Call("Ecs", "DescribeImages",
            ("RegionId", EngineFixture.Region), ("ImageId", id))["Images"]!["Image"]![0]!.ToJsonString());
        return image;
    }
}
