using Infra.Cloud;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Audit;

/// <summary>What is left of the calls when the process is killed between two commits.</summary>
[InProcessOnly("They look at the files that a process leaves; over HTTP the same calls leave the same.")]
public sealed class AuditTailTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-tail-").FullName;

    private string Account => Path.Combine(_directory, "account");

    private string Tail => Path.Combine(Account, "audit.tail");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Kill_BetweenCommits_LeavesTheEventOfEveryAnsweredCall_RefusedOnesToo()
    {
        using (var account = CloudAccount.Open(Account))
        {
            var client = account.Client();
            client.CreateKey();
            account.Commit(client.Now);
            client.Call("Kms", "ListKeys");
            client.Refusal("Kms", "DescribeKey", ("KeyId", "key-nothing"));
            using var left = CloudAccount.Open(Killed());

            Assert.Equal(["CreateKey", "ListKeys", "DescribeKey Forbidden.KeyNotFound"], Events(left));
        }
    }

    [Fact]
    public void Kill_BetweenCommits_LeavesWhatPolicyTheOperationNeeded()
    {
        using var account = CloudAccount.Open(Account);
        var client = account.Client();
        client.Call("Kms", "ListKeys");
        account.Commit(client.Now);
        client.Call("Ram", "CreateUser", ("UserName", "alice"));
        client.Call("Kms", "ListKeys");

        using var left = CloudAccount.OpenCopy(Killed());

        Assert.Equal(account.PermissionUses, left.PermissionUses);
        Assert.Equal([("kms:ListKeys", 2), ("ram:CreateUser", 2)],
            left.PermissionUses.Select(use => (use.Action, use.LastOperation)));
    }

    [Fact]
    public void Operation_GoingOnAfterAKill_KeepsTheEventsOfBoth_AndACommitEndsIt()
    {
        string killed;
        using (var account = CloudAccount.Open(Account))
        {
            account.Client().CreateKey();
            killed = Killed();
        }

        using (var again = CloudAccount.Open(killed))
        {
            again.Client("again").Call("Kms", "ListKeys");
            again.Commit(again.Now.AddMinutes(1));
        }

        using var reopened = CloudAccount.OpenCopy(killed);
        Assert.Equal(["CreateKey", "ListKeys"], Events(reopened));
        Assert.Equal("{\"format\":1,\"operation\":2}\n", File.ReadAllText(Path.Combine(killed, "audit.tail"))[..27]);
    }

    [Fact]
    public void Operation_ThatMakesTheSameCallsAgain_LeavesEachEventOnce()
    {
        string killed;
        using (var account = CloudAccount.Open(Account))
        {
            account.Client("step").CreateKey();
            killed = Killed();
        }

        using (var again = CloudAccount.Open(killed))
            new CloudClient(again, TestCloud.Region, "step", again.CommittedAt).CreateKey();

        using var reopened = CloudAccount.OpenCopy(killed);
        Assert.Equal(["CreateKey"], Events(reopened));
    }

    [Fact]
    public void HalfALine_OfACallThatWasNotAnswered_IsForgotten()
    {
        string killed;
        using (var account = CloudAccount.Open(Account))
        {
            account.Client().CreateKey();
            account.Client("other").Call("Kms", "ListKeys"); // whose line is the last
            killed = Killed();
        }

        var tail = Path.Combine(killed, "audit.tail");
        var end = Array.LastIndexOf(File.ReadAllBytes(tail), (byte)'\n'); // room that is set aside follows
        using (var stream = File.OpenWrite(tail)) stream.SetLength(end - 20);
        using (var account = CloudAccount.Open(killed))
        {
            account.Client("third").Call("Ram", "ListUsers");
        }

        using var reopened = CloudAccount.OpenCopy(killed);
        Assert.Equal(["CreateKey", "ListUsers"], Events(reopened));
    }

    [Fact]
    public void Kill_InTheMiddleOfACommit_LeavesEveryEventOnce()
    {
        string before;
        using (var account = CloudAccount.Open(Account))
        {
            account.Client().CreateKey();
            before = Killed();
            account.Commit(account.Now.AddMinutes(1));
        }

        // The log is written and the tail not emptied yet; and the other way round, the log not written yet.
        var (late, early) = (Copy(Account), Copy(Account));
        File.Copy(Path.Combine(before, "audit.tail"), Path.Combine(late, "audit.tail"), overwrite: true);
        File.Copy(Path.Combine(before, "audit.tail"), Path.Combine(early, "audit.tail"), overwrite: true);
        File.Delete(Path.Combine(early, "audit.log"));
        using var one = CloudAccount.OpenCopy(late);
        using var other = CloudAccount.OpenCopy(early);

        Assert.Equal(["CreateKey"], Events(one));
        Assert.Equal(["CreateKey"], Events(other));
    }

    [Fact]
    public void Tail_OfALongRunWithoutACommit_StaysBounded_AndHoldsTheLatest()
    {
        using var account = CloudAccount.Open(Account, new CloudOptions { EventLimit = 10 });
        var client = account.Client();
        for (var i = 0; i < 95; i++) client.Refusal("Ram", "GetUser", ("UserName", $"user{i:00}"));

        var lines = Lines(Tail) + Lines(Tail + ".old");
        using var left = CloudAccount.OpenCopy(Killed(), new CloudOptions { EventLimit = 10 });
        var found = Later(left).Call("Actiontrail", "LookupEvents", ("MaxResults", "10"))["Events"]!.AsArray();

        Assert.InRange(lines, 12, 22);
        Assert.Equal(Enumerable.Range(0, 10).Select(i => $"user{94 - i:00}"),
            found.Select(one => one!.Text("requestParameters", "UserName")));
    }

    [Theory]
    [InlineData("{\"format\":1,\"operation\":1}\nnothing\n", "line 2 cannot be read")]
    [InlineData("{\"format\":1,\"operation\":1}\n{\"at\":\"never\"}\n", "line 2 cannot be read")]
    [InlineData("nothing\n", "line 1 cannot be read")]
    [InlineData("{\"format\":2,\"operation\":1}\n", "newer version")]
    public void Tail_ThatIsDamaged_IsNamed(string content, string what)
    {
        using (var account = CloudAccount.Open(Account)) account.Client().CreateKey();
        File.WriteAllText(Tail, content);

        var refusal = Assert.Throws<CloudStateException>(() => CloudAccount.Open(Account));

        Assert.Contains("audit.tail", refusal.Message);
        Assert.Contains(what, refusal.Message);
    }

    [Fact]
    public void Tail_ThatCannotBeWritten_LetsNoFurtherCallBeAnswered()
    {
        using var account = CloudAccount.Open(Account, new CloudOptions { EventLimit = 2 });
        var client = account.Client();
        Directory.CreateDirectory(Tail + ".old"); // where the tail wants to go when it is full
        client.Call("Kms", "ListKeys");
        client.Call("Kms", "ListKeys");

        var first = Assert.Throws<CloudStateException>(() => client.Call("Kms", "ListKeys"));
        var second = Assert.Throws<CloudStateException>(() => client.Call("Kms", "ListKeys"));

        Assert.Contains("audit.tail cannot be written", first.Message);
        Assert.Contains("audit.tail could not be written before", second.Message);
        Assert.EndsWith("Open the account again.", second.Message);
    }

    [Fact]
    public void Tail_IsForItsOwnerOnly_AndHoldsNoSecret()
    {
        using var account = CloudAccount.Open(Account);
        var client = account.Client();
        client.Call("Kms", "Encrypt", ("KeyId", client.CreateKey()), ("Plaintext", "cGxhbnRlZA=="));

        Assert.Contains("Encrypt", File.ReadAllText(Tail));
        Assert.DoesNotContain("cGxhbnRlZA", File.ReadAllText(Tail));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Tail));
    }

    [Fact]
    public async Task Door_OpenedAfterAKill_GoesOnBehindTheLastCall_SoThatNoTwoRequestsAreOne()
    {
        string killed;
        DateTimeOffset last;
        using (var account = CloudAccount.Open(Account))
        {
            var client = account.Client();
            client.CreateKey();
            client.Wait(TimeSpan.FromHours(1));
            client.Call("Kms", "ListKeys");
            last = client.Now;
            killed = Killed();
        }

        using var again = CloudAccount.Open(killed);
        await using var door = await Infra.Cloud.Door.CloudDoor.OpenAsync(
            again, new() { Time = Infra.Cloud.Door.DoorTime.Virtual });

        Assert.Equal(last, door.Now);
        Assert.True(again.Now < last);
    }

    private static int Lines(string path) => File.ReadAllLines(path).Length;

    private static List<string> Events(CloudAccount account) =>
    [
        .. Later(account).Call("Actiontrail", "LookupEvents", ("Direction", "FORWARD"))["Events"]!.AsArray()
            .Select(found => $"{found!.Text("eventName")} {found!["errorCode"]}".Trim()),
    ];

    // Where only calls that change something move the time of an account, what was looked at last lies ahead of it.
    private static CloudClient Later(CloudAccount account)
    {
        var client = account.Client("reader");
        client.Wait(TimeSpan.FromMinutes(5));
        return client;
    }

    /// <summary>The files as they would be left if the process were killed now.</summary>
    private string Killed() => Copy(Account);

    private string Copy(string from)
    {
        var to = Directory.CreateDirectory(Path.Combine(_directory, Path.GetRandomFileName())).FullName;
        foreach (var file in Directory.EnumerateFiles(from))
            if (!Path.GetFileName(file).StartsWith("lock", StringComparison.Ordinal))
                File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        return to;
    }
}
