using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Files;

/// <summary>Other keys for the same data.</summary>
public sealed class RewrapTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeCmk _old = new("acs:kms:cn-hangzhou:1:key/old");
    private readonly FakeCmk _new = new("acs:kms:cn-beijing:1:key/new");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Cmk_WhenChanged_OpensWithTheNewAlone_AndTheDataIsTheSame()
    {
        var file = await SealedAsync();
        var before = await File.ReadAllBytesAsync(file);

        await new EnvelopeRewrapper(new KeyRing(_old)).RewrapFileAsync(file, new KeyChange([_new], _old.Knows));

        var after = await File.ReadAllBytesAsync(file);
        Assert.Equal(Body(before), Body(after));
        Assert.Equal(new byte[100], await new EnvelopeDecryptor(new KeyRing(_new)).DecryptAsync(after));
        await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(new KeyRing(_old)).DecryptAsync(after));
        Assert.Equal(["sealed"], _folder.Names);
    }

    [Fact]
    public async Task Cmk_WhenAddedAndRemovedAgain_OpensMeanwhile()
    {
        var file = await SealedAsync();
        var rewrapper = new EnvelopeRewrapper(new KeyRing(_old));

        var added = await rewrapper.RewrapFileAsync(file, new KeyChange([_new], _ => false));
        Assert.Equal(100, (await new EnvelopeDecryptor(new KeyRing(_new)).VerifyFileAsync(file)).PlaintextLength);
        var removed = await rewrapper.RewrapFileAsync(file, new KeyChange([], _new.Knows));

        Assert.Equal((2, 1), (added.DataKeys.Count, removed.DataKeys.Count));
        await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(new KeyRing(_new)).VerifyFileAsync(file));
    }

    [Fact]
    public async Task Cmk_ThatIsThereAlready_IsNotThereTwice()
    {
        var file = await SealedAsync();

        var summary = await new EnvelopeRewrapper(new KeyRing(_old)).RewrapFileAsync(file, new KeyChange([_old], _ => false));

        Assert.Single(summary.DataKeys);
        Assert.Equal(100, (await new EnvelopeDecryptor(new KeyRing(_old)).VerifyFileAsync(file)).PlaintextLength);
    }

    [Fact]
    public async Task LastCmk_IsNotRemoved_AndTheFileStaysAsItWas()
    {
        var file = await SealedAsync();
        var before = await File.ReadAllBytesAsync(file);

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeRewrapper(new KeyRing(_old)).RewrapFileAsync(file, new KeyChange([], _ => true)));

        Assert.Equal(EnvelopeFault.NoKey, error.Fault);
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
        Assert.Equal(["sealed"], _folder.Names);
    }

    [Fact]
    public async Task File_WithAnAlteredHeader_IsNotRewrapped()
    {
        var file = await SealedAsync();
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[HeaderParser.Parse(bytes, EnvelopeLimits.Default).Length - 1] ^= 1;
        _folder.Write("sealed", bytes);

        await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeRewrapper(new KeyRing(_old)).RewrapFileAsync(file, new KeyChange([_new], _ => false)));

        Assert.Equal(bytes, await File.ReadAllBytesAsync(file));
    }

    [Fact]
    public async Task RequiredContext_OfAFile_IsStillRequired()
    {
        var required = new EnvelopeContext([new("ticket", "4711")]);
        var file = await SealedAsync(new EncryptOptions { RequiredContext = required });
        var knowing = new DecryptOptions { ExpectedContext = required };

        await new EnvelopeRewrapper(new KeyRing(_old), knowing).RewrapFileAsync(file, new KeyChange([_new], _old.Knows));

        await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(new KeyRing(_new)).VerifyFileAsync(file));
        Assert.Equal(100, (await new EnvelopeDecryptor(new KeyRing(_new), knowing).VerifyFileAsync(file)).PlaintextLength);
    }

    private async Task<string> SealedAsync(EncryptOptions? options = null)
    {
        var sealing = (options ?? new EncryptOptions()) with { FrameLength = 30 };
        var bytes = await new EnvelopeEncryptor(new KeyRing(_old), sealing).EncryptAsync(new byte[100]);
        return _folder.Write("sealed", bytes);
    }

    private static byte[] Body(byte[] message) => message[HeaderParser.Parse(message, EnvelopeLimits.Default).Length..];
}
