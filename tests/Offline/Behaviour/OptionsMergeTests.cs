using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class OptionsMergeTests
{
    [Fact]
    public void Merge_SingleSettings_TheSecondWinsWhereItSays()
    {
        var merged = CustomResourceOptions.Merge(
            new CustomResourceOptions { Version = "1", Protect = true, ImportId = "a" },
            new CustomResourceOptions { Version = "2", RetainOnDelete = false, DeleteBeforeReplace = true });

        Assert.Equal(("2", true, false), (merged.Version, merged.Protect, merged.RetainOnDelete));
        Assert.Equal(("a", true), (merged.ImportId, merged.DeleteBeforeReplace));
    }

    [Fact]
    public async Task Merge_Lists_AreJoined()
    {
        CustomResourceOptions? merged = null;

        await TestProgram.UpAsync(new RecordingMocks(), () => merged = CustomResourceOptions.Merge(
            new CustomResourceOptions
            {
                IgnoreChanges = { "a" },
                DependsOn = { new Key("one") },
                AdditionalSecretOutputs = { "x" },
                Aliases = { new Pulumi.Alias { Name = "old" } },
                ResourceTransformations = { _ => null },
            },
            new CustomResourceOptions
            {
                IgnoreChanges = { "b" },
                DependsOn = { new Key("two") },
                AdditionalSecretOutputs = { "y" },
                Aliases = { new Pulumi.Alias { Name = "older" } },
                ResourceTransformations = { _ => null },
            }));

        Assert.Equal(["a", "b"], merged!.IgnoreChanges);
        Assert.Equal(["x", "y"], merged.AdditionalSecretOutputs);
        Assert.Equal((2, 2), (merged.Aliases.Count, merged.ResourceTransformations.Count));
        var dependencies = await OutputUtilities.GetValueAsync(merged.DependsOn.ToOutput());
        Assert.Equal(["one", "two"], dependencies.Select(resource => resource.GetResourceName()));
    }

    [Fact]
    public void Merge_Sources_StayAsTheyWere()
    {
        var first = new CustomResourceOptions { IgnoreChanges = { "a" } };

        CustomResourceOptions.Merge(first, new CustomResourceOptions { IgnoreChanges = { "b" }, Protect = true });

        Assert.Equal(["a"], first.IgnoreChanges);
        Assert.Null(first.Protect);
    }

    [Fact]
    public void Merge_Nothing_IsEmptyOptions()
    {
        Assert.NotNull(CustomResourceOptions.Merge(null, null));
        Assert.NotNull(ComponentResourceOptions.Merge(null, null));
    }

    [Fact]
    public async Task Merge_ProvidersOfOnePackage_TheLaterOneStays()
    {
        ComponentResourceOptions? merged = null;

        await TestProgram.UpAsync(new RecordingMocks(), () => merged = ComponentResourceOptions.Merge(
            new ComponentResourceOptions { Providers = { new SampleProvider("one", new SampleProviderArgs()) } },
            new ComponentResourceOptions { Providers = { new SampleProvider("two", new SampleProviderArgs()) } }));

        Assert.Equal("two", Assert.Single(merged!.Providers).GetResourceName());
    }

    [Fact]
    public async Task Component_ProviderAndProviders_FailsTheRun()
    {
        var message = await TestProgram.FailAsync(new RecordingMocks(), () =>
        {
            var provider = new SampleProvider("one", new SampleProviderArgs());
            var options = new ComponentResourceOptions { Provider = provider, Providers = { provider } };
            _ = new Vault("vault", options: options);
        });

        Assert.Contains("Do not supply both 'provider' and 'providers'", message, StringComparison.Ordinal);
    }
}
