using System.Text;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.FourLine;

/// <summary>The four lines of the KMS best practices, as the document's Python writes them.</summary>
public sealed class FourLineTests : IDisposable
{
    private const string CsvKey = "/o6jKLC2Ls9TUmd+JwzuyeLbV7BlY50JyKMiovhLbXg=";
    private const string EmptyKey = "WIjNk8wlGBqEupmgbVkrahmz5ZVD3pOeWC3azpEa0dw=";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeCmk _cmk = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("csv_ascii", CsvKey)]
    [InlineData("empty", EmptyKey)]
    public async Task File_OfTheDocumentsSample_GivesItsPlaintextByEveryDoor(string name, string key)
    {
        var bytes = await File.ReadAllBytesAsync(VectorFile.PathOf("four-line", $"{name}.cipher"));
        var expected = await File.ReadAllBytesAsync(VectorFile.PathOf("four-line", $"{name}.plain"));
        var decryptor = Decryptor(key);
        using var output = new MemoryStream();

        Assert.Equal(expected, await decryptor.DecryptAsync(bytes));
        await decryptor.DecryptAsync(new MemoryStream(bytes), output);
        Assert.Equal(expected, output.ToArray());
        await decryptor.DecryptFileAsync(VectorFile.PathOf("four-line", $"{name}.cipher"), _folder.PathOf("plain"));
        Assert.Equal(expected, await File.ReadAllBytesAsync(_folder.PathOf("plain")));
    }

    [Fact]
    public async Task File_WithTheLineEndsOfWindowsOrWithoutTheLast_IsReadToo()
    {
        var text = await File.ReadAllTextAsync(VectorFile.PathOf("four-line", "csv_ascii.cipher"));
        var expected = await Decryptor(CsvKey).DecryptAsync(Encoding.ASCII.GetBytes(text));

        foreach (var variant in (string[])[text.ReplaceLineEndings("\r\n"), text.TrimEnd('\n')])
            Assert.Equal(expected, await Decryptor(CsvKey).DecryptAsync(Encoding.ASCII.GetBytes(variant)));
    }

    [Fact]
    public async Task File_WithAChangedTag_IsAnErrorAndLeavesNoFile()
    {
        var path = VectorFile.PathOf("four-line", "neg_tag_bit.cipher");

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => Decryptor(CsvKey).DecryptFileAsync(path, _folder.PathOf("plain")));

        Assert.Equal(EnvelopeFault.Frame, error.Fault);
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public async Task Bit_EverySingleOneFlipped_IsAnErrorAndGivesNothingOut()
    {
        var bytes = await File.ReadAllBytesAsync(VectorFile.PathOf("four-line", "csv_ascii.cipher"));
        var dataKeyEnd = Array.IndexOf(bytes, (byte)'\n');

        // The first line is what the key service checks; here the data key is given.
        for (var bit = dataKeyEnd * 8; bit < (bytes.Length - 1) * 8; bit++)
        {
            var altered = bytes.ToArray();
            altered[bit / 8] ^= (byte)(1 << (bit % 8));
            using var output = new MemoryStream();
            await Assert.ThrowsAsync<EnvelopeException>(
                () => Decryptor(CsvKey).DecryptAsync(new MemoryStream(altered), output));
            Assert.Equal(0, output.Length);
        }
    }

    [Fact]
    public async Task Truncation_AtEveryLength_IsAnError()
    {
        var bytes = await File.ReadAllBytesAsync(VectorFile.PathOf("four-line", "csv_ascii.cipher"));

        for (var length = 0; length < bytes.Length - 1; length++)
            await Assert.ThrowsAsync<EnvelopeException>(() => Decryptor(CsvKey).DecryptAsync(bytes.AsMemory(0, length)));
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\t\t")]
    [InlineData("\r\r\r")]
    [InlineData("    ")]
    public async Task WhiteSpace_AnywhereInALine_IsAnErrorAndGivesNothingOut(string space)
    {
        var text = await File.ReadAllTextAsync(VectorFile.PathOf("four-line", "csv_ascii.cipher"));
        var dataKeyEnd = text.IndexOf('\n', StringComparison.Ordinal);

        for (var at = dataKeyEnd + 1; at < text.Length; at++)
        {
            // What stands before the end of a line may be the line end of Windows.
            if (text[at] == '\n' && space.EndsWith('\r')) continue;
            var altered = Encoding.ASCII.GetBytes(text.Insert(at, space));
            using var output = new MemoryStream();
            var error = await Record.ExceptionAsync(
                () => Decryptor(CsvKey).DecryptAsync(new MemoryStream(altered), output));
            Assert.True(error is EnvelopeException, $"white space before letter {at} of {text.Length}: {error}");
            Assert.Equal(0, output.Length);
        }
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\n")]
    [InlineData(" ")]
    public async Task Anything_BehindTheFourthLine_IsAnError(string more)
    {
        var bytes = await File.ReadAllBytesAsync(VectorFile.PathOf("four-line", "csv_ascii.cipher"));

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => Decryptor(CsvKey).DecryptAsync((byte[])[.. bytes, .. Encoding.ASCII.GetBytes(more)]));

        Assert.Equal(EnvelopeFault.TrailingData, error.Fault);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(16)]
    [InlineData(196_607)]
    [InlineData(196_608)]
    [InlineData(196_609)]
    [InlineData(700_001)]
    public async Task Plaintext_OfAnyLength_ComesBackFromFourLines(int length)
    {
        var plaintext = new byte[length];
        new Span<byte>(plaintext).Fill(0xA5);
        var source = _folder.Write("plain", plaintext);

        await new FourLineEncryptor(new KeyRing(_cmk)).EncryptFileAsync(source, _folder.PathOf("cipher"));
        await new EnvelopeDecryptor(new KeyRing(_cmk)).DecryptFileAsync(_folder.PathOf("cipher"), _folder.PathOf("again"));

        var lines = await File.ReadAllLinesAsync(_folder.PathOf("cipher"));
        Assert.Equal(4, lines.Length);
        Assert.Equal((24, 24), (lines[1].Length, lines[3].Length));
        Assert.Equal(plaintext, await File.ReadAllBytesAsync(_folder.PathOf("again")));
        Assert.Equal(2, _cmk.Calls);
    }

    [Fact]
    public async Task FourLines_ForTwoCmks_AreRefused()
    {
        var ring = new KeyRing(_cmk, new FakeCmk("acs:kms:cn-beijing:1:key/two"));

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new FourLineEncryptor(ring).EncryptAsync(new MemoryStream([1]), Stream.Null));

        Assert.Equal(EnvelopeFault.Unsupported, error.Fault);
    }

    [Fact]
    public async Task FourLines_WhenAContextIsExpected_AreRefusedSinceTheyHaveNone()
    {
        var bytes = await File.ReadAllBytesAsync(VectorFile.PathOf("four-line", "csv_ascii.cipher"));
        var options = new DecryptOptions { ExpectedContext = new([new("tenant", "a")]) };

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(Ring(CsvKey), options).DecryptAsync(bytes));

        Assert.Equal(EnvelopeFault.WrongContext, error.Fault);
    }

    [Fact]
    public async Task FourLines_InAStream_AreHeldUpToALimit()
    {
        using var sealing = new MemoryStream();
        await new FourLineEncryptor(new KeyRing(_cmk)).EncryptAsync(new MemoryStream(new byte[3000]), sealing);
        var options = new DecryptOptions { Limits = new EnvelopeLimits { MaxUnframedBytes = 2999 } };
        using var output = new MemoryStream();

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(new KeyRing(_cmk), options)
            .DecryptAsync(new MemoryStream(sealing.ToArray()), output));

        Assert.Equal(EnvelopeFault.TooLarge, error.Fault);
        Assert.Equal(0, output.Length);
    }

    private static KeyRing Ring(string key) => new(new KnownDataKey(Convert.FromBase64String(key)));

    private static EnvelopeDecryptor Decryptor(string key) => new(Ring(key));
}
