using System.Text;
using Infra.Cloud;
using Infra.Cloud.Blocks;

namespace Infra.Tests.Cloud.Blocks;

/// <summary>Where the bytes of disks are kept, and when they are gone.</summary>
public sealed class BlockFileTests : IDisposable
{
    private const string Secret = "only through the key, only through the key";
    private const string Plain = "anybody may read this, anybody may read this";
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-blocks-").FullName;

    private string Lines => Path.Combine(_directory, "blocks.jsonl");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bytes_OutliveTheProcess_CommittedOrNot(bool commit)
    {
        string encrypted, plain, snapshot;
        using (var account = CloudAccount.Open(_directory))
        {
            (encrypted, plain) = Disks(account);
            var client = account.Client();
            client.Wait(TimeSpan.FromDays(1));
            snapshot = client.SnapshotOf(plain);
            account.Blocks.Write(plain, 0, "LATER"u8.ToArray());
            if (commit) account.Commit(client.Now);
        }

        using var again = CloudAccount.Open(_directory);

        Assert.Equal(Secret, Text(again, encrypted, Secret.Length));
        Assert.Equal("LATER" + Plain[5..], Text(again, plain, Plain.Length));
        Assert.Equal(Plain, Text(again, snapshot, Plain.Length));
    }

    [Fact]
    public void Files_HoldNoBytesOfEncryptedDisksInTheClear_AndAreForTheirOwnerOnly()
    {
        using (var account = CloudAccount.Open(_directory))
        {
            var (encrypted, plain) = Disks(account);
            var client = account.Client();
            client.Wait(TimeSpan.FromDays(1));
            client.DiskFrom(client.SnapshotOf(encrypted), client.CreateKey());
            client.DiskFrom(client.SnapshotOf(plain), client.CreateKey());
            account.Commit(client.Now);
            account.Blocks.Write(encrypted, 0, Encoding.UTF8.GetBytes(Secret));
        }

        var holding = new List<string>();
        foreach (var file in Directory.GetFiles(_directory))
        {
            var content = File.ReadAllText(file, Encoding.Latin1);
            Assert.DoesNotContain(Secret, content, StringComparison.Ordinal);
            Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes(Secret))[..40], content,
                StringComparison.Ordinal);
            if (content.Contains(Plain, StringComparison.Ordinal)) holding.Add(Path.GetFileName(file));
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        Assert.Equal(["blocks-0.bin"], holding);
    }

    [Fact]
    public void AccountThatNeverWroteAByte_HasNoSuchFiles()
    {
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            var disk = client.CreateDisk(("Encrypted", "true"));
            Assert.Equal([0], account.Blocks.Read(disk, 0, 1));
            account.Commit(client.Now);
        }

        Assert.DoesNotContain(Directory.GetFiles(_directory), file => Path.GetFileName(file).StartsWith("blocks",
            StringComparison.Ordinal) || file.EndsWith("secrets.jsonl", StringComparison.Ordinal));
    }

    [Fact]
    public void DeletedDisk_TakesItsBytesWithIt_OnceTheStateIsWritten()
    {
        using var account = CloudAccount.Open(_directory);
        var (encrypted, plain) = Disks(account);
        var client = account.Client();
        client.Wait(TimeSpan.FromDays(1));
        client.Detach(client.Disk(plain).Text("InstanceId"), plain);
        client.Call("Ecs", "DeleteDisk", ("DiskId", plain));
        Assert.Contains(Plain, ReadShared("blocks-0.bin"), StringComparison.Ordinal);

        account.Commit(client.Now);

        Assert.Equal(["blocks-1.bin"], Directory.GetFiles(_directory, "*.bin").Select(Path.GetFileName));
        Assert.DoesNotContain(Plain, ReadShared("blocks-1.bin"), StringComparison.Ordinal);
        Assert.Equal(Secret, Text(account, encrypted, Secret.Length));
        account.Blocks.Write(encrypted, 0, "LATER"u8.ToArray());
        account.Dispose();
        using var again = CloudAccount.Open(_directory);
        Assert.Equal("LATER" + Secret[5..], Text(again, encrypted, Secret.Length));
    }

    [Fact]
    public void WriteThatWasCutOff_WasNeverThere_WhereverItWasCut()
    {
        string disk;
        byte[] lines, heap;
        using (var account = CloudAccount.Open(_directory))
        {
            disk = Disks(account).Encrypted;
            (lines, heap) = (Bytes("blocks.jsonl"), Bytes("blocks-0.bin"));
            account.Blocks.Write(disk, 0, new byte[] { 1 });
        }

        var (longer, larger) = (Bytes("blocks.jsonl"), Bytes("blocks-0.bin"));
        foreach (var cut in new[] { 0, 1, longer.Length - lines.Length - 1 })
        {
            File.WriteAllBytes(Lines, longer[..(lines.Length + cut)]);
            File.WriteAllBytes(Path.Combine(_directory, "blocks-0.bin"), larger[..(heap.Length + (cut * 3))]);
            using var account = CloudAccount.Open(_directory);

            Assert.Equal(Secret, Text(account, disk, Secret.Length));
            account.Blocks.Write(disk, 8192, new byte[] { 2 });
            Assert.Equal([2], account.Blocks.Read(disk, 8192, 1));
            Assert.Equal(Secret, Text(account, disk, Secret.Length));
        }
    }

    [Fact]
    public void SnapshotWhoseCallWasNeverAnswered_LeavesNothing()
    {
        string disk;
        var isStopped = false;
        var options = new CloudOptions
        {
            BeforeAnswer = (call, answer) =>
            {
                if (call.Action == "CreateSnapshot" && answer is null && isStopped) throw new OperationCanceledException();
            },
        };
        using (var account = CloudAccount.Open(_directory, options)) disk = Disks(account).Plain;
        var journal = Bytes("journal.jsonl");
        using (var account = CloudAccount.Open(_directory, options))
        {
            var client = account.Client();
            client.Wait(TimeSpan.FromDays(1));
            client.SnapshotOf(disk);
        }

        // As if the process was killed between the line about the bytes and the one about the call.
        File.WriteAllBytes(Path.Combine(_directory, "journal.jsonl"), journal);
        using (var account = CloudAccount.Open(_directory)) account.Commit(account.Now);

        Assert.DoesNotContain("\"snapshot\"", File.ReadAllText(Lines), StringComparison.Ordinal);
        using var again = CloudAccount.Open(_directory);
        Assert.Equal(Plain, Text(again, disk, Plain.Length));
    }

    [Theory]
    [InlineData("{}\n", "line 1")]
    [InlineData("{\"format\":1,\"heap\":0}\n{\"disk\":{\"id\":\"d\",\"since\":0,\"volume\":9}}\n", "line 2")]
    [InlineData("{\"format\":1,\"heap\":0}\nnot json\n", "line 2")]
    [InlineData("{\"format\":1,\"heap\":7}\n{\"volume\":{\"id\":1,\"before\":0}}\n{\"write\":{\"volume\":1,\"at\":0,\"runs\":[{\"first\":0,\"count\":1,\"slot\":0}]}}\n",
        "bytes of disks are missing")]
    public void DamagedFile_StopsTheAccountFromOpening_AndIsLeftAlone(string content, string what)
    {
        File.WriteAllText(Lines, content);

        var fault = Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));

        Assert.Contains(what, fault.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(Lines));
    }

    [Fact]
    public void FileOfANewerVersion_IsRefused()
    {
        File.WriteAllText(Lines, "{\"format\":2,\"heap\":0}\n");

        var fault = Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));

        Assert.Contains("format 2, this version reads up to 1", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AlteredByte_IsNoticed_EncryptedOrNot(bool encrypted)
    {
        string disk;
        using (var account = CloudAccount.Open(_directory))
            disk = encrypted ? Disks(account).Encrypted : Disks(account).Plain;
        var path = Path.Combine(_directory, "blocks-0.bin");
        var bytes = File.ReadAllBytes(path);
        foreach (var slot in new[] { 0, 1 }) bytes[(slot * 4124) + 2000] ^= 1;
        File.WriteAllBytes(path, bytes);

        using var again = CloudAccount.Open(_directory);

        Assert.Contains("is damaged", Assert.Throws<CloudStateException>(() => again.Blocks.Read(disk, 0, 1)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Copy_ReadsWhatTheAccountHolds_AndWritesNothing()
    {
        using var account = CloudAccount.Open(_directory);
        var (encrypted, plain) = Disks(account);
        var (lines, heap) = (Bytes("blocks.jsonl"), Bytes("blocks-0.bin"));

        using (var copy = CloudAccount.OpenCopy(_directory))
        {
            Assert.Equal(Secret, Text(copy, encrypted, Secret.Length));
            copy.Blocks.Write(plain, 0, "COPY"u8.ToArray());
            Assert.Equal("COPY", Text(copy, plain, 4));
            copy.Commit(copy.Now);
        }

        Assert.Equal(Plain[..4], Text(account, plain, 4));
        Assert.Equal(lines, Bytes("blocks.jsonl"));
        Assert.Equal(heap, Bytes("blocks-0.bin"));
    }

    [Fact]
    public void Guest_ReadsOnAfterARestart_AsLongAsKmsCanOpenTheKey()
    {
        string disk, key;
        using (var account = CloudAccount.Open(_directory))
        {
            disk = Disks(account).Encrypted;
            var client = account.Client();
            client.Wait(TimeSpan.FromDays(1));
            key = client.Disk(disk).Text("KMSKeyId");
            client.Call("Kms", "DisableKey", ("KeyId", key));
        }

        using (var account = CloudAccount.Open(_directory))
        {
            Assert.Equal(Encoding.UTF8.GetBytes(Secret), account.Blocks.ReadAsGuest(disk, 0, Secret.Length));
            Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => account.Blocks.Read(disk, 0, 1)));
            account.Client("purge").Purge(account, key);
        }

        using var again = CloudAccount.Open(_directory);
        Assert.Equal(BlockFault.Unreadable, TestBlocks.Fault(() => again.Blocks.ReadAsGuest(disk, 0, 1)));
    }

    /// <summary>Two disks with bytes on an instance that runs: encrypted and in the clear.</summary>
    private static (string Encrypted, string Plain) Disks(CloudAccount account)
    {
        var client = account.Client();
        client.CreateEcsRole();
        var instance = client.RunInstance();
        var encrypted = client.AttachedDisk(instance, TestBlocks.Encrypted(client.CreateKey()));
        var plain = client.AttachedDisk(instance);
        account.Blocks.Write(encrypted, 0, Encoding.UTF8.GetBytes(Secret), client.Now);
        account.Blocks.Write(plain, 0, Encoding.UTF8.GetBytes(Plain), client.Now);
        return (encrypted, plain);
    }

    private static string Text(CloudAccount account, string id, int length) =>
        Encoding.UTF8.GetString(account.Blocks.Read(id, 0, length));

    private byte[] Bytes(string name)
    {
        using var file = new FileStream(Path.Combine(_directory, name), FileMode.Open, FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray();
    }

    private string ReadShared(string name) => Encoding.Latin1.GetString(Bytes(name));
}
