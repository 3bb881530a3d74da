using Infra.Engine;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Kms;
using Pulumi.AliCloud.Ram;

namespace Infra.Tests.Engine;

[Collection("Deployments")]
public sealed class UpTests
{
    [Fact]
    public async Task Up_FirstTime_CreatesEverything()
    {
        using var project = new EngineFixture();

        var result = await project.UpAsync(SmallProgram.Declare);

        Assert.True(result.Errors.Count == 0, string.Join("\n", result.Resources.Select(r => $"{r.Urn} {r.Status} {r.Id} {System.Text.Json.JsonSerializer.Serialize(r.Inputs)}")) + "\n" + string.Join("\n", result.Errors));
        Assert.Equal(6, result.Count(ResourceStatus.Created));
    }
}
