using Infra.Tests.Docs.Readme;
using Infra.Tests.Testing;

namespace Infra.Tests.Docs;

[Collection("Deployments")]
public sealed class ReadmeExampleTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Example_Run_DeclaresAnEncryptedDisk(bool isPreview)
    {
        var run = await ProgramRun.Of(() => _ = EncryptedData.Declare(), isPreview: isPreview);

        Assert.Equal(true, run.Only("alicloud:ecs/ecsDisk:EcsDisk").Inputs["encrypted"]);
        Assert.Equal(8, run.Resources.Count);
    }
}
