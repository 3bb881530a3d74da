using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud.Kms;

namespace Infra.Tests.Offline.AliCloud;

[Collection(DeploymentsCollection.Name)]
public sealed class ResourceOptionsTests
{
    [Fact]
    public async Task Version_NotGiven_IsThatOfThePackage()
    {
        Assert.Equal("3.105.0", (await OptionsOf(new CustomResourceOptions())).Version);
    }

    [Fact]
    public async Task Version_Given_IsKept()
    {
        Assert.Equal("3.99.0", (await OptionsOf(new CustomResourceOptions { Version = "3.99.0" })).Version);
    }

    [Fact]
    public async Task Options_Given_AreKept()
    {
        var seen = await OptionsOf(new CustomResourceOptions { Protect = true, ImportId = "the-id" });

        Assert.Equal((true, "the-id"), (seen.Protect, seen.ImportId));
    }

    [Fact]
    public async Task Args_Missing_AreEmpty()
    {
        var mocks = new RecordingMocks([]);

        await TestPrograms.Run(mocks, () => _ = new Key("key"));

        Assert.Empty(Assert.Single(mocks.Resources).Inputs);
    }

    private static async Task<CustomResourceOptions> OptionsOf(CustomResourceOptions options)
    {
        CustomResourceOptions? seen = null;
        options.ResourceTransformations.Add(args =>
        {
            seen = (CustomResourceOptions)args.Options;
            return null;
        });
        await TestPrograms.Run(new RecordingMocks([]), () => _ = new Key("key", null, options));
        return seen!;
    }
}
