using System.Security.Cryptography;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;
using Infra.Tests.Kms.Envelopes;
using Infra.Tests.Testing;

namespace Infra.Tests.Cli;

/// <summary>`atrest file` is killed while it writes over a file that is there: the old one stays whole, and all that is left
/// over is the part under its own name.</summary>
public sealed class FileKillTests : IDisposable
{
    private const int FrameLength = 4096;
    private const string WrappingKey = "test/one=key";
    private const string OtherCmk = "acs:kms:cn-hangzhou:1234567890123456:key/key-hzz0123456789abcdefghi";

    private static readonly Dictionary<string, string> s_none = [];

    private static readonly Dictionary<string, string> s_credentials = new()
    {
        ["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "id",
        ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = "secret",
    };

    private readonly TemporaryFolder _folder = new();
    private readonly RawAesKey _key;

    public FileKillTests()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        _folder.Write("key", key);
        _key = new RawAesKey("test", "one", key);
    }

    public void Dispose()
    {
        _key.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(20, 10)]
    public async Task Encryption_Killed_LeavesTheOldFileWhole(int framesPiped, int framesWritten)
    {
        var old = _folder.Write("sealed", [9]);
        using var process = FileProcess.Start(_folder.Path, s_none, "encrypt", "-", "-o", "sealed", "--force",
            "--frame-length", $"{FrameLength}", "--workers", "1", "--wrapping-key", WrappingKey);

        await process.WriteAsync(new byte[framesPiped * FrameLength]);
        await process.UntilAsync(() => PartLength() >= framesWritten * FrameLength);
        await process.KillAsync();

        Assert.Equal([9], await File.ReadAllBytesAsync(old));
        Assert.Equal(["key", "sealed"], NamesButThePart());
    }

    /// <summary>All but the last byte comes in: everything but the last frames is written, and nothing of it counts.</summary>
    [Fact]
    public async Task Decryption_KilledBeforeTheEnd_LeavesTheOldFileWhole()
    {
        var old = _folder.Write("plain", [9]);
        var message = await Encryptor().EncryptAsync(new byte[20 * FrameLength]);
        using var process = FileProcess.Start(_folder.Path, s_none, "decrypt", "-", "-o", "plain", "--force",
            "--workers", "1", "--wrapping-key", WrappingKey);

        await process.WriteAsync(message.AsMemory(0, message.Length - 1));
        await process.UntilAsync(() => PartLength() >= 10 * FrameLength);
        await process.KillAsync();

        Assert.Equal([9], await File.ReadAllBytesAsync(old));
        Assert.Equal(["key", "plain"], NamesButThePart());
    }

    [Fact]
    public async Task Rewrapping_KilledWhileAKeyIsAskedFor_LeavesTheOldFileWhole()
    {
        var message = await Encryptor().EncryptAsync(new byte[5 * FrameLength]);
        var old = _folder.Write("sealed", message);
        await using var silent = new LoopbackServer(_ => null);
        using var process = FileProcess.Start(_folder.Path, s_credentials, "rewrap", "sealed", "--add", OtherCmk,
            "--region", "cn-hangzhou", "--endpoint", $"{silent.Address}", "--wrapping-key", WrappingKey);

        await process.UntilAsync(() => silent.Requests.Count > 0);
        await process.KillAsync();

        Assert.Equal(message, await File.ReadAllBytesAsync(old));
        Assert.Equal(["key", "sealed"], NamesButThePart());
    }

    /// <summary>The data are copied as fast as the disk is: the process is killed somewhere on the way, and the file is the
    /// old one, or already the new one and whole.</summary>
    [Fact]
    public async Task Rewrapping_KilledWhileTheDataAreCopied_LeavesOneOfTheTwoFilesWhole()
    {
        var message = await Encryptor(frameLength: 1 << 20).EncryptAsync(new byte[64 << 20]);
        var old = _folder.Write("sealed", message);
        await using var kms = new LoopbackServer(_ => LoopbackServer.Answer(200,
            """{"CiphertextBlob":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","KeyId":"key-hzz0123456789abcdefghi","KeyVersionId":"v","RequestId":"r"}"""));
        using var process = FileProcess.Start(_folder.Path, s_credentials, "rewrap", "sealed", "--add", OtherCmk,
            "--region", "cn-hangzhou", "--endpoint", $"{kms.Address}", "--wrapping-key", WrappingKey);

        await process.UntilAsync(() => PartLength() > 0 || new FileInfo(old).Length != message.Length);
        await process.KillAsync();

        Assert.Equal(["key", "sealed"], NamesButThePart(isExpected: new FileInfo(old).Length == message.Length));
        Assert.Equal(64 << 20, (await new EnvelopeDecryptor(new KeyRing(_key)).VerifyFileAsync(old)).PlaintextLength);
    }

    private EnvelopeEncryptor Encryptor(int frameLength = FrameLength) =>
        new(new KeyRing(_key), new EncryptOptions { FrameLength = frameLength });

    /// <summary>How much the process has written so far; less than nothing before it began.</summary>
    private long PartLength() =>
        new DirectoryInfo(_folder.Path).EnumerateFiles(".*.atrest-part").SingleOrDefault()?.Length ?? -1;

    private string[] NamesButThePart(bool isExpected = true)
    {
        var parts = _folder.Names.Where(name => name.StartsWith('.') && name.EndsWith(".atrest-part", StringComparison.Ordinal));
        Assert.Equal(isExpected ? 1 : 0, parts.Count());
        return [.. _folder.Names.Except(parts)];
    }
}
