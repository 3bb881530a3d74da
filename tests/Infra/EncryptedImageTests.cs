using Infra.Identity;
using Infra.Images;
using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class EncryptedImageTests
{
    private const string CopyType = "alicloud:ecs/imageCopy:ImageCopy";
    private const string ImageType = "alicloud:ecs/image:Image";
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    private static readonly FakeAccount s_account =
        new FakeAccount().WithImage("m-small", 40).WithImage("m-large", 501);

    public static TheoryData<string, Action<EncryptedImageArgs>> Refused => new()
    {
        {
            "'sourceImageId' must be given without 'instanceId', or 'instanceId' without it; got nothing.",
            args => args.SourceImageId = null
        },
        {
            "'sourceImageId' must be given without 'instanceId', or 'instanceId' without it; got both.",
            args => args.InstanceId = "i-1"
        },
        {
            "'sourceImageId' must start with 'm-'; got aliyun_3_x64_20G_alibase_20240528.vhd. hint: only images of "
            + "your own can be copied",
            args => args.SourceImageId = "aliyun_3_x64_20G_alibase_20240528.vhd"
        },
        {
            "'instanceId' must start with 'i-'; got web.",
            args => (args.SourceImageId, args.InstanceId) = (null, "web")
        },
        {
            "'sourceRegionId' must be cn-hangzhou with 'instanceId'; got cn-beijing. hint: an image is made in the "
            + "region of its instance",
            args => (args.SourceImageId, args.InstanceId, args.SourceRegionId) = (null, "i-1", "cn-beijing")
        },
        { "'keyId' must be given; got nothing. hint: or set 'serviceKey' to true", args => args.ServiceKey = null },
        { "'encryptionRole' must be left out when 'serviceKey' is true", args => args.EncryptionRole = RoleName },
        { "'imageName' must start with a letter and have only", args => args.ImageName = "1st" },
        { "'description' must have 2 to 256 characters", args => args.Description = "a" },
        { "'tags' must have no key that starts with aliyun or acs:", args => args.Tags = new() { ["acs:rm"] = "1" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<EncryptedImageArgs> change)
    {
        var args = Minimal(change);

        var text = await ProgramRun.Failure(() => _ = new EncryptedImage("web", args), s_account);

        Assert.Contains($"EncryptedImage 'web': {message}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Source_LargerThanAnAccountMayCopy_IsRefusedWithTheWayOut(bool isPreview)
    {
        var text = await ProgramRun.Failure(
            () => _ = new EncryptedImage("web", Minimal(args => args.SourceImageId = "m-large")), s_account, isPreview);

        Assert.Contains(
            "EncryptedImage 'web': 'sourceImageId' must be an image of at most 500 GiB; got one of 501 GiB. hint: "
            + "have larger copies allowed by a ticket to Alibaba Cloud, then set 'largeImageAllowed' to true",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_LargeAndAllowed_IsCopied()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedImage(
            "web", Minimal(args => (args.SourceImageId, args.LargeImageAllowed) = ("m-large", true))), s_account);

        Assert.Equal("m-large", run.Only(CopyType)["sourceImageId"]);
        Assert.Empty(run.Calls);
    }

    [Fact]
    public async Task Source_ThatIsNotThere_IsRefused()
    {
        var text = await ProgramRun.Failure(
            () => _ = new EncryptedImage("web", Minimal(args => args.SourceImageId = "m-gone")), s_account);

        Assert.Contains("'sourceImageId' must be an image of this region; got m-gone.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Region_ThatCannotEncryptWithCustomerKeys_IsRefused()
    {
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => ProgramRun.Of(
            () => _ = new EncryptedImage("web", Minimal(args =>
                (args.ServiceKey, args.KeyId, args.EncryptionRole) = (null, "key-1", RoleName))),
            s_account, region: "cn-fuzhou"));

        Assert.Contains(
            "EncryptedImage 'web': 'keyId' must be used in a region where customer master keys encrypt disks; got one "
            + "in cn-fuzhou. hint: they do everywhere but in cn-nanjing, ap-northeast-2, cn-fuzhou, ap-southeast-7",
            ProgramRun.Text(failure), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Image_Always_IsEncryptedProtectedAndGivenTime(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedImage("web", Minimal()), s_account, isPreview);

        var copy = run.Only(CopyType);
        Assert.Equal(true, copy.Inputs["encrypted"]);
        Assert.Equal("m-small", copy["sourceImageId"]);
        Assert.Equal("cn-hangzhou", copy["sourceRegionId"]);
        Assert.True(copy.Options.Protect);
        Assert.True(copy.Options.RetainOnDelete);
        Assert.Equal(TimeSpan.FromHours(6), copy.Options.CustomTimeouts?.Create);
    }

    [Fact]
    public async Task Copy_InAnotherRegion_TakesItsProviderAndNamesTheSource()
    {
        Pulumi.AliCloud.Provider? provider = null;

        var run = await ProgramRun.Of(() =>
        {
            provider = new Pulumi.AliCloud.Provider("beijing", new() { Region = "cn-beijing" });
            var args = Minimal(args => args.SourceRegionId = "cn-hangzhou");
            _ = new EncryptedImage("web", args, new() { Provider = provider });
        }, s_account);

        var copy = run.Only(CopyType);
        Assert.Equal("cn-hangzhou", copy["sourceRegionId"]);
        Assert.Empty(run.Calls);
        Assert.Same(provider, run.Only("atrest:index:EncryptedImage").Options.Provider);
    }

    [Fact]
    public async Task Copy_WithAProviderOfItsOwn_NeedsTheSourceRegion()
    {
        var text = await ProgramRun.Failure(() => _ = new EncryptedImage(
            "web", Minimal(), new() { Provider = new Pulumi.AliCloud.Provider("beijing") }), s_account);

        Assert.Contains(
            "'sourceRegionId' must be given with a provider of its own; got nothing.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_GoesWithSourceAndKey_UnlessItIsGiven()
    {
        var (first, second, third) = (await NameOf(Minimal()), await NameOf(Minimal()), await NameOf(Minimal(args =>
            (args.ServiceKey, args.KeyId, args.EncryptionRole) = (null, "key-1", RoleName))));
        var given = await NameOf(Minimal(args => args.ImageName = "base"));

        Assert.Matches("^web-[0-9a-f]{8}$", first);
        Assert.Equal(first, second);
        Assert.NotEqual(first, third);
        Assert.Equal("base", given);

        static async Task<string?> NameOf(EncryptedImageArgs args) =>
            (await ProgramRun.Of(() => _ = new EncryptedImage("web", args), s_account)).Only(CopyType)["imageName"];
    }

    [Fact]
    public async Task Instance_AsSource_IsMadeAnImageThatGoesWithTheComponent()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedImage(
            "web", Minimal(args => (args.SourceImageId, args.InstanceId) = (null, "i-1"))), s_account);

        var source = run.Only(ImageType);
        Assert.Equal("i-1", source["instanceId"]);
        Assert.Equal("web-source", source["imageName"]);
        Assert.Equal(true, source.Inputs["deleteAutoSnapshot"]);
        Assert.NotEqual(true, source.Options.Protect);
        Assert.NotEqual(true, source.Options.RetainOnDelete);
        Assert.Equal(TimeSpan.FromHours(6), source.Options.CustomTimeouts?.Create);
        Assert.Equal("web-source-id", run.Only(CopyType)["sourceImageId"]);
    }

    [Fact]
    public async Task Copy_WithACustomerKey_WaitsForAliasAndRole()
    {
        Input<string>? keyId = null;

        await ProgramRun.Of(() =>
        {
            var key = new CustomerKey("orders", new());
            var role = new EcsDiskEncryptionRole("ecs-disk-encryption", new());
            _ = new EncryptedImage(
                "web",
                Minimal(args => (args.ServiceKey, args.KeyId, args.EncryptionRole) = (null, key.KeyId, role.RoleName)),
                new()
                {
                    ResourceTransformations =
                    {
                        seen =>
                        {
                            if (seen.Args is Pulumi.AliCloud.Ecs.ImageCopyArgs args) keyId = args.KmsKeyId;
                            return null;
                        },
                    },
                });
        }, s_account);

        var dependencies = await OutputUtilities.GetDependenciesAsync(keyId.ToOutput());
        Assert.Equal(
            [
                "alicloud:kms/alias:Alias", "alicloud:kms/key:Key",
                "alicloud:ram/role:Role", "alicloud:ram/rolePolicyAttachment:RolePolicyAttachment",
            ],
            dependencies.Select(dependency => dependency.GetResourceType()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Deletable_Image_GivesUpItsGuards()
    {
        var run = await ProgramRun.Of(
            () => _ = new EncryptedImage("web", Minimal(args => args.Deletable = true)), s_account);

        Assert.NotEqual(true, run.Only(CopyType).Options.Protect);
        Assert.NotEqual(true, run.Only(CopyType).Options.RetainOnDelete);
    }

    [Fact]
    public async Task Deployment_OfAnImageFromAnInstance_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedImage("web", new()
        {
            InstanceId = "i-1",
            KeyId = new CustomerKey("images", new()).KeyId,
            EncryptionRole = RoleName,
            Description = "Web server",
            Tags = { ["team"] = "shop" },
        }), s_account);

        Snapshot.Matches(run);
    }

    private static EncryptedImageArgs Minimal(Action<EncryptedImageArgs>? change = null)
    {
        var args = new EncryptedImageArgs { SourceImageId = "m-small", ServiceKey = true };
        change?.Invoke(args);
        return args;
    }
}
