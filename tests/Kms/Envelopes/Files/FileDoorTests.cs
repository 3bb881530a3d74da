using System.Formats.Tar;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;

namespace Infra.Tests.Kms.Envelopes.Files;

/// <summary>Files appear whole or not at all, with the right permissions, and what is in the way is named.</summary>
public sealed class FileDoorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeCmk _cmk = new();

    private EnvelopeEncryptor Encryptor => new(new KeyRing(_cmk));

    private EnvelopeDecryptor Decryptor => new(new KeyRing(_cmk));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(UnixFileMode.UserRead)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead)]
    public async Task Permissions_OfTheSource_AreKeptBothWays(UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows()) return;
        var source = _folder.Write("plain", [1, 2, 3]);
        File.SetUnixFileMode(source, mode);

        await Encryptor.EncryptFileAsync(source, _folder.PathOf("sealed"));
        await Decryptor.DecryptFileAsync(_folder.PathOf("sealed"), _folder.PathOf("again"));

        Assert.Equal(mode, File.GetUnixFileMode(_folder.PathOf("sealed")));
        Assert.Equal(mode, File.GetUnixFileMode(_folder.PathOf("again")));
    }

    [Fact]
    public async Task Source_IsNeverTouched()
    {
        var source = _folder.Write("plain", [1, 2, 3]);
        var before = File.GetLastWriteTimeUtc(source);

        await Encryptor.EncryptFileAsync(source, _folder.PathOf("sealed"));

        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(source));
        Assert.Equal(before, File.GetLastWriteTimeUtc(source));
    }

    [Fact]
    public async Task Output_ThatExists_StaysUnlessItMayBeReplaced()
    {
        var (source, taken) = (_folder.Write("plain", [1, 2, 3]), _folder.Write("taken", [9]));

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => Encryptor.EncryptFileAsync(source, taken));

        Assert.Equal(EnvelopeFault.File, error.Fault);
        Assert.Equal(("exists", "--force replaces it"), (error.Message[^6..], error.Hint));
        Assert.Equal([9], await File.ReadAllBytesAsync(taken));
        Assert.Equal(0, _cmk.Calls);
        await Encryptor.EncryptFileAsync(source, taken, replace: true);
        Assert.Equal(3, (await Decryptor.VerifyFileAsync(taken)).PlaintextLength);
    }

    [Fact]
    public async Task Output_ThatMayBeReplaced_StaysWhenTheMessageIsBad()
    {
        var source = _folder.Write("plain", [1, 2, 3]);
        var old = _folder.Write("old", [9]);
        await Encryptor.EncryptFileAsync(source, _folder.PathOf("sealed"));
        var bytes = await File.ReadAllBytesAsync(_folder.PathOf("sealed"));
        bytes[^1] ^= 1;
        _folder.Write("sealed", bytes);

        await Assert.ThrowsAsync<EnvelopeException>(
            () => Decryptor.DecryptFileAsync(_folder.PathOf("sealed"), old, replace: true));

        Assert.Equal([9], await File.ReadAllBytesAsync(old));
        Assert.Equal(["old", "plain", "sealed"], _folder.Names);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("./plain")]
    [InlineData("link")]
    [InlineData("folder-link/plain")]
    public async Task Output_ThatIsTheSource_IsRefusedHoweverItIsWritten(string output)
    {
        var source = _folder.Write("plain", [1, 2, 3]);
        File.CreateSymbolicLink(_folder.PathOf("link"), "plain");
        Directory.CreateSymbolicLink(_folder.PathOf("folder-link"), _folder.Path);

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => Encryptor.EncryptFileAsync(source, _folder.PathOf(output), replace: true));

        Assert.Equal(EnvelopeFault.File, error.Fault);
        Assert.Contains("both what is read and what is written", error.Message, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], await File.ReadAllBytesAsync(source));
    }

    [Fact]
    public async Task Output_ThatIsALink_ReplacesWhatTheLinkLeadsTo()
    {
        var (source, target) = (_folder.Write("plain", [1, 2, 3]), _folder.Write("target", [9]));
        File.CreateSymbolicLink(_folder.PathOf("link"), "target");

        await Encryptor.EncryptFileAsync(source, _folder.PathOf("link"), replace: true);

        Assert.Equal("target", new FileInfo(_folder.PathOf("link")).LinkTarget);
        Assert.Equal(3, (await Decryptor.VerifyFileAsync(target)).PlaintextLength);
    }

    [Theory]
    [InlineData("missing", "does not exist")]
    [InlineData(".", "is a directory")]
    [InlineData("pipe", "is not a regular file")]
    [InlineData("/dev/null", "is not a regular file")]
    [InlineData("/dev/zero", "is not a regular file")]
    public async Task Source_ThatIsNoRegularFile_IsRefusedWithoutWaitingForIt(string source, string expected)
    {
        if (OperatingSystem.IsWindows()) return;
        await new PaxTarEntry(TarEntryType.Fifo, "pipe").ExtractToFileAsync(_folder.PathOf("pipe"), overwrite: false);

        var sealing = await Assert.ThrowsAsync<EnvelopeException>(
            () => Encryptor.EncryptFileAsync(_folder.PathOf(source), _folder.PathOf("out")));
        var opening = await Assert.ThrowsAsync<EnvelopeException>(
            () => Decryptor.DecryptFileAsync(_folder.PathOf(source), _folder.PathOf("out")));

        Assert.All([sealing, opening], error =>
        {
            Assert.Equal(EnvelopeFault.File, error.Fault);
            Assert.EndsWith(expected, error.Message, StringComparison.Ordinal);
        });
        Assert.Equal(["pipe"], _folder.Names);
    }

    [Theory]
    [InlineData("folder", "is a directory")]
    [InlineData("nowhere/out", "does not exist")]
    [InlineData("pipe", "is not a regular file")]
    public async Task Output_ThatCannotBe_IsRefusedBeforeAnyKeyIsAsked(string output, string expected)
    {
        if (OperatingSystem.IsWindows()) return;
        var source = _folder.Write("plain", [1]);
        Directory.CreateDirectory(_folder.PathOf("folder"));
        await new PaxTarEntry(TarEntryType.Fifo, "pipe").ExtractToFileAsync(_folder.PathOf("pipe"), overwrite: false);

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => Encryptor.EncryptFileAsync(source, _folder.PathOf(output), replace: true));

        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _cmk.Calls);
        Assert.Equal(["folder", "pipe", "plain"], _folder.Names);
    }

    [Fact]
    public async Task Folder_ThatMayNotBeWrittenTo_IsNamed()
    {
        if (OperatingSystem.IsWindows()) return;
        var source = _folder.Write("plain", [1]);
        Directory.CreateDirectory(_folder.PathOf("locked"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        // Permissions do not hold the superuser back; a file system of the kernel does.
        var folder = Environment.IsPrivilegedProcess ? "/proc" : _folder.PathOf("locked");

        var error = await Assert.ThrowsAsync<IOException>(
            () => Encryptor.EncryptFileAsync(source, Path.Combine(folder, "out")));

        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disk_WithoutRoomForTheFile_IsToldAtOnceAndNothingIsLeft()
    {
        var source = _folder.PathOf("huge");
        using (var file = File.Create(source)) file.SetLength(new DriveInfo(_folder.Path).AvailableFreeSpace + (1L << 30));

        var error = await Assert.ThrowsAsync<IOException>(
            () => Encryptor.EncryptFileAsync(source, _folder.PathOf("out")));

        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
        Assert.Equal(["huge"], _folder.Names);
        Assert.Equal(0, _cmk.Calls);
    }

    [Fact]
    public async Task Part_WhileItIsWritten_IsForItsOwnerOnlyAndTheOldFileStaysWhole()
    {
        var (source, old) = (_folder.Write("plain", new byte[5000]), _folder.Write("sealed", [9]));
        var seen = new List<string>();
        var watcher = new Watcher(() =>
        {
            Assert.Equal([9], File.ReadAllBytes(old));
            var part = Assert.Single(_folder.Names, name => name.EndsWith(".atrest-part", StringComparison.Ordinal));
            seen.Add(part);
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.PathOf(part)));
        });
        var options = new EncryptOptions { FrameLength = 1000, Progress = watcher, Workers = 1 };

        await new EnvelopeEncryptor(new KeyRing(_cmk), options).EncryptFileAsync(source, old, replace: true);

        Assert.NotEmpty(seen);
        Assert.Equal(["plain", "sealed"], _folder.Names);
        Assert.Equal(5000, (await Decryptor.VerifyFileAsync(old)).PlaintextLength);
    }

    [Fact]
    public async Task Inspection_OfAFile_TellsWhatItSaysWithoutAKey()
    {
        var source = _folder.Write("plain", new byte[100]);
        var options = new EncryptOptions { FrameLength = 30, Context = new([new("tenant", "a")]) };
        await new EnvelopeEncryptor(new KeyRing(_cmk), options).EncryptFileAsync(source, _folder.PathOf("sealed"));

        var summary = await EnvelopeInspector.InspectFileAsync(_folder.PathOf("sealed"));

        Assert.Equal(("0478", 30, 4L, 100L), (summary.Suite, summary.FrameLength, summary.Frames, summary.PlaintextLength));
        Assert.Equal("a", summary.Context.Pairs["tenant"]);
        Assert.Equal($"alibaba-kms {_cmk.Name}", Assert.Single(summary.DataKeys).ToString());
        Assert.Equal(1, _cmk.Calls);
    }

    private sealed class Watcher(Action seen) : IProgress<long>
    {
        public void Report(long value) => seen();
    }
}
