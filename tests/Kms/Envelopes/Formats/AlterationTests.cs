using Infra.Kms.Envelopes;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>Whatever is done to the bytes of a message, it is an error and no file comes of it.</summary>
public sealed class AlterationTests
{
    [Fact]
    public async Task Bit_EverySingleOneFlipped_IsAnError()
    {
        var message = await ThreeFrames.MakeAsync();
        var altered = message.Bytes.ToArray();

        for (var bit = 0; bit < altered.Length * 8; bit++)
        {
            altered[bit / 8] ^= (byte)(1 << (bit % 8));
            await Assert.ThrowsAsync<EnvelopeException>(() => message.Decryptor.DecryptAsync(altered));
            altered[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public async Task Bit_FlippedInAnyByte_LeavesNoFileAndOnlyTrueBytesInAStream()
    {
        var message = await ThreeFrames.MakeAsync();
        using var folder = new TemporaryFolder();
        var altered = message.Bytes.ToArray();

        for (var at = 0; at < altered.Length; at++)
        {
            altered[at] ^= (byte)(1 << (at % 8));
            var file = folder.Write("message", altered);
            await Assert.ThrowsAsync<EnvelopeException>(
                () => message.Decryptor.DecryptFileAsync(file, folder.PathOf("plain")));
            using var output = new MemoryStream();
            await Assert.ThrowsAsync<EnvelopeException>(
                () => message.Decryptor.DecryptAsync(new MemoryStream(altered), output));
            Assert.Equal(message.Plaintext[..(int)output.Length], output.ToArray());
            altered[at] ^= (byte)(1 << (at % 8));
        }

        Assert.Equal(["message"], folder.Names);
    }

    [Fact]
    public async Task Truncation_AtEveryLength_IsAnErrorByEveryDoorAndLeavesNoFile()
    {
        var message = await ThreeFrames.MakeAsync();
        using var folder = new TemporaryFolder();

        for (var length = 0; length < message.Bytes.Length; length++)
        {
            var cut = message.Bytes[..length];
            var file = folder.Write("message", cut);
            using var output = new MemoryStream();
            foreach (var attempt in (Func<Task>[])[
                () => message.Decryptor.DecryptAsync(cut),
                () => message.Decryptor.DecryptAsync(new MemoryStream(cut), output),
                () => message.Decryptor.DecryptFileAsync(file, folder.PathOf("plain"))])
            {
                var error = await Assert.ThrowsAsync<EnvelopeException>(attempt);
                Assert.Equal(EnvelopeFault.Truncated, error.Fault);
            }
        }

        Assert.Equal(["message"], folder.Names);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(40)]
    [InlineData(48)]
    [InlineData(1000)]
    public async Task Bytes_BehindTheMessage_AreAnErrorByEveryDoor(int count)
    {
        var message = await ThreeFrames.MakeAsync();
        using var folder = new TemporaryFolder();
        byte[] longer = [.. message.Bytes, .. new byte[count]];
        var file = folder.Write("message", longer);
        using var output = new MemoryStream();

        var errors = new[]
        {
            await Assert.ThrowsAsync<EnvelopeException>(() => message.Decryptor.DecryptAsync(longer)),
            await Assert.ThrowsAsync<EnvelopeException>(
                () => message.Decryptor.DecryptAsync(new MemoryStream(longer), output)),
            await Assert.ThrowsAsync<EnvelopeException>(
                () => message.Decryptor.DecryptFileAsync(file, folder.PathOf("plain"))),
        };

        Assert.All(errors, error => Assert.Equal(EnvelopeFault.TrailingData, error.Fault));
        Assert.Equal(["message"], folder.Names);
        Assert.Equal(2 * ThreeFrames.FrameLength, output.Length);
    }

    [Fact]
    public async Task Frames_SwappedDuplicatedDroppedOrOfAnotherMessage_AreAnErrorByEveryDoor()
    {
        var message = await ThreeFrames.MakeAsync();
        var other = await ThreeFrames.MakeAsync(cmk: message.Cmk);
        var (header, one, two, final) = (message.Header, message.Regular(1), message.Regular(2), message.Final);
        using var folder = new TemporaryFolder();

        foreach (var altered in (byte[][])[
            [.. header, .. two, .. one, .. final],
            [.. header, .. one, .. final, .. two],
            [.. header, .. final, .. one, .. two],
            [.. header, .. one, .. one, .. two, .. final],
            [.. header, .. one, .. two, .. two, .. final],
            [.. header, .. one, .. two, .. final, .. final],
            [.. header, .. one, .. one, .. final],
            [.. header, .. one, .. final],
            [.. header, .. two, .. final],
            [.. header, .. final],
            [.. header, .. other.Regular(1), .. two, .. final],
            [.. header, .. one, .. two, .. other.Final],
            [.. other.Header, .. one, .. two, .. final]])
        {
            var file = folder.Write("message", altered);
            using var output = new MemoryStream();
            await Assert.ThrowsAsync<EnvelopeException>(() => message.Decryptor.DecryptAsync(altered));
            await Assert.ThrowsAsync<EnvelopeException>(
                () => message.Decryptor.DecryptAsync(new MemoryStream(altered), output));
            await Assert.ThrowsAsync<EnvelopeException>(
                () => message.Decryptor.DecryptFileAsync(file, folder.PathOf("plain")));
            Assert.Equal(["message"], folder.Names);
        }
    }
}
