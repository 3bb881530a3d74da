using System.Security.Cryptography;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Formats;

/// <summary>Messages of other implementations open, and those that must not do not.</summary>
public sealed class SampleMessageTests
{
    private static readonly DecryptOptions s_everything = new() { AllowUncommitted = true };

    public static TheoryData<string> Opening => [.. SampleMessage.All.Where(one => one.Fails is null).Select(one => one.Name)];

    public static TheoryData<string> Failing => [.. SampleMessage.All.Where(one => one.Fails is not null).Select(one => one.Name)];

    public static TheoryData<string> Refused => [.. SampleMessage.All.Where(one => one.Suite is "0178" or "0014").Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Opening))]
    public async Task Message_OfAnotherImplementation_GivesItsPlaintextByEveryDoor(string name)
    {
        var message = Sample(name);
        var options = s_everything with { ExpectedContext = message.Context() };
        using var folder = new TemporaryFolder();
        var file = folder.Write("message", message.Bytes);

        var plaintext = await new EnvelopeDecryptor(message.DataKeyRing(), options).DecryptAsync(message.Bytes);
        await new EnvelopeDecryptor(message.DataKeyRing(), options).DecryptFileAsync(file, folder.PathOf("plain"));

        Assert.Equal(message.Plaintext, (Sha256(plaintext), plaintext.Length));
        Assert.Equal(plaintext, await File.ReadAllBytesAsync(folder.PathOf("plain")));
    }

    [Theory]
    [MemberData(nameof(Opening))]
    public async Task Message_WithAWrappingKeyOfItsOwn_OpensWithAnyOfThem(string name)
    {
        var message = Sample(name);

        foreach (var key in message.WrappingKeys())
        {
            var plaintext = await new EnvelopeDecryptor(new KeyRing(key), s_everything).DecryptAsync(message.Bytes);
            Assert.Equal(message.Plaintext.Sha256, Sha256(plaintext));
        }
    }

    [Theory]
    [MemberData(nameof(Failing))]
    public async Task Message_ThatMustFail_FailsAtItsCheckAndLeavesNoFile(string name)
    {
        var message = Sample(name);
        using var folder = new TemporaryFolder();
        var file = folder.Write("message", message.Bytes);
        var expected = message.Fails switch
        {
            "commitment" => EnvelopeFault.Commitment,
            "header tag" => EnvelopeFault.Header,
            _ => EnvelopeFault.Frame,
        };

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(message.DataKeyRing(), s_everything).DecryptFileAsync(file, folder.PathOf("plain")));

        Assert.Equal(expected, error.Fault);
        Assert.Equal(["message"], folder.Names);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Message_WithoutCommitment_IsRefusedUnlessAllowedAndBeforeAnyKeyIsAsked(string name)
    {
        var cmk = new FakeCmk();

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(new KeyRing(cmk)).DecryptAsync(Sample(name).Bytes));

        Assert.Equal(EnvelopeFault.Refused, error.Fault);
        Assert.Equal(0, cmk.Calls);
    }

    [Fact]
    public async Task SignedMessage_WhenStreamed_IsRefused()
    {
        var message = Sample("commitment-25");
        using var output = new MemoryStream();

        var error = await Assert.ThrowsAsync<EnvelopeException>(() =>
            new EnvelopeDecryptor(message.DataKeyRing()).DecryptAsync(new MemoryStream(message.Bytes), output));

        Assert.Equal(EnvelopeFault.Refused, error.Fault);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public async Task SignedMessage_WithAnyBitOfItsEndFlipped_IsRefused()
    {
        var message = Sample("commitment-25");
        var decryptor = new EnvelopeDecryptor(message.DataKeyRing());

        for (var at = message.Bytes.Length - 106; at < message.Bytes.Length; at++)
        {
            var altered = message.Bytes;
            altered[at] ^= 1;
            await Assert.ThrowsAsync<EnvelopeException>(() => decryptor.DecryptAsync(altered));
        }

        await Assert.ThrowsAsync<EnvelopeException>(() => decryptor.DecryptAsync((byte[])[.. message.Bytes, 0]));
    }

    private static SampleMessage Sample(string name) => SampleMessage.All.Single(one => one.Name == name);

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
