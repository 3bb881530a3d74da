using Infra.Cloud;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Calls;

public sealed class CallTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InProcessOnly("A product that does not exist has no version to be called by.")]
    [InlineData("Kms", "CreateSecret")]
    [InlineData("Ecs", "ImportImage")]
    [InlineData("Oss", "PutObject")]
    [InlineData("kms", "CreateKey")]
    public void Action_ThatIsMissing_IsNamed_AndNoServiceError(string product, string action)
    {
        var refusal = _account.Client().Refusal(product, action);

        Assert.Equal((501, "NotImplemented.Action"), (refusal.Status, refusal.Code));
        Assert.Contains($"{product}:{action}", refusal.ServiceMessage);
    }

    [Theory]
    [InlineData("Kms", "DescribeKey", "KeyName")]
    [InlineData("Kms", "TagResources", "Tag.1.Colour")]
    [InlineData("Kms", "TagResources", "Tag.one.Key")]
    [InlineData("Ecs", "CreateDisk", "StorageSetId")]
    [InlineData("Ram", "CreateRole", "Tag")]
    public void Parameter_ThatIsMissing_IsNamed_AndNoServiceError(string product, string action, string parameter)
    {
        var refusal = _account.Client().Refusal(product, action, (parameter, "1"));

        Assert.Equal((501, "NotImplemented.Parameter"), (refusal.Status, refusal.Code));
        Assert.Contains($"{parameter} of {product}:{action}", refusal.ServiceMessage);
    }

    [Fact]
    public void Caller_IsTheReservedAccount()
    {
        var caller = _account.Client().Call("Sts", "GetCallerIdentity");

        Assert.Equal((CloudAccount.ReservedId, $"acs:ram::{CloudAccount.ReservedId}:root", "Account"),
            (caller.Text("AccountId"), caller.Text("Arn"), caller.Text("IdentityType")));
    }

    [Fact]
    public void Log_IsSortedByTimeThenOrigin_AndKeepsRefusals()
    {
        var late = _account.Client("b");
        var early = _account.Client("a");
        late.Call("Sts", "GetCallerIdentity");
        early.Refusal("Kms", "DescribeKey", ("KeyId", "key-unknown"));
        early.Refusal("Kms", "CreateSecret");

        var log = _account.Calls;

        Assert.Equal([("a", "DescribeKey", "Forbidden.KeyNotFound"), ("b", "GetCallerIdentity", null),
            ("a", "CreateSecret", "NotImplemented.Action")], log.Select(call => (call.Origin, call.Action, call.ErrorCode)));
        Assert.Equal(log.Count, log.Select(call => call.RequestId).Distinct().Count());
    }

    [Fact]
    public void RequestId_OfARefusal_IsThatOfTheLog()
    {
        var refusal = _account.Client().Refusal("Kms", "DescribeKey", ("KeyId", "key-unknown"));

        Assert.Equal(_account.Calls.Single().RequestId, refusal.RequestId);
    }

    [Fact]
    public void RequestIds_OfTheSameCallAtTheSameTime_Differ()
    {
        var call = new ApiCall("Sts", "GetCallerIdentity", new Dictionary<string, string>(), "", _account.Now, "one");

        var ids = Enumerable.Range(0, 3).Select(_ => _account.Call(call).Text("RequestId")).ToList();

        Assert.Equal(3, ids.Distinct().Count());
    }

    [Fact]
    public void BeforeAnswer_SeesEveryCallBeforeAndAfterItsEffect()
    {
        var seen = new List<string>();
        using var account = CloudAccount.InMemory(new CloudOptions
        {
            BeforeAnswer = (call, answer) => seen.Add($"{call.Action} {(answer is null ? "before" : "after")}"),
        });
        var client = account.Client();

        client.CreateKey();
        client.Refusal("Kms", "DescribeKey", ("KeyId", "key-unknown"));

        Assert.Equal(["CreateKey before", "CreateKey after", "DescribeKey before"], seen);
    }

    [Fact]
    [InProcessOnly("Who closes the account closes the door first.")]
    public void DisposedAccount_TakesNoCalls()
    {
        var account = CloudAccount.InMemory();
        var client = account.Client();
        account.Dispose();

        Assert.Throws<ObjectDisposedException>(() => client.Call("Sts", "GetCallerIdentity"));
        Assert.Throws<ObjectDisposedException>(() => account.Commit(DateTimeOffset.MaxValue));
    }

    [Fact]
    public void Call_FromBeforeTheLastCommit_IsTakenAtItsTime()
    {
        var client = _account.Client();
        var key = client.CreateKey(("Description", "first"));
        client.Wait(TimeSpan.FromHours(1));
        client.Call("Kms", "UpdateKeyDescription", ("KeyId", key), ("Description", "second"));
        _account.Commit(client.Now);
        var old = new CloudClient(_account, TestCloud.Region, "old", new CloudOptions().Epoch);

        var second = old.Key(key).Text("Description");
        old.Call("Kms", "UpdateKeyDescription", ("KeyId", key), ("Description", "third"));

        Assert.Equal("second", second);
        Assert.Equal("third", client.Key(key).Text("Description"));
        Assert.All(_account.Calls.Where(call => call.Origin == "old"), call => Assert.Equal(_account.Now, call.At));
    }

    [Fact]
    public void Commit_NeverMovesTheClockBack()
    {
        var later = _account.Now.AddHours(1);

        _account.Commit(later);
        _account.Commit(later.AddMinutes(-1));

        Assert.Equal(later, _account.Now);
    }
}
