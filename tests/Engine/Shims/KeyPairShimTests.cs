using Infra.Tests.Testing;
using Pulumi.AliCloud.Ecs;

namespace Infra.Tests.Engine.Shims;

[Collection(DeploymentsCollection.Name)]
public sealed class KeyPairShimTests
{
    /// <summary>A key made for this test; its private half was never kept.</summary>
    private const string PublicKey =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFrUCi0aiJxDUb1SBKdtTLykKGJQpKxlB6AAa+i4OlLa someone@example.com";

    private static LifeCycle<EcsKeyPairArgs> Life() => new("pair", change =>
    {
        var args = new EcsKeyPairArgs { KeyPairName = "pair", PublicKey = PublicKey, Tags = { ["team"] = "a" } };
        change(args);
        _ = new EcsKeyPair("pair", args);
    });

    [Fact]
    public async Task Pair_Imported_BearsItsNameAsId()
    {
        using var life = Life();

        var pair = await life.GivenAsync();

        Assert.Equal("pair", pair.Id);
        Assert.NotEmpty((string)pair.Outputs["fingerPrint"]!);
        await life.AssertStableAsync();
    }

    [Fact]
    public async Task Pair_Tagged_IsUpdatedInPlace()
    {
        using var life = Life();

        await life.AssertUpdatedAsync(args => args.Tags = new() { ["team"] = "b" });
    }

    [Fact]
    public async Task Pair_Moved_IsUpdatedInPlace()
    {
        using var life = Life();

        await life.AssertUpdatedAsync(args => args.ResourceGroupId = "rg-other");
    }

    [Fact]
    public async Task Pair_Renamed_IsReplaced()
    {
        using var life = Life();

        await life.AssertReplacedAsync(args => args.KeyPairName = "other");
    }

    [Fact]
    public async Task Pair_WithAFileForThePrivateKey_IsRefused()
    {
        using var life = Life();

        var error = await life.FailAsync(args => { args.PublicKey = null!; args.KeyFile = "key.pem"; });

        Assert.Contains("the local engine writes no private keys", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pair_DeletedOutside_IsMadeAgain()
    {
        using var life = Life();

        await life.AssertMadeAgainAsync((client, _) => client.Call("Ecs", "DeleteKeyPairs", ("KeyPairNames", """["pair"]""")));
    }

    [Fact]
    public async Task Pair_Destroyed_IsGone()
    {
        using var life = Life();

        await life.AssertDestroyedAsync();
    }
}
