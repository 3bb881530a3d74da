using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class InputMapTests
{
    [Fact]
    public async Task Merge_UnknownValueReplaced_IsKnown()
    {
        var first = new InputMap<string> { ["a"] = OutputUtilities.CreateUnknown("x"), ["b"] = "1" };
        var second = new InputMap<string> { ["a"] = "2" };

        var merged = InputMap<string>.Merge(first, second).ToOutput();

        Assert.True(await OutputUtilities.GetIsKnownAsync(merged));
        Assert.Equal("2", (await OutputUtilities.GetValueAsync(merged))["a"]);
    }

    [Fact]
    public async Task Add_SameKeyAndValueTwice_IsNoConflict()
    {
        var map = new InputMap<string> { { "a", "1" }, { "a", "1" } };

        Assert.Equal("1", (await OutputUtilities.GetValueAsync(map.ToOutput()))["a"]);
    }

    [Fact]
    public async Task Add_SecretValue_MakesTheMapSecret()
    {
        var map = new InputMap<string> { ["open"] = "a", ["hidden"] = Output.CreateSecret("b") };

        Assert.True(await Output.IsSecretAsync(map.ToOutput()));
    }
}
