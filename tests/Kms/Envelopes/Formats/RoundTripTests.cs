using System.Security.Cryptography;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>What is written is read again, by every door and of every length that is near the edge of a
/// frame.</summary>
public sealed class RoundTripTests
{
    private readonly FakeCmk _cmk = new();

    [Theory]
    [InlineData(0, 16, 1)]
    [InlineData(1, 16, 1)]
    [InlineData(15, 16, 1)]
    [InlineData(16, 16, 1)]
    [InlineData(17, 16, 2)]
    [InlineData(32, 16, 2)]
    [InlineData(33, 16, 3)]
    [InlineData(300, 1, 300)]
    [InlineData(4112, 16, 257)]
    [InlineData(700_000, 1000, 700)]
    [InlineData(600_000, 262_144, 3)]
    public async Task Plaintext_OfAnyLength_ComesBackByEveryDoor(int length, int frameLength, int frames)
    {
        var plaintext = RandomNumberGenerator.GetBytes(length);
        var encryptor = new EnvelopeEncryptor(new KeyRing(_cmk), new EncryptOptions { FrameLength = frameLength, Workers = 3 });
        var decryptor = new EnvelopeDecryptor(new KeyRing(_cmk), new DecryptOptions { Workers = 3 });
        using var folder = new TemporaryFolder();
        using var streamed = new MemoryStream();
        var file = folder.Write("plain", plaintext);

        var inMemory = await encryptor.EncryptAsync(plaintext);
        var summary = await encryptor.EncryptAsync(new MemoryStream(plaintext), streamed);
        var written = await encryptor.EncryptFileAsync(file, folder.PathOf("sealed"));

        Assert.Equal((length, frames), (summary.PlaintextLength, summary.Frames));
        Assert.Equal((length, frames), (written.PlaintextLength, written.Frames));
        foreach (var message in (byte[][])[inMemory, streamed.ToArray(), await File.ReadAllBytesAsync(folder.PathOf("sealed"))])
        {
            using var output = new MemoryStream();
            var opened = folder.Write("message", message);
            Assert.Equal(inMemory.Length, message.Length);
            Assert.Equal(plaintext, await decryptor.DecryptAsync(message));
            await decryptor.DecryptAsync(new Trickle(message), output);
            Assert.Equal(plaintext, output.ToArray());
            await decryptor.DecryptFileAsync(opened, folder.PathOf("again"), replace: true);
            Assert.Equal(plaintext, await File.ReadAllBytesAsync(folder.PathOf("again")));
            Assert.Equal(frames, (await decryptor.VerifyFileAsync(opened)).Frames);
        }
    }

    [Fact]
    public async Task Message_OfOneCmk_TakesOneCallEachWay_AndOfThreeThree()
    {
        FakeCmk[] cmks = [new("acs:kms:cn-hangzhou:1:key/a"), new("acs:kms:cn-beijing:1:key/b"), new("acs:kms:eu-central-1:1:key/c")];

        var one = await new EnvelopeEncryptor(new KeyRing(_cmk)).EncryptAsync(new byte[100]);
        await new EnvelopeDecryptor(new KeyRing(_cmk)).DecryptAsync(one);
        var three = await new EnvelopeEncryptor(new KeyRing(cmks)).EncryptAsync(new byte[100]);

        Assert.Equal(2, _cmk.Calls);
        Assert.Equal([1, 1, 1], cmks.Select(cmk => cmk.Calls));
        foreach (var cmk in cmks) Assert.Equal(new byte[100], await new EnvelopeDecryptor(new KeyRing(cmk)).DecryptAsync(three));
        Assert.Equal([2, 2, 2], cmks.Select(cmk => cmk.Calls));
    }

    [Fact]
    public async Task Messages_OfTheSamePlaintext_HaveNothingInCommonButTheForm()
    {
        var encryptor = new EnvelopeEncryptor(new KeyRing(_cmk), new EncryptOptions { FrameLength = 16 });

        var (one, other) = (await encryptor.EncryptAsync(new byte[16]), await encryptor.EncryptAsync(new byte[16]));

        Assert.NotEqual(one[3..35], other[3..35]);
        Assert.NotEqual(one[^32..], other[^32..]);
    }

    [Fact]
    public async Task Encryption_WhenInterrupted_LeavesNothing()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("plain", new byte[100_000]);
        using var interruption = new CancellationTokenSource();
        await interruption.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new EnvelopeEncryptor(new KeyRing(_cmk))
            .EncryptFileAsync(file, folder.PathOf("sealed"), cancellation: interruption.Token));

        Assert.Equal(["plain"], folder.Names);
    }

    /// <summary>Gives a few bytes at a time, as pipes do.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, 1013)], cancellationToken);
    }
}
