using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Keys;
using Infra.Tests.Testing;

namespace Infra.Tests.Kms.Envelopes.Keys;

/// <summary>Data keys are used again until a limit ends them.</summary>
public sealed class CachingKeyRingTests
{
    private readonly FakeCmk _cmk = new();
    private readonly ManualTime _time = new(DateTimeOffset.UnixEpoch);

    [Fact]
    public async Task DataKey_WithinItsLimits_ServesManyMessagesThatDiffer()
    {
        using var ring = Ring(new DataKeyCacheLimits());
        var encryptor = new EnvelopeEncryptor(ring);

        var (one, other) = (await encryptor.EncryptAsync("data"u8.ToArray()), await encryptor.EncryptAsync("data"u8.ToArray()));

        Assert.Equal(1, _cmk.Calls);
        Assert.NotEqual(Parsed(one).CommitKey, Parsed(other).CommitKey);
        var opened = await new EnvelopeDecryptor(new KeyRing(_cmk)).DecryptAsync(other);
        Assert.Equal((byte[])[.. "data"u8], opened);
    }

    [Fact]
    public async Task DataKey_AfterItsMessages_IsMadeAnew()
    {
        using var ring = Ring(new DataKeyCacheLimits { MaxMessages = 3 });

        for (var i = 0; i < 7; i++) await new EnvelopeEncryptor(ring).EncryptAsync(new byte[1]);

        Assert.Equal(3, _cmk.Calls);
    }

    [Fact]
    public async Task DataKey_BeforeItWouldEncryptMoreThanItsBytes_IsMadeAnew()
    {
        using var ring = Ring(new DataKeyCacheLimits { MaxBytes = 100 });

        for (var i = 0; i < 4; i++) await new EnvelopeEncryptor(ring).EncryptAsync(new byte[50]);
        await new EnvelopeEncryptor(ring).EncryptAsync(new byte[101]);

        Assert.Equal(3, _cmk.Calls);
    }

    [Fact]
    public async Task DataKey_OfItsAge_IsMadeAnewAndOpensNoMore()
    {
        using var ring = Ring(new DataKeyCacheLimits { MaxAge = TimeSpan.FromMinutes(1) });
        var message = await new EnvelopeEncryptor(ring).EncryptAsync(new byte[1]);
        await new EnvelopeDecryptor(ring).DecryptAsync(message);
        await new EnvelopeDecryptor(ring).DecryptAsync(message);
        Assert.Equal(2, _cmk.Calls);

        _time.Advance(TimeSpan.FromMinutes(1));
        _cmk.IsDisabled = true;

        await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(ring).DecryptAsync(message));
        await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeEncryptor(ring).EncryptAsync(new byte[1]));
    }

    [Fact]
    public async Task Stream_OfUnknownLength_HasADataKeyOfItsOwn()
    {
        using var ring = Ring(new DataKeyCacheLimits());

        for (var i = 0; i < 2; i++)
            await new EnvelopeEncryptor(ring).EncryptAsync(new MemoryStream(new byte[10]), Stream.Null);

        Assert.Equal(2, _cmk.Calls);
    }

    [Fact]
    public async Task Contexts_ThatDiffer_ShareNoDataKey()
    {
        using var ring = Ring(new DataKeyCacheLimits());

        foreach (var tenant in (string[])["a", "b", "a"])
            await new EnvelopeEncryptor(ring, new EncryptOptions { Context = new([new("tenant", tenant)]) }).EncryptAsync(new byte[1]);

        Assert.Equal(2, _cmk.Calls);
    }

    [Fact]
    public async Task Cache_ThatIsFull_LosesTheOldest()
    {
        using var ring = Ring(new DataKeyCacheLimits { Capacity = 2 });

        foreach (var tenant in (string[])["a", "b", "c", "b", "a"])
        {
            _time.Advance(TimeSpan.FromSeconds(1));
            await new EnvelopeEncryptor(ring, new EncryptOptions { Context = new([new("tenant", tenant)]) }).EncryptAsync(new byte[1]);
        }

        Assert.Equal(4, _cmk.Calls);
    }

    [Fact]
    public async Task Opened_WithAnotherContext_IsNotTakenFromTheCache()
    {
        using var ring = Ring(new DataKeyCacheLimits());
        var message = await new EnvelopeEncryptor(ring).EncryptAsync(new byte[1]);
        await new EnvelopeDecryptor(ring).DecryptAsync(message);
        var expecting = new DecryptOptions { ExpectedContext = new([new("tenant", "a")]) };

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(ring, expecting).DecryptAsync(message));

        Assert.Equal(EnvelopeFault.WrongContext, error.Fault);
    }

    private static MessageHeader Parsed(byte[] message) => HeaderParser.Parse(message, EnvelopeLimits.Default);

    private CachingKeyRing Ring(DataKeyCacheLimits limits) => new(new KeyRing(_cmk), limits, _time);
}
