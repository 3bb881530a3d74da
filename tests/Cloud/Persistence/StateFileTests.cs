using System.Text;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Persistence;

public sealed class StateFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;

    private string Account => Path.Combine(_directory, "account.jsonl");

    private string Journal => Path.Combine(_directory, "journal.jsonl");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("", "its end is missing")]
    [InlineData("not json\n", "line 1")]
    [InlineData("{}\n", "line 1")]
    [InlineData("{\"format\":1}\n", "line 1")]
    [InlineData("{\"format\":1,\"generation\":1,\"seed\":\"s\",\"now\":\"2026-01-01T00:00:00+00:00\"}\n", "its end is missing")]
    [InlineData("{\"format\":1,\"generation\":1,\"seed\":\"s\",\"now\":\"2026-01-01T00:00:00+00:00\"}\n{\"house\":{}}\n{\"lines\":2,\"sha256\":\"\"}\n", "line 2")]
    [InlineData("{\"format\":1,\"generation\":1,\"seed\":\"s\",\"now\":\"2026-01-01T00:00:00+00:00\"}\n{\"lines\":1,\"sha256\":\"00\"}\n", "hash")]
    [InlineData("{\"format\":1,\"generation\":1,\"seed\":\"s\",\"now\":\"2026-01-01T00:00:00+00:00\"}\n{\"lines\":3,\"sha256\":\"00\"}\n", "lines")]
    public void AccountFile_Damaged_IsNamedWithAWayOut_AndLeftAlone(string content, string what)
    {
        File.WriteAllText(Account, content);

        var fault = Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));

        Assert.Contains(Account, fault.Message);
        Assert.Contains(what, fault.Message);
        Assert.Contains("move its directory away", fault.Message);
        Assert.Equal(content, File.ReadAllText(Account));
        Assert.False(File.Exists(Journal));
    }

    [Fact]
    public void AccountFile_WithAnyByteFlipped_IsRefused()
    {
        Populate();
        var bytes = File.ReadAllBytes(Account);

        for (var place = 0; place < bytes.Length; place += 7)
        {
            var flipped = bytes.ToArray();
            flipped[place] ^= 0x01;
            File.WriteAllBytes(Account, flipped);

            Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));
        }
    }

    [Fact]
    public void AccountFile_CutAnywhere_IsRefused()
    {
        Populate();
        var bytes = File.ReadAllBytes(Account);

        for (var length = 0; length < bytes.Length; length += 11)
        {
            File.WriteAllBytes(Account, bytes[..length]);

            Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));
        }
    }

    [Fact]
    public void AccountFile_OfANewerVersion_IsRefusedWithBothVersions()
    {
        File.WriteAllText(Account, "{\"format\":2,\"generation\":1,\"future\":{}}\n");

        var fault = Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));

        Assert.Contains("format 2, this version reads up to 1", fault.Message);
        Assert.Contains(Account, fault.Message);
    }

    [Fact]
    public void Journal_WithAHalfWrittenLastLine_LosesThatLineOnly()
    {
        string key;
        using (var account = CloudAccount.Open(_directory)) key = account.Client("first").CreateKey();
        var whole = File.ReadAllBytes(Journal);
        using (var account = CloudAccount.Open(_directory)) account.Client("second").CreateKey();
        var both = File.ReadAllBytes(Journal);

        for (var length = whole.Length; length < both.Length; length += 13)
        {
            File.WriteAllBytes(Journal, both[..length]);
            using var account = CloudAccount.Open(_directory);
            var client = account.Client();

            Assert.Equal(1, client.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>());
            Assert.Equal("Enabled", client.Key(key).Text("KeyState"));
        }
    }

    [Fact]
    public void Journal_DamagedInTheMiddle_IsNamedWithItsLine_AndLeftAlone()
    {
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            client.CreateKey();
            client.CreateKey();
        }

        var lines = File.ReadAllLines(Journal);
        lines[1] = lines[1][..40];
        var damaged = string.Join('\n', lines) + "\n";
        File.WriteAllText(Journal, damaged);

        var fault = Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));

        Assert.Contains($"{Journal} is damaged: line 2", fault.Message);
        Assert.Equal(damaged, File.ReadAllText(Journal));
    }

    [Fact]
    public void Journal_OfAnEarlierGeneration_IsForgotten()
    {
        byte[] before;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client("step");
            client.CreateKey();
            before = ReadShared(Journal);
            account.Commit(client.Now);
        }

        File.WriteAllBytes(Journal, before);
        using var again = CloudAccount.Open(_directory);
        var repeated = again.Client("step");
        repeated.CreateKey();

        Assert.Equal(2, repeated.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>());
    }

    [Fact]
    public void EveryObject_IsTheSameAfterReopening()
    {
        var described = Populate();

        using var account = CloudAccount.Open(_directory);

        Assert.Equal(described, Describe(account.Client()));
    }

    [Fact]
    public void UncommittedObjects_AreTheSameAfterReopening()
    {
        string described;
        using (var account = CloudAccount.Open(_directory))
        {
            Fill(account.Client());
            var late = account.Client();
            late.Wait(TimeSpan.FromHours(1));
            described = Describe(late);
        }

        using var again = CloudAccount.Open(_directory);
        var client = new CloudClient(again, TestCloud.Region, "test", new CloudOptions().Epoch.AddHours(1));

        Assert.Equal(described, Describe(client));
    }

    [Fact]
    public void Seed_BelongsToTheAccount()
    {
        using (var account = CloudAccount.Open(_directory, new CloudOptions { Seed = "mine" }))
            account.Commit(account.Now);
        using var expected = CloudAccount.InMemory(new CloudOptions { Seed = "mine" });

        using var again = CloudAccount.Open(_directory, new CloudOptions { Seed = "other" });

        Assert.Equal(expected.Client().CreateKey(), again.Client().CreateKey());
    }

    [Fact]
    public void Files_AreReadableByTheirOwnerOnly()
    {
        if (OperatingSystem.IsWindows()) return;
        Populate();

        var modes = new HashSet<UnixFileMode>();
        foreach (var file in Directory.GetFiles(_directory)) modes.Add(File.GetUnixFileMode(file));

        Assert.Equal([UnixFileMode.UserRead | UnixFileMode.UserWrite], modes);
        Assert.False(File.Exists(Account + ".new"));
    }

    private static byte[] ReadShared(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray();
    }

    private string Populate()
    {
        using var account = CloudAccount.Open(_directory);
        var client = account.Client();
        Fill(client);
        client.Wait(TimeSpan.FromHours(1));
        account.Commit(client.Now);
        return Describe(account.Client());
    }

    private static void Fill(CloudClient client)
    {
        client.CreateEcsRole();
        var key = client.CreateKey(("EnableAutomaticRotation", "true"), ("RotationInterval", "7d"), ("Description",
            "ümlaut \"quoted\""),
            ("Tags", """[{"TagKey":"a","TagValue":"b"}]"""));
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", key));
        client.Call("Kms", "SetDeletionProtection", ("KeyId", key), ("EnableDeletionProtection", "true"));
        var instance = client.RunInstance();
        var disk = client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("KMSKeyId",
            key),
            ("ClientToken", "token"));
        client.Wait(TimeSpan.FromSeconds(10));
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromSeconds(10));
        client.Call("Ecs", "CreateSnapshot", ("DiskId", disk));
        client.CreateDisk(("Size", "40"), ("Encrypted", "true"));
    }

    private static string Describe(CloudClient client)
    {
        var text = new StringBuilder();
        foreach (var (product, action) in new[] { ("Kms", "ListKeys"), ("Kms", "ListAliases"), ("Ram", "ListRoles"),
                     ("Ecs", "DescribeDisks"), ("Ecs", "DescribeSnapshots"), ("Ecs", "DescribeInstances") })
        {
            var answer = client.Call(product, action);
            answer.Remove("RequestId");
            text.AppendLine(answer.ToJsonString());
        }

        text.AppendLine(client.Key("alias/mine").ToJsonString());
        text.AppendLine(client.Key("alias/acs/ecs").ToJsonString());
        return text.ToString();
    }
}
