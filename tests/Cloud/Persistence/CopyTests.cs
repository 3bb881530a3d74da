using Infra.Cloud;
using Infra.Files;

namespace Infra.Tests.Cloud.Persistence;

public sealed class CopyTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Copy_OfACommittedAccount_HasItsObjectsAndTime()
    {
        var key = Populate(commit: true);

        using var copy = CloudAccount.OpenCopy(_directory);

        Assert.Equal(key, copy.Client().Key(key)["KeyId"]!.GetValue<string>());
        using var account = CloudAccount.Open(_directory);
        Assert.Equal(account.Now, copy.Now);
        Assert.Equal(account.CommittedAt, copy.CommittedAt);
    }

    [Fact]
    public void Copy_OfAnInterruptedAccount_HasWhatTheJournalHolds()
    {
        var key = Populate(commit: false);

        using var copy = CloudAccount.OpenCopy(_directory);

        Assert.Equal(key, copy.Client().Key(key)["KeyId"]!.GetValue<string>());
        Assert.True(copy.Now > copy.CommittedAt);
    }

    [Fact]
    public void Copy_WhileTheAccountIsOpen_SeesWhatWasDoneSoFar()
    {
        using var account = CloudAccount.Open(_directory);
        var key = account.Client().CreateKey();

        using var copy = CloudAccount.OpenCopy(_directory);

        Assert.Equal(key, copy.Client().Key(key)["KeyId"]!.GetValue<string>());
    }

    [Fact]
    public void CallsAndCommits_OfACopy_ChangeTheCopyOnly()
    {
        Populate(commit: true);
        var before = Files();

        using (var copy = CloudAccount.OpenCopy(_directory))
        {
            var client = copy.Client("other");
            var key = client.CreateKey();
            copy.Commit(client.Now);
            Assert.Equal(key, copy.Client().Key(key)["KeyId"]!.GetValue<string>());
            Assert.Equal(client.Now, copy.CommittedAt);
        }

        Assert.Equal(before, Files());
    }

    [Fact]
    public void Copy_OfAHeldDirectory_Opens()
    {
        var key = Populate(commit: true);
        using var holder = DirectoryLock.Take(_directory);

        using var copy = CloudAccount.OpenCopy(_directory);

        Assert.Equal(key, copy.Client().Key(key)["KeyId"]!.GetValue<string>());
        Assert.Null(copy.StaleLockOwner);
    }

    [Fact]
    public void Copy_OfNothing_IsEmptyAndMakesNothing()
    {
        var missing = Path.Combine(_directory, "missing");

        using var copy = CloudAccount.OpenCopy(missing);

        Assert.Equal(new CloudOptions().Epoch, copy.Now);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public void Copy_OfADamagedAccount_IsRefused()
    {
        Populate(commit: true);
        var path = Path.Combine(_directory, "account.jsonl");
        File.WriteAllText(path, File.ReadAllText(path)[..^10]);

        var error = Assert.Throws<CloudStateException>(() => CloudAccount.OpenCopy(_directory));

        Assert.StartsWith($"{path} is damaged", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_WhileAnAccountIsCommittedAgainAndAgain_NeverMissACommittedKey()
    {
        Populate(commit: true);
        var committed = 1;
        var isDone = false;
        var committing = Task.Run(() =>
        {
            using var account = CloudAccount.Open(_directory);
            for (var round = 0; round < 40; round++)
            {
                var client = account.Client($"round {round}");
                client.CreateKey();
                account.Commit(client.Now);
                Interlocked.Increment(ref committed);
            }
            Volatile.Write(ref isDone, true);
        });

        var missed = 0;
        while (!Volatile.Read(ref isDone) && !committing.IsFaulted)
        {
            var atLeast = Volatile.Read(ref committed);
            using var copy = CloudAccount.OpenCopy(_directory);
            var keys = copy.Client().Call("Kms", "ListKeys", ("PageSize", "100"))["TotalCount"]!.GetValue<int>();
            if (keys < atLeast) missed++;
        }

        await committing;
        Assert.Equal(0, missed);
    }

    private string Populate(bool commit)
    {
        using var account = CloudAccount.Open(_directory);
        var client = account.Client();
        var key = client.CreateKey();
        if (commit) account.Commit(client.Now);
        return key;
    }

    private (string Path, DateTime Written, string Content)[] Files() =>
        [.. Directory.EnumerateFiles(_directory).Order(StringComparer.Ordinal)
            .Select(path => (path, File.GetLastWriteTimeUtc(path), Convert.ToHexString(File.ReadAllBytes(path))))];
}
