using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.ActionTrail;

/// <summary>What an event tells of a call.</summary>
public sealed class EventTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Event_OfTheAccount_HasTheDocumentedForm()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var found = Events(client, "CreateKey").Single();

        Assert.Equal(
            ["acsRegion", "apiVersion", "eventCategory", "eventId", "eventName", "eventRW", "eventSource", "eventTime",
                "eventType", "eventVersion", "isGlobal", "recipientAccountId", "referencedResources", "requestId",
                "requestParameters", "serviceName", "sourceIpAddress", "userAgent", "userIdentity"],
            found.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal));
        Assert.Equal(("CreateKey", "Write", "Kms", "2016-01-20", "ApiCall", "Management"),
            (found.Text("eventName"), found.Text("eventRW"), found.Text("serviceName"), found.Text("apiVersion"),
                found.Text("eventType"), found.Text("eventCategory")));
        Assert.Equal(("kms.cn-hangzhou.aliyuncs.com", "cn-hangzhou", "2026-01-01T00:00:00Z"),
            (found.Text("eventSource"), found.Text("acsRegion"), found.Text("eventTime")));
        Assert.Equal(("root-account", "0000000000000001", "root"),
            (found.Text("userIdentity", "type"), found.Text("userIdentity", "principalId"),
                found.Text("userIdentity", "userName")));
        Assert.Equal([key], Names(found, "ACS::KMS::Key"));
    }

    [Fact]
    public void Event_OfARefusal_HasItsCode()
    {
        var client = _account.Client();
        var refusal = client.Refusal("Kms", "DescribeKey", ("KeyId", "key-nothing"));

        var found = Events(client, "DescribeKey").Single();

        Assert.Equal(("Forbidden.KeyNotFound", "Read", refusal.RequestId),
            (found.Text("errorCode"), found.Text("eventRW"), found.Text("requestId")));
        Assert.Equal(["key-nothing"], Names(found, "ACS::KMS::Key"));
    }

    [Fact]
    public void Event_OfAUserWhoMayNot_NamesTheUserAndTheKey()
    {
        var caller = _account.UserWith("alice", """{"Effect":"Allow","Action":"oss:*","Resource":"*"}""");
        _account.Client(caller).Refusal("Kms", "ListKeys");

        var later = _account.Client();
        later.Wait(TimeSpan.FromMinutes(5));
        var found = Events(later, "ListKeys").Single();

        Assert.Equal(("ram-user", caller.Id, "alice", caller.AccessKeyId, "Forbidden.NoPermission"),
            (found.Text("userIdentity", "type"), found.Text("userIdentity", "principalId"),
                found.Text("userIdentity", "userName"), found.Text("userIdentity", "accessKeyId"),
                found.Text("errorCode")));
    }

    [Fact]
    public void Event_OfASession_NamesRoleAndSession()
    {
        var root = _account.Client();
        root.Call("Ram", "CreateRole", ("RoleName", "reader"), ("AssumeRolePolicyDocument", TestCloud.Document(
            """{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::0000000000000001:root"}}""")));
        var alice = _account.Client(
            _account.UserWith("alice", """{"Effect":"Allow","Action":"sts:*","Resource":"*"}"""));
        var key = alice.Call("Sts", "AssumeRole", ("RoleArn", "acs:ram::0000000000000001:role/reader"),
            ("RoleSessionName", "s1"))["Credentials"]!.Text("AccessKeyId");
        var session = _account.Client(_account.FindCredential(key)!.Principal);
        session.Wait(TimeSpan.FromMinutes(1));
        session.Call("Sts", "GetCallerIdentity");

        root.Wait(TimeSpan.FromMinutes(5));
        var found = Events(root, "GetCallerIdentity").Single();
        var identity = found["userIdentity"]!;

        Assert.Equal(("assumed-role", "reader:s1", key), (identity.Text("type"), identity.Text("userName"),
            identity.Text("accessKeyId")));
        Assert.Equal("2026-01-01T00:01:00Z", identity.Text("sessionContext", "attributes", "creationDate"));
        Assert.Equal("reader/s1", found.Text("requestParameters", "stsTokenPrincipalName"));
        Assert.True(found["isGlobal"]!.GetValue<bool>());
        Assert.Equal("sts.aliyuncs.com", found.Text("eventSource"));
    }

    [Fact]
    public void Event_TellsWhereTheCallCameFrom()
    {
        _account.Call(new ApiCall("Kms", "ListKeys", new Dictionary<string, string>(), TestCloud.Region, _account.Now,
            "test")
        {
            Source = new CallSource("10.1.2.3", "app/1.0", IsSecure: true, "kms.example:443"),
        });

        var found = Events(_account.Client(), "ListKeys").Single();

        Assert.Equal(("10.1.2.3", "app/1.0", "kms.example:443"),
            (found.Text("sourceIpAddress"), found.Text("userAgent"), found.Text("eventSource")));
    }

    [Fact]
    public void Secrets_AreInNoEvent()
    {
        var client = _account.Client();
        var secret = client.Call("Ram", "CreateAccessKey")["AccessKey"]!.Text("AccessKeySecret");
        var (instance, disk) = (client.RunInstance(), client.CreateDisk());
        client.Wait(TimeSpan.FromMinutes(1));
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk), ("Password", "planted-password"));
        var blob = client.Call("Kms", "Encrypt", ("KeyId", client.CreateKey()), ("Plaintext", "cGxhbnRlZA=="))
            .Text("CiphertextBlob");
        client.Call("Kms", "Decrypt", ("CiphertextBlob", blob));
        client.Refusal("CS", "CreateClusterNodePool", ("ClusterId", "c-nothing"),
            ("scaling_group", """{"login_password":"planted-login","system_disk_size":40}"""));
        client.Wait(TimeSpan.FromMinutes(1));

        var all = client.Call("Actiontrail", "LookupEvents", ("MaxResults", "50")).ToJsonString();

        Assert.Contains("CreateAccessKey", all);
        Assert.Contains(disk, all);
        Assert.Contains("system_disk_size", all);
        Assert.DoesNotContain(secret, all);
        Assert.DoesNotContain("planted", all);
        Assert.DoesNotContain("cGxhbnRlZA", all);
        Assert.DoesNotContain(blob, all);
    }

    private static IEnumerable<JsonNode> Events(CloudClient client, string name) =>
        client.Call("Actiontrail", "LookupEvents", ("LookupAttribute.1.Key", "EventName"),
            ("LookupAttribute.1.Value", name))["Events"]!.AsArray().Select(found => found!);

    private static IEnumerable<string> Names(JsonNode found, string type) =>
        found["referencedResources"]![type]!.AsArray().Select(name => name!.GetValue<string>());
}
