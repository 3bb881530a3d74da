using System.Text;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>The encryption context: bound, stored or left out, and required when it is asked for.</summary>
public sealed class ContextTests
{
    private static readonly byte[] s_data = [.. "data"u8];

    private readonly FakeCmk _cmk = new();

    [Fact]
    public async Task Context_ThatIsExpected_OpensWhenItIsStored_AndNotWithAnotherValue()
    {
        var message = await SealedAsync(new EncryptOptions { Context = Of("tenant", "a") });

        Assert.Equal(s_data, await OpenedAsync(message, Of("tenant", "a")));
        await Fails(message, Of("tenant", "b"), EnvelopeFault.WrongContext);
        await Fails(message, new([new("tenant", "a"), new("purpose", "backup")]), EnvelopeFault.WrongContext);
    }

    [Fact]
    public async Task RequiredContext_IsNotInTheFile_AndMustBeGivenAgain()
    {
        var message = await SealedAsync(new EncryptOptions
        {
            Context = Of("tenant", "a"),
            RequiredContext = Of("ticket", "INC-4711"),
        });

        Assert.DoesNotContain("INC-4711", Encoding.Latin1.GetString(message), StringComparison.Ordinal);
        Assert.Equal(s_data, await OpenedAsync(message, Of("ticket", "INC-4711")));
        await Fails(message, EnvelopeContext.Empty, EnvelopeFault.NoKey);
        await Fails(message, Of("ticket", "INC-4712"), EnvelopeFault.WrongContext);
    }

    [Fact]
    public async Task RequiredContext_WhereTheKeyServiceKnowsNoContext_IsBoundByTheHeader()
    {
        using var key = new RawAesKey("backup", "offline", new byte[32]);
        var sealing = new EncryptOptions { RequiredContext = Of("ticket", "INC-4711") };
        var message = await new EnvelopeEncryptor(new KeyRing(key), sealing).EncryptAsync(s_data);
        var parsed = HeaderParser.Parse(message, EnvelopeLimits.Default);
        var bound = Of("ticket", "INC-4711");
        var dataKey = await key.UnwrapAsync(parsed.DataKeys[0], bound, default);

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(new KeyRing(new KnownDataKey(dataKey.Span))).DecryptAsync(message));

        Assert.Equal(EnvelopeFault.Header, error.Fault);
        Assert.Equal(s_data, await new EnvelopeDecryptor(new KeyRing(key), new DecryptOptions { ExpectedContext = bound })
            .DecryptAsync(message));
    }

    [Fact]
    public void Pairs_AreWrittenInTheOrderOfTheirBytes()
    {
        // U+1F511 is above U+FF5E by code point and below it by .NET's characters.
        var context = new EnvelopeContext([new("\U0001F511", "3"), new("\uFF5E", "2"), new("aa", "1"), new("a", "0")]);

        Assert.Equal(["a", "aa", "\uFF5E", "\U0001F511"], context.Pairs.Keys);
        Assert.Equal("00040001610001300002616100013100" + "03EFBD9E0001320004F09F9491000133",
            Convert.ToHexString(ContextCodec.Serialize(context)));
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("x", "")]
    [InlineData("aws-crypto-public-key", "x")]
    public void Pair_ThatOthersCannotRead_IsNotWritten(string key, string value) =>
        Assert.Throws<ArgumentException>(() => new EnvelopeContext([new(key, value)]));

    [Fact]
    public void Pair_WithHalfACharacter_IsNotWritten() =>
        Assert.Throws<ArgumentException>(() => new EnvelopeContext([new("x", "\U0001F511"[..1])]));

    [Fact]
    public void Pairs_TwiceOrTooLong_AreNotWritten()
    {
        Assert.Throws<ArgumentException>(() => new EnvelopeContext([new("a", "1"), new("a", "1")]));
        Assert.Throws<ArgumentException>(() => new EnvelopeContext([new("a", new string('x', 32_767))]));
    }

    [Fact]
    public void EmptyContext_AsOldWritersWroteIt_IsRead() => Assert.Equal(0, ContextCodec.Parse([0, 0]).Count);

    private static EnvelopeContext Of(string key, string value) => new([new(key, value)]);

    private Task<byte[]> SealedAsync(EncryptOptions options) =>
        new EnvelopeEncryptor(new KeyRing(_cmk), options).EncryptAsync(s_data);

    private Task<byte[]> OpenedAsync(byte[] message, EnvelopeContext expected) =>
        new EnvelopeDecryptor(new KeyRing(_cmk), new DecryptOptions { ExpectedContext = expected }).DecryptAsync(message);

    private async Task Fails(byte[] message, EnvelopeContext expected, EnvelopeFault fault) =>
        Assert.Equal(fault, (await Assert.ThrowsAsync<EnvelopeException>(() => OpenedAsync(message, expected))).Fault);
}
