using Infra.Cloud.Door.Signatures;

namespace Infra.Tests.Cloud.Door;

/// <summary>What is remembered of nonces, and for how long.</summary>
public sealed class NonceMemoryTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(15);
    private static readonly DateTimeOffset Start = new(2026, 11, 21, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Nonce_IsRememberedAsLongAsItsTimestampCouldBeValid()
    {
        var memory = new NonceMemory(Window);
        memory.IsNew("key", "first", Start);

        Assert.True(memory.IsNew("key", "late", Start + (2 * Window) - TimeSpan.FromTicks(1)));
        Assert.True(memory.IsNew("key", "next", Start + (2 * Window)));
        Assert.False(memory.IsNew("key", "late", Start + (4 * Window) - TimeSpan.FromTicks(2)));
    }

    [Theory]
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("key", "nonce", "key", "Nonce")]
    [InlineData("key", "nonce", "another", "nonce")]
    public void Nonces_OfOtherKeysOrSpelling_AreOthers(string key, string nonce, string otherKey, string otherNonce)
    {
        var memory = new NonceMemory(Window);

        Assert.True(memory.IsNew(key, nonce, Start));
        Assert.True(memory.IsNew(otherKey, otherNonce, Start));
        Assert.False(memory.IsNew(key, nonce, Start));
    }

    [Fact]
    public void Memory_ThatIsFull_ForgetsTheOldestFirst()
    {
        var memory = new NonceMemory(Window, capacity: 4, shards: 1);
        for (var i = 0; i < 9; i++) Assert.True(memory.IsNew("key", $"{i}", Start));

        Assert.False(memory.IsNew("key", "8", Start));
        Assert.False(memory.IsNew("key", "4", Start));
        Assert.True(memory.IsNew("key", "0", Start));
    }
}
