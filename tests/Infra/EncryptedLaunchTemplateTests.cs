using Infra.Keys;
using Infra.LaunchTemplates;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class EncryptedLaunchTemplateTests
{
    private const string TemplateType = "alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate";
    private const string RoleName = "AliyunECSDiskEncryptDefaultRole";

    public static TheoryData<string, Action<EncryptedLaunchTemplateArgs>> Refused => new()
    {
        { "'instanceType' must be given, for example ecs.g7.large; got nothing.", args => args.InstanceType = null },
        {
            "'instanceType' must be of a family whose system disks ECS encrypts; got ecs.sccg5.24xlarge.",
            args => args.InstanceType = "ecs.sccg5.24xlarge"
        },
        { "'imageId' must be given: an image of the region; got nothing.", args => args.ImageId = null },
        { "'keyPairName' must be given: a key pair of the region", args => args.KeyPairName = null },
        { "'keyId' must be given; got nothing.", args => args.ServiceKey = null },
        {
            "'serviceKey' must be left out with an encrypted image and no data disks; got one.",
            args => args.ImageEncrypted = true
        },
        {
            "'systemDiskSizeGiB' must be between 461 and 2048 for cloud_essd at PL2; got 460.",
            args => (args.SystemDiskSizeGiB, args.SystemDiskPerformanceLevel) = (460, "PL2")
        },
        {
            "'dataDisks[0].sizeGiB' must be between 5 and 2000 for cloud; got 2001.",
            args => args.DataDisks = new()
            {
                new EncryptedLaunchTemplateDiskArgs { Category = "cloud", SizeGiB = 2001 },
            }
        },
        { "'templateName' must start with a letter and have only", args => args.TemplateName = "1st" },
        { "'tags' must have no key that starts with aliyun or acs:", args => args.Tags = new() { ["acs:rm"] = "1" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<EncryptedLaunchTemplateArgs> change)
    {
        var args = Minimal(change);

        var text = await ProgramRun.Failure(() => _ = new EncryptedLaunchTemplate("web", args));

        Assert.Contains($"EncryptedLaunchTemplate 'web': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() => _ = new EncryptedLaunchTemplate("web", new()));

        Assert.All(
            ["instanceType", "imageId", "keyPairName", "keyId"],
            argument => Assert.Contains($"'{argument}' must", text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Template_Always_EncryptsSystemAndDataDisksAndBecomesTheDefault(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedLaunchTemplate("web", Minimal(args =>
            args.DataDisks = new() { new EncryptedLaunchTemplateDiskArgs { SizeGiB = 40 } })), isPreview: isPreview);

        var template = run.Only(TemplateType);
        var system = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object>>(template.Inputs["systemDisk"]);
        var data = Assert.Single(Assert.IsAssignableFrom<IEnumerable<object>>(template.Inputs["dataDisks"]));
        Assert.Equal(true, system["encrypted"]);
        Assert.Equal("cloud_essd", system["category"]);
        Assert.Equal(true, ((IReadOnlyDictionary<string, object>)data)["encrypted"]);
        Assert.Equal(true, template.Inputs["updateDefaultVersionNumber"]);
        Assert.Equal("people", template["keyPairName"]);
    }

    [Fact]
    public async Task SystemDisk_FromAnEncryptedImage_HasNoEncryptionArgumentsOfItsOwn()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedLaunchTemplate("web", Minimal(args =>
            (args.ImageEncrypted, args.ServiceKey) = (true, null))));

        var system = Assert.IsAssignableFrom<IReadOnlyDictionary<string, object>>(
            run.Only(TemplateType).Inputs["systemDisk"]);
        Assert.Equal(["category", "performanceLevel"], system.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Deployment_OfATemplate_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() => _ = new EncryptedLaunchTemplate("web", new()
        {
            InstanceType = "ecs.g7.large",
            ImageId = "m-1",
            KeyPairName = "people",
            KeyId = new CustomerKey("orders", new()).KeyId,
            EncryptionRole = RoleName,
            VSwitchId = "vsw-1",
            SecurityGroupIds = { "sg-1" },
            DataDisks = { new EncryptedLaunchTemplateDiskArgs { SizeGiB = 100 } },
            Tags = { ["team"] = "shop" },
        }));

        Snapshot.Matches(run);
    }

    private static EncryptedLaunchTemplateArgs Minimal(Action<EncryptedLaunchTemplateArgs>? change = null)
    {
        var args = new EncryptedLaunchTemplateArgs
        {
            InstanceType = "ecs.g7.large",
            ImageId = "m-1",
            KeyPairName = "people",
            ServiceKey = true,
        };
        change?.Invoke(args);
        return args;
    }
}
