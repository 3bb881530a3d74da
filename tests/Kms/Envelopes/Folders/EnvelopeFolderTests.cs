using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Folders;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Folders;

/// <summary>Folders with a manifest: what is missing, exchanged or old is noticed.</summary>
public sealed class EnvelopeFolderTests : IDisposable
{
    private static readonly DecryptOptions s_reading = new();

    private readonly TemporaryFolder _folder = new();
    private readonly FakeCmk _cmk = new();

    private EnvelopeFolder Folders => new(new KeyRing(_cmk));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_AndDirectories_ComeBackAsTheyWere()
    {
        _folder.Write("data/a.txt", [1]);
        _folder.Write("data/deep/b.txt", [2, 2]);
        _folder.Write("data/deep/.hidden", []);
        _folder.Write("c.txt", [3, 3, 3]);

        var manifest = await EncryptAsync("data", "c.txt");
        await Folders.DecryptAsync(_folder.PathOf("sealed"), _folder.PathOf("again"), s_reading);

        Assert.Equal(["c.txt", "data/a.txt", "data/deep/.hidden", "data/deep/b.txt"], manifest.Files.Select(file => file.Path));
        Assert.Equal([3L, 1, 0, 2], manifest.Files.Select(file => file.Length));
        foreach (var path in (string[])["data/a.txt", "data/deep/b.txt", "data/deep/.hidden", "c.txt"])
            Assert.Equal(await File.ReadAllBytesAsync(_folder.PathOf(path)), await File.ReadAllBytesAsync(_folder.PathOf($"again/{path}")));
        Assert.Equal(2 * 5, _cmk.Calls);
    }

    [Fact]
    public async Task File_ThatIsMissing_IsNamedAndNothingIsDecrypted()
    {
        await SealedAsync();
        File.Delete(_folder.PathOf("sealed/data/b.atrest"));

        var error = await FailureAsync();

        Assert.Contains("'data/b.atrest' is missing", error.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.PathOf("again")));
    }

    [Fact]
    public async Task Files_ThatAreExchanged_AreNamed()
    {
        await SealedAsync();
        File.Move(_folder.PathOf("sealed/data/a.atrest"), _folder.PathOf("sealed/x"));
        File.Move(_folder.PathOf("sealed/data/b.atrest"), _folder.PathOf("sealed/data/a.atrest"));
        File.Move(_folder.PathOf("sealed/x"), _folder.PathOf("sealed/data/b.atrest"));

        var error = await FailureAsync();

        Assert.Equal(EnvelopeFault.Manifest, error.Fault);
        Assert.Contains("'data/a.atrest' is another file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_OfAnOlderState_IsNamed()
    {
        await SealedAsync();
        var old = await File.ReadAllBytesAsync(_folder.PathOf("sealed/data/a.atrest"));
        await Folders.EncryptAsync(FolderSource.Find([_folder.PathOf("data")]), _folder.PathOf("sealed"), new(), replace: true);
        _folder.Write("sealed/data/a.atrest", old);

        var error = await FailureAsync();

        Assert.Contains("an older state of it", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatWasAltered_FailsAndHasNoOutput()
    {
        await SealedAsync();
        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("sealed/data/b.atrest"));
        bytes[^1] ^= 1;
        _folder.Write("sealed/data/b.atrest", bytes);

        var error = await FailureAsync();

        Assert.Equal(EnvelopeFault.Frame, error.Fault);
        Assert.True(File.Exists(_folder.PathOf("again/data/a")));
        Assert.False(File.Exists(_folder.PathOf("again/data/b")));
    }

    [Fact]
    public async Task OrdinaryFile_InThePlaceOfTheManifest_IsNone()
    {
        await SealedAsync();
        var fake = await new EnvelopeEncryptor(new KeyRing(_cmk)).EncryptAsync("""{"format":"atrest-manifest-1","files":[]}"""u8.ToArray());
        _folder.Write("sealed/.atrest-manifest", fake);

        var error = await FailureAsync();

        Assert.Equal(EnvelopeFault.WrongContext, error.Fault);
    }

    [Theory]
    [InlineData("../out")]
    [InlineData("/etc/out")]
    [InlineData("a//b")]
    [InlineData("a/../../b")]
    [InlineData("")]
    public async Task Manifest_ThatLeadsOutOfItsFolder_IsRefused(string path)
    {
        Directory.CreateDirectory(_folder.PathOf("sealed"));
        var options = new EncryptOptions { Context = new([new("atrest-kind", "manifest")]) };
        var json = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(
            new { format = "atrest-manifest-1", files = new[] { new { path, length = 0, messageId = "00" } } });
        _folder.Write("sealed/.atrest-manifest", await new EnvelopeEncryptor(new KeyRing(_cmk), options).EncryptAsync(json));

        var error = await FailureAsync();

        Assert.Equal(EnvelopeFault.Malformed, error.Fault);
        Assert.Contains("is not a path below the folder", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_ThatIsNotEmptyOrHoldsTheSources_IsRefused()
    {
        _folder.Write("data/a", [1]);
        _folder.Write("full/x", [1]);

        var full = await Assert.ThrowsAsync<EnvelopeException>(
            () => Folders.EncryptAsync(FolderSource.Find([_folder.PathOf("data")]), _folder.PathOf("full"), new()));
        var inside = await Assert.ThrowsAsync<EnvelopeException>(() => Folders.EncryptAsync(
            FolderSource.Find([_folder.PathOf("data")]), _folder.PathOf("data"), new(), replace: true));

        Assert.EndsWith("is not empty", full.Message, StringComparison.Ordinal);
        Assert.Contains("which is to be written", inside.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Source_WithALinkInIt_IsRefused()
    {
        _folder.Write("data/a", [1]);
        File.CreateSymbolicLink(_folder.PathOf("data/link"), "a");

        var error = Assert.Throws<EnvelopeException>(() => FolderSource.Find([_folder.PathOf("data")]));

        Assert.EndsWith("is a symbolic link", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_WhenRewrapped_OpensWithTheNewKeyAlone()
    {
        await SealedAsync();
        var another = new FakeCmk("acs:kms:cn-beijing:1:key/another");

        await Folders.RewrapAsync(_folder.PathOf("sealed"), new KeyChange([another], _cmk.Knows), s_reading);

        await Assert.ThrowsAsync<EnvelopeException>(() => Folders.DecryptAsync(_folder.PathOf("sealed"), null, s_reading));
        var manifest = await new EnvelopeFolder(new KeyRing(another)).DecryptAsync(_folder.PathOf("sealed"), null, s_reading);
        Assert.Equal(2, manifest.Files.Count);
    }

    [Fact]
    public async Task SmallFiles_WithACache_ShareACall()
    {
        _folder.Write("data/a", [1]);
        _folder.Write("data/b", [2]);
        using var ring = new CachingKeyRing(new KeyRing(_cmk), new DataKeyCacheLimits());

        await new EnvelopeFolder(ring).EncryptAsync(FolderSource.Find([_folder.PathOf("data")]), _folder.PathOf("sealed"), new());

        // Two files with one data key; the manifest has a context of its own.
        Assert.Equal(2, _cmk.Calls);
    }

    private async Task SealedAsync()
    {
        _folder.Write("data/a", [1]);
        _folder.Write("data/b", [2]);
        await EncryptAsync("data");
    }

    private Task<EnvelopeManifest> EncryptAsync(params string[] paths) =>
        Folders.EncryptAsync(FolderSource.Find(paths.Select(_folder.PathOf)), _folder.PathOf("sealed"), new EncryptOptions());

    private Task<EnvelopeException> FailureAsync() => Assert.ThrowsAsync<EnvelopeException>(
        () => Folders.DecryptAsync(_folder.PathOf("sealed"), _folder.PathOf("again"), s_reading));
}
