using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class StackOutputTests
{
    [Fact]
    public async Task Output_WithoutAName_UsesThePropertyNameAsItIs()
    {
        var mocks = new RecordingMocks();

        await Deployment.TestAsync<OutputStack>(mocks);

        Assert.Equal(["KeyId", "named"], Assert.Single(mocks.Outputs).Outputs.Keys.Order(StringComparer.Ordinal));
    }

    private sealed class OutputStack : Stack
    {
        public OutputStack() => (KeyId, Other) = (Output.Create("id"), Output.Create("other"));

        [Output] public Output<string> KeyId { get; private set; }

        [Output("named")] public Output<string> Other { get; private set; }
    }
}
