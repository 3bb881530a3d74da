using System.Formats.Asn1;
using System.Security.Cryptography;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.AlibabaSdk;

/// <summary>Messages of Alibaba Cloud's Encryption SDK, in both of its forms.</summary>
public sealed class AlibabaReaderTests
{
    private static readonly DecryptOptions s_trusting = new() { AllowUnauthenticated = true };

    private readonly byte[] _plaintext = RandomNumberGenerator.GetBytes(80);
    private readonly SortedDictionary<string, string> _context = new(StringComparer.Ordinal) { ["tenant"] = "a", ["zone"] = "b" };

    [Theory]
    [InlineData(1, 16)]
    [InlineData(2, 32)]
    [InlineData(3, 16)]
    [InlineData(4, 32)]
    [InlineData(5, 16)]
    [InlineData(6, 32)]
    [InlineData(7, 16)]
    [InlineData(8, 32)]
    public async Task Message_OfEachAlgorithm_GivesItsPlaintextInBothForms(uint algorithm, int keyLength)
    {
        var dataKey = RandomNumberGenerator.GetBytes(keyLength);
        var decryptor = new EnvelopeDecryptor(new KeyRing(new KnownDataKey(dataKey)), s_trusting);

        foreach (var context in (SortedDictionary<string, string>[])[_context, new(StringComparer.Ordinal)])
        {
            var writer = new AlibabaWriter(dataKey, algorithm, context);
            Assert.Equal(_plaintext, await decryptor.DecryptAsync(writer.Asn1(_plaintext)));
            Assert.Equal(_plaintext, await decryptor.DecryptAsync(writer.Stream(_plaintext)));
        }
    }

    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(8)]
    public async Task Message_ThatNothingProtects_IsRefusedUnlessAllowedAndBeforeAnyKeyIsAsked(uint algorithm)
    {
        var cmk = new FakeCmk(AlibabaWriter.Arn);
        var message = new AlibabaWriter(new byte[32], algorithm, _context).Asn1(_plaintext);

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(new KeyRing(cmk)).DecryptAsync(message));

        Assert.Equal(EnvelopeFault.Refused, error.Fault);
        Assert.Equal("who trusts the place where it was kept can allow such messages: --allow-unauthenticated", error.Hint);
        Assert.Equal(0, cmk.Calls);
    }

    [Theory]
    [InlineData(9)]
    [InlineData(12)]
    public async Task Message_OfSm4_IsNamed(uint algorithm)
    {
        var message = new AlibabaWriter(new byte[16], 1, _context).Asn1(_plaintext);
        // The algorithm is the second number of the header.
        message[message.AsSpan().IndexOf((ReadOnlySpan<byte>)[2, 1, 1, 2, 1]) + 5] = (byte)algorithm;

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => Decryptor(new byte[16]).DecryptAsync(message));

        Assert.Equal(EnvelopeFault.Unsupported, error.Fault);
        Assert.Contains("SM4", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Byte_EveryOneChangedAndEveryTruncation_IsAnError(bool isStream)
    {
        var dataKey = RandomNumberGenerator.GetBytes(32);
        var writer = new AlibabaWriter(dataKey, 2, _context);
        var message = isStream ? writer.Stream(_plaintext) : writer.Asn1(_plaintext);

        for (var at = 0; at < message.Length; at++)
        {
            message[at] ^= (byte)(1 << (at % 8));
            await Assert.ThrowsAsync<EnvelopeException>(() => Decryptor(dataKey).DecryptAsync(message));
            message[at] ^= (byte)(1 << (at % 8));
        }

        for (var length = 0; length < message.Length; length++)
            await Assert.ThrowsAsync<EnvelopeException>(() => Decryptor(dataKey).DecryptAsync(message.AsMemory(0, length)));
        await Assert.ThrowsAsync<EnvelopeException>(() => Decryptor(dataKey).DecryptAsync((byte[])[.. message, 0]));
    }

    [Fact]
    public async Task DataKey_OfTheMessage_IsAskedOfTheCmkItNamesWithItsContext()
    {
        var cmk = new FakeCmk(AlibabaWriter.Arn);
        var context = new EnvelopeContext(_context);
        var dataKey = await cmk.GenerateAsync(32, context, default);
        var writer = new AlibabaWriter(dataKey.Plaintext.Span.ToArray(), 2, _context) { Blob = dataKey.Wrapped.Ciphertext.ToArray() };
        var options = new DecryptOptions { ExpectedContext = new([new("tenant", "a")]) };

        var plaintext = await new EnvelopeDecryptor(new KeyRing(cmk), options).DecryptAsync(writer.Asn1(_plaintext));

        Assert.Equal(_plaintext, plaintext);
        var another = options with { ExpectedContext = new([new("tenant", "b")]) };
        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(new KeyRing(cmk), another).DecryptAsync(writer.Stream(_plaintext)));
        Assert.Equal(EnvelopeFault.WrongContext, error.Fault);
    }

    [Fact]
    public async Task Message_WhoseHeaderIsKeptElsewhere_IsNamed()
    {
        var writer = new AsnWriter(AsnEncodingRules.DER);
        using (writer.PushSequence())
            for (var i = 0; i < 3; i++) writer.WriteOctetString(new byte[16]);

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => Decryptor(new byte[32]).DecryptAsync(writer.Encode()));

        Assert.Equal(EnvelopeFault.Unsupported, error.Fault);
        Assert.Contains("in a secret of KMS", error.Message, StringComparison.Ordinal);
    }

    private static EnvelopeDecryptor Decryptor(byte[] dataKey) => new(new KeyRing(new KnownDataKey(dataKey)));
}
