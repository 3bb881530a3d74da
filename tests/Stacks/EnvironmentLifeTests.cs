using Infra.Engine;
using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Stacks;

/// <summary>The environments dev and prod from nothing to nothing, on the embedded cloud.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EnvironmentLifeTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("dev", 1)]
    [InlineData("prod", 0)]
    public async Task Environment_FromNothing_IsPreviewedDeployedAndThenUnchanged(string stack, int onServiceKey)
    {
        using var project = new EngineFixture(stack);

        var preview = await project.PreviewEnvironmentAsync();
        var first = await project.UpEnvironmentAsync();
        var second = await project.UpEnvironmentAsync();

        Assert.Equal([], preview.Errors.Concat(first.Errors).Concat(second.Errors));
        Assert.Equal(first.NamesOf(ResourceStatus.Created), preview.NamesOf(ResourceStatus.Created));
        Assert.Equal(first.NamesOf(ResourceStatus.Created), second.NamesOf(ResourceStatus.Unchanged));
        Assert.Equal(5, first.Encryption.Count);
        Assert.All(first.Encryption, kind => Assert.Equal((0, 0), (kind.None, kind.Unknown)));
        Assert.Equal(onServiceKey, first.Encryption.Sum(kind => kind.ServiceKey));
        output.WriteLine($"{first.Resources.Count} resources");
    }

    [Fact]
    public async Task Environments_InOneAccount_LeaveEachOtherAlone()
    {
        using var dev = new EngineFixture("dev");
        using var prod = new EngineFixture("prod", dev.Directory);

        var first = await dev.UpEnvironmentAsync();
        var second = await prod.UpEnvironmentAsync();
        var again = await dev.UpEnvironmentAsync();
        var end = await dev.Engine.DestroyAsync();
        var left = await prod.UpEnvironmentAsync();

        Assert.Equal([], new[] { first, second, again, end, left }.SelectMany(result => result.Errors));
        Assert.All(again.Resources.Concat(left.Resources),
            resource => Assert.Equal((resource.Name, ResourceStatus.Unchanged), (resource.Name, resource.Status)));
    }

    [Fact]
    public async Task Dev_Destroyed_LeavesNothingButTheRolesOfTheAccount()
    {
        using var project = new EngineFixture("dev");
        await project.UpEnvironmentAsync();

        var end = await project.Engine.DestroyAsync();

        Assert.Equal([], end.Errors);
        Assert.DoesNotContain("\"resources\"", project.ReadState(), StringComparison.Ordinal);
        Assert.Equal("", AccountContents.Of(project, "cn-shanghai"));
        Assert.Equal(
            ["ack-security-policy", "ack-security-role", "ecs-disk-encryption-policy", "ecs-disk-encryption-role"],
            end.Retained.Select(resource => resource.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Prod_Destroyed_IsRefusedUntilEverythingIsDeletable()
    {
        using var project = new EngineFixture("prod");
        var settings = StackFiles.Configuration("prod");
        await project.UpEnvironmentAsync(settings);

        var refused = await project.Engine.DestroyAsync();
        settings["atrest:deletable"] = "true";
        await project.UpEnvironmentAsync(settings);
        var end = await project.Engine.DestroyAsync();

        Assert.Contains(refused.Errors, error => error.Message.Contains("'orders-db-disk' (alicloud:ecs/ecsDisk:EcsDisk) is protected", StringComparison.Ordinal));
        Assert.Empty(refused.NamesOf(ResourceStatus.Deleted));
        Assert.Equal([], end.Errors);
        Assert.DoesNotContain("\"resources\"", project.ReadState(), StringComparison.Ordinal);
    }
}
