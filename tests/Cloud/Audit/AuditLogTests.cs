using Infra.Cloud;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Audit;

/// <summary>What is kept of the calls.</summary>
public sealed class AuditLogTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-audit-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private string AuditFile => Path.Combine(_directory, "audit.log");

    [Fact]
    public void Events_OutliveTheProcess_AndAPreviewAddsNone()
    {
        Work();
        using (var copy = CloudAccount.OpenCopy(_directory))
        {
            copy.Client().CreateKey();
            copy.Commit(copy.Now.AddMinutes(1));
        }

        using var account = CloudAccount.Open(_directory);
        var names = account.Client().Call("Actiontrail", "LookupEvents")["Events"]!.AsArray()
            .Select(found => found!.Text("eventName"));

        Assert.Equal(["CreateUser", "CreateKey"], names);
    }

    [Fact]
    public void Permissions_OutliveTheProcess_WithTheOperationThatNeededThemLast()
    {
        Work();
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            client.CreateKey();
            account.Commit(client.Now);
        }

        using var reopened = CloudAccount.OpenCopy(_directory);

        Assert.Equal(
            [("root", "kms:CreateKey", "acs:kms:cn-hangzhou:*:key", 2), ("root", "ram:CreateUser", "acs:ram::*:user/*", 1)],
            reopened.PermissionUses.Select(use => (use.Holder, use.Action, use.Resource, use.LastOperation)));
    }

    [Fact]
    public void File_IsForItsOwnerOnly()
    {
        Work();

        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(AuditFile));
    }

    [Theory]
    [InlineData("{\"format\":1,\"operation\":1}\nnothing\n", "line 2 cannot be read")]
    [InlineData("{\"format\":1,\"operation\":1}\n{\"holder\":\"root\"}\n", "line 2 cannot be read")]
    [InlineData("{\"format\":1,\"operation\":1}\n{\"at\":\"never\"}\n", "line 2 cannot be read")]
    [InlineData("{\"format\":1,\"operation\":1}\n{\"at\"", "its end is missing")]
    [InlineData("{\"format\":2,\"operation\":1}\n", "newer version")]
    public void File_ThatIsDamaged_IsNamed_AndTheAccountCanBeOpenedOnceItIsGone(string content, string what)
    {
        Work();
        File.WriteAllText(AuditFile, content);

        var refusal = Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));
        File.Delete(AuditFile);
        using var account = CloudAccount.Open(_directory);

        Assert.Contains("audit.log", refusal.Message);
        Assert.Contains(what, refusal.Message);
    }

    [Fact]
    [InProcessOnly("It makes ten thousand calls to look at one; the wire adds nothing to them.")]
    public void Events_BeyondTheLimit_PushOutTheOldest()
    {
        using var account = CloudAccount.InMemory(new CloudOptions { EventLimit = 100 });
        var client = account.Client();
        for (var i = 0; i < 10_200; i++) client.Call("Kms", "ListKeys");
        account.Commit(client.Now);

        var oldest = client.Call("Actiontrail", "LookupEvents", ("Direction", "FORWARD"), ("MaxResults", "1"))
            ["Events"]![0]!.Text("eventTime");

        Assert.Equal("2026-01-01T00:16:50Z", oldest);
    }

    [Fact]
    public void Names_BeyondTwoHundred_AreCountedAsAny()
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();
        for (var i = 0; i < 250; i++) client.Refusal("Ram", "GetUser", ("UserName", $"user{i:000}"));

        var resources = account.PermissionUses.Select(use => use.Resource).ToList();

        Assert.Equal(201, resources.Count);
        Assert.Contains("acs:ram::*:user/*", resources);
    }

    [Fact]
    public void Calls_InAnyOrder_LeaveTheSameFile()
    {
        var (one, two) = (Path.Combine(_directory, "one"), Path.Combine(_directory, "two"));
        Scatter(one, reversed: false);
        Scatter(two, reversed: true);

        Assert.Equal(File.ReadAllText(Path.Combine(one, "audit.log")),
            File.ReadAllText(Path.Combine(two, "audit.log")));
    }

    private static void Scatter(string directory, bool reversed)
    {
        using var account = CloudAccount.Open(directory);
        var calls = Enumerable.Range(0, 20).Select(i => new ApiCall("Kms", "ListKeys", new Dictionary<string, string>(),
            TestCloud.Region, account.Now.AddMilliseconds(i * 70), $"step {i % 3}")).ToList();
        if (reversed) calls.Reverse();
        foreach (var call in calls) account.Call(call);
        account.Commit(account.Now.AddMinutes(1));
    }

    private void Work()
    {
        using var account = CloudAccount.Open(_directory);
        var client = account.Client();
        client.CreateKey();
        client.Call("Ram", "CreateUser", ("UserName", "alice"));
        account.Commit(client.Now);
    }
}
