using Infra.Engine;
using Infra.Tests.Testing;

namespace Infra.Tests.Engine;

[Collection(DeploymentsCollection.Name)]
public sealed class UpTests
{
    [Fact]
    public async Task Up_FirstTime_CreatesEverything()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(SmallProgram.Declare);

        Assert.Empty(result.Errors);
        Assert.Equal(6, result.Count(ResourceStatus.Created));
    }

    [Fact]
    public async Task Up_SecondTime_ChangesNothing()
    {
        using var project = new EngineFixture();
        await project.UpAsync(SmallProgram.Declare);
        var before = project.ReadState();

        var result = await project.UpAsync(SmallProgram.Declare);

        Assert.Empty(result.Errors);
        Assert.Empty(result.Resources.SelectMany(resource => resource.Changes));
        Assert.All(result.Resources, resource => Assert.Equal(ResourceStatus.Unchanged, resource.Status));
        Assert.Equal(before, project.ReadState());
    }

    [Fact]
    public async Task Preview_OfFirstDeployment_SaysWhatUpWouldDoAndTouchesNoFile()
    {
        using var project = new EngineFixture();

        var result = await project.PreviewAsync(SmallProgram.Declare);

        Assert.Empty(result.Errors);
        Assert.Equal(6, result.Count(ResourceStatus.Created));
        Assert.Empty(Directory.EnumerateFileSystemEntries(project.Directory));
    }

    [Fact]
    public async Task Destroy_AfterUp_DeletesEverything()
    {
        using var project = new EngineFixture();
        await project.UpAsync(SmallProgram.Declare);

        var result = await project.Engine.DestroyAsync();

        Assert.Equal([], result.Errors);
        Assert.DoesNotContain("\"resources\"", project.ReadState(), StringComparison.Ordinal);
    }
}
