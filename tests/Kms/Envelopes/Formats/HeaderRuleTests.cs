using System.Buffers.Binary;
using System.Text;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Format;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>Headers that say what they must not say. They are refused before memory of the size they claim is allocated
/// and before a key service is asked.</summary>
public sealed class HeaderRuleTests
{
    private static readonly byte[] s_start = [2, 0x04, 0x78, .. new byte[32]];
    private static readonly byte[] s_key = [0, 1, (byte)'p', 0, 1, (byte)'i', 0, 1, (byte)'c'];

    public static TheoryData<string, byte[], EnvelopeFault> Cases => new()
    {
        { "version 0", [0, 4, 0x78, 0], EnvelopeFault.NotAnEnvelope },
        { "version 3", [3, 4, 0x78, 0], EnvelopeFault.NotAnEnvelope },
        { "type 0 of version 1", [1, 0, 0x01, 0x78], EnvelopeFault.Malformed },
        { "suite 0000", [2, 0, 0], EnvelopeFault.Unsupported },
        { "suite of a store of objects", [2, 0, 0x70], EnvelopeFault.Unsupported },
        { "suite of a database", [2, 0x67, 0], EnvelopeFault.Unsupported },
        { "version 2 with 0178", [2, 0x01, 0x78], EnvelopeFault.Malformed },
        { "version 1 with 0478", [1, 0x80, 0x04, 0x78], EnvelopeFault.Malformed },
        { "context longer than the file", [.. s_start, 0xff, 0xff, 0, 1], EnvelopeFault.Truncated },
        { "context with a count of 0 and more", [.. s_start, 0, 3, 0, 0, 0], EnvelopeFault.Malformed },
        { "context of one byte", [.. s_start, 0, 1, 0], EnvelopeFault.Malformed },
        { "context with more pairs than bytes", [.. s_start, 0, 4, 0xff, 0xff, 0, 0], EnvelopeFault.Malformed },
        { "context with bytes behind", [.. s_start, 0, 9, 0, 1, 0, 1, 97, 0, 1, 97, 0], EnvelopeFault.Malformed },
        { "context with a key twice", [.. s_start, 0, 14, 0, 2, 0, 1, 97, 0, 1, 98, 0, 1, 97, 0, 1, 99], EnvelopeFault.Malformed },
        { "context that is no UTF-8", [.. s_start, 0, 8, 0, 1, 0, 1, 0xff, 0, 1, 97], EnvelopeFault.Malformed },
        { "no data key", [.. s_start, 0, 0, 0, 0], EnvelopeFault.Malformed },
        { "65535 data keys", [.. s_start, 0, 0, 0xff, 0xff], EnvelopeFault.TooLarge },
        { "17 data keys", [.. s_start, 0, 0, 0, 17], EnvelopeFault.TooLarge },
        { "provider id that is no UTF-8", [.. s_start, 0, 0, 0, 1, 0, 1, 0xff, 0, 0, 0, 0], EnvelopeFault.Malformed },
        { "data key longer than the file", [.. s_start, 0, 0, 0, 1, 0, 0, 0, 0, 0xff, 0xff], EnvelopeFault.Truncated },
        { "content type 0", Tail(0, 16), EnvelopeFault.Malformed },
        { "content type 3", Tail(3, 16), EnvelopeFault.Malformed },
        { "frames of 0 bytes", Tail(2, 0), EnvelopeFault.Malformed },
        { "frames of 4 GiB", Tail(2, uint.MaxValue), EnvelopeFault.TooLarge },
        { "frames of 64 MiB and a byte", Tail(2, (64 << 20) + 1), EnvelopeFault.TooLarge },
        { "one piece with a frame length", Tail(1, 1), EnvelopeFault.Malformed },
        { "key of a signature without a signature", PublicKey(), EnvelopeFault.Malformed },
        { "base64 of a message", Encoding.ASCII.GetBytes("AgR4AAAA"), EnvelopeFault.NotAnEnvelope },
        { "base64 of version 1", Encoding.ASCII.GetBytes("AYADeAAA"), EnvelopeFault.NotAnEnvelope },
        { "text", Encoding.ASCII.GetBytes("Dear reader, this is a letter."), EnvelopeFault.NotAnEnvelope },
        { "nothing", [], EnvelopeFault.Truncated },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Header_ThatSaysWhatItMustNot_IsRefusedBeforeAnyKeyIsAsked(
        string what, byte[] bytes, EnvelopeFault expected)
    {
        var message = await ThreeFrames.MakeAsync();
        var calls = message.Cmk.Calls;

        var errors = new[]
        {
            await Assert.ThrowsAsync<EnvelopeException>(() => message.Decryptor.DecryptAsync(bytes)),
            await Assert.ThrowsAsync<EnvelopeException>(
                () => message.Decryptor.DecryptAsync(new MemoryStream(bytes), Stream.Null)),
        };

        Assert.All(errors, error => Assert.True(error.Fault == expected, $"{what}: {error.Fault}: {error.Message}"));
        Assert.Equal(calls, message.Cmk.Calls);
    }

    [Fact]
    public async Task Header_ThatIsLongerThanAllowed_IsRefusedOnTheWay()
    {
        byte[] entry = [0, 1, (byte)'p', 0, 0, 0xff, 0xff, .. new byte[65535]];
        byte[] bytes = [.. s_start, 0, 0, 0, 16, .. Enumerable.Repeat(entry, 16).SelectMany(one => one)];
        var limits = new DecryptOptions { Limits = new EnvelopeLimits { MaxHeaderBytes = 100_000 } };
        using var source = new MemoryStream(bytes);

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(
            new Infra.Kms.Envelopes.Keys.KeyRing(new FakeCmk()), limits).DecryptAsync(source, Stream.Null));

        Assert.Equal(EnvelopeFault.TooLarge, error.Fault);
        Assert.True(source.Position <= 100_000, $"{source.Position} bytes were read");
    }

    [Theory]
    [InlineData(1UL << 36)]
    [InlineData(ulong.MaxValue)]
    [InlineData((256UL << 20) + 1)]
    public async Task OnePiece_OfAnAbsurdLength_IsRefusedWithoutMemoryForIt(ulong length)
    {
        var sample = SampleMessage.All.Single(one => one.Name == "commitment-28");
        var header = HeaderParser.Parse(sample.Bytes, EnvelopeLimits.Default).Length;
        var altered = sample.Bytes;
        BinaryPrimitives.WriteUInt64BigEndian(altered.AsSpan(header + 12), length);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(sample.DataKeyRing()).DecryptAsync(altered));

        Assert.Equal(EnvelopeFault.TooLarge, error.Fault);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
    }

    [Fact]
    public async Task OnePiece_ThatClaimsMoreThanThereIs_TakesNoMoreMemoryThanThereIs()
    {
        var sample = SampleMessage.All.Single(one => one.Name == "commitment-28");
        var header = HeaderParser.Parse(sample.Bytes, EnvelopeLimits.Default).Length;
        var altered = sample.Bytes;
        BinaryPrimitives.WriteUInt64BigEndian(altered.AsSpan(header + 12), 200 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(sample.DataKeyRing()).DecryptAsync(altered));

        Assert.Equal(EnvelopeFault.Truncated, error.Fault);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 1 << 20);
    }

    private static byte[] Tail(byte contentType, uint frameLength)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(length, frameLength);
        return [.. s_start, 0, 0, 0, 1, .. s_key, contentType, .. length, .. new byte[48]];
    }

    private static byte[] PublicKey()
    {
        byte[] key = [.. "aws-crypto-public-key"u8];
        byte[] context = [0, 1, 0, (byte)key.Length, .. key, 0, 1, (byte)'x'];
        return [.. s_start, 0, (byte)context.Length, .. context, .. Tail(2, 16).AsSpan(s_start.Length + 2)];
    }
}
