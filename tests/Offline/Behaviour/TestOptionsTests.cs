using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class TestOptionsTests
{
    [Fact]
    public void Members_OfTheOptions_AreFiveAndNoConfiguration()
    {
        var names = typeof(TestOptions).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal);

        Assert.Equal(["IsPreview", "OrganizationName", "ProjectName", "RootDirectory", "StackName"], names);
        Assert.Empty(typeof(TestOptions).GetFields());
    }

    [Fact]
    public async Task Instance_DefaultOptions_HasTheDocumentedNames()
    {
        (string, string, string, bool)? seen = null;

        await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), () =>
        {
            var instance = Deployment.Instance;
            seen = (instance.OrganizationName, instance.ProjectName, instance.StackName, instance.IsDryRun);
        });

        Assert.Equal(("organization", "project", "stack", true), seen);
    }

    [Fact]
    public async Task Instance_GivenOptions_HasThem()
    {
        (string, string, string, bool, string)? seen = null;
        var options = new TestOptions
        {
            OrganizationName = "o",
            ProjectName = "p",
            StackName = "s",
            IsPreview = false,
            RootDirectory = "/root",
        };

        await Deployment.TestAsync(new RecordingMocks(), options, () =>
        {
            var instance = Deployment.Instance;
            seen = (
                instance.OrganizationName, instance.ProjectName, instance.StackName, instance.IsDryRun,
                instance.RootDirectory);
        });

        Assert.Equal(("o", "p", "s", false, "/root"), seen);
    }

    [Fact]
    public async Task RootDirectory_NotGiven_CannotBeRead()
    {
        Exception? thrown = null;

        await TestProgram.PreviewAsync(
            new RecordingMocks(), () => thrown = Record.Exception(() => Deployment.Instance.RootDirectory));

        Assert.NotNull(thrown);
    }

    [Fact]
    public async Task TestAsync_NoOptionsAtAll_IsAPreview()
    {
        var resources = await Deployment.TestAsync<PreviewStack>(new RecordingMocks());

        Assert.True(Assert.Single(resources.OfType<PreviewStack>()).WasDryRun);
    }

    private sealed class PreviewStack : Stack
    {
        public bool WasDryRun { get; } = Deployment.Instance.IsDryRun;
    }
}
