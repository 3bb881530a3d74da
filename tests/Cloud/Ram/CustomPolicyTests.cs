using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

public sealed class CustomPolicyTests : IDisposable
{
    private const string Allow = """{"Effect":"Allow","Action":"kms:*","Resource":"*"}""";
    private const string Deny = """{"Effect":"Deny","Action":"kms:*","Resource":"*"}""";
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("""{"Version":"2","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}""")]
    [InlineData("""{"Version":"1"}""")]
    [InlineData("""{"Version":"1","Statement":[]}""")]
    [InlineData("""{"Version":"1","Statement":["x"]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Maybe","Action":"*","Resource":"*"}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Resource":"*"}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Action":"*"}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","NotAction":"*","Resource":"*"}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Action":"Encrypt","Resource":"*"}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"key/abc"}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":"x"}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Equals":{"a":"b"}}}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"Bool":{"a":{}}}}]}""")]
    public void Document_ThatBreaksTheGrammar_IsRefused(string document)
    {
        var refusal = _account.Client().Refusal("Ram", "CreatePolicy", ("PolicyName", "p"),
            ("PolicyDocument", document));

        Assert.Equal((400, "MalformedPolicyDocument"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("a b", "InvalidParameter.PolicyName.InvalidChars")]
    [InlineData("a_b", "InvalidParameter.PolicyName.InvalidChars")]
    [InlineData("", "MissingParameter")]
    public void Name_OutOfItsForm_IsRefused(string name, string code)
    {
        var refusal = _account.Client().Refusal("Ram", "CreatePolicy", ("PolicyName", name),
            ("PolicyDocument", TestCloud.Document(Allow)));

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Document_LongerThan6144Characters_IsRefused()
    {
        var document = TestCloud.Document(Allow) + new string(' ', 6144);

        var refusal = _account.Client().Refusal("Ram", "CreatePolicy", ("PolicyName", "p"),
            ("PolicyDocument", document));

        Assert.Equal("InvalidParameter.PolicyDocument.Length", refusal.Code);
    }

    [Fact]
    public void Policy_MadeTwice_IsRefused()
    {
        var client = _account.Client();
        client.CreatePolicy("p", Allow);

        var refusal = client.Refusal("Ram", "CreatePolicy", ("PolicyName", "p"),
            ("PolicyDocument", TestCloud.Document(Allow)));

        Assert.Equal((409, "EntityAlreadyExists.Policy"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Versions_BeyondFive_AreRefused_UnlessTheOldestMayGo()
    {
        var client = _account.Client();
        client.CreatePolicy("p", Allow);
        for (var i = 0; i < 4; i++) AddVersion(client);

        var refusal = client.Refusal("Ram", "CreatePolicyVersion", ("PolicyName", "p"),
            ("PolicyDocument", TestCloud.Document(Deny)));
        AddVersion(client, ("RotateStrategy", "DeleteOldestNonDefaultVersionWhenLimitExceeded"));

        Assert.Equal((409, "LimitExceeded.Policy.Version"), (refusal.Status, refusal.Code));
        Assert.Equal(["v1", "v3", "v4", "v5", "v6"], Versions(client));
    }

    [Fact]
    public void DefaultVersion_IsTheOneThatIsTold_AndCannotBeDeleted()
    {
        var client = _account.Client();
        client.CreatePolicy("p", Allow);
        AddVersion(client, ("SetAsDefault", "true"));

        var refusal = client.Refusal("Ram", "DeletePolicyVersion", ("PolicyName", "p"), ("VersionId", "v2"));
        var inForce = Get(client)["DefaultPolicyVersion"]!.Text("PolicyDocument");
        client.Call("Ram", "SetDefaultPolicyVersion", ("PolicyName", "p"), ("VersionId", "v1"));
        client.Call("Ram", "DeletePolicyVersion", ("PolicyName", "p"), ("VersionId", "v2"));

        Assert.Equal((409, "DeleteConflict.Policy.Version.Default"), (refusal.Status, refusal.Code));
        Assert.Contains("Deny", inForce);
        Assert.Equal("v1", Get(client)["Policy"]!.Text("DefaultVersion"));
        Assert.Equal(["v1"], Versions(client));
    }

    [Theory]
    [InlineData("SetDefaultPolicyVersion")]
    [InlineData("DeletePolicyVersion")]
    [InlineData("GetPolicyVersion")]
    public void Version_ThatDoesNotExist_IsNotFound(string action)
    {
        var client = _account.Client();
        client.CreatePolicy("p", Allow);
        (string, string?)[] type = action == "GetPolicyVersion" ? [("PolicyType", "Custom")] : [];

        var refusal = client.Refusal("Ram", action, [.. type, ("PolicyName", "p"), ("VersionId", "v9")]);

        Assert.Equal((404, "EntityNotExist.Policy.Version"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Policy_WithMoreVersions_CannotBeDeleted()
    {
        var client = _account.Client();
        client.CreatePolicy("p", Allow);
        AddVersion(client);

        var refusal = client.Refusal("Ram", "DeletePolicy", ("PolicyName", "p"));

        Assert.Equal((409, "DeleteConflict.Policy.Version"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Policy_WithMoreVersions_IsDeletedTogetherWithThem()
    {
        var client = _account.Client();
        client.CreatePolicy("p", Allow);
        AddVersion(client);

        client.Call("Ram", "DeletePolicy", ("PolicyName", "p"), ("CascadingDelete", "true"));

        var refusal = client.Refusal("Ram", "GetPolicy", ("PolicyName", "p"), ("PolicyType", "Custom"));
        Assert.Equal((404, "EntityNotExist.Policy"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("User", "CreateUser", "DeleteConflict.Policy.User")]
    [InlineData("Group", "CreateGroup", "DeleteConflict.Policy.Group")]
    [InlineData("Role", "CreateRole", "DeleteConflict.Role.Policy")]
    public void Policy_ThatIsAttached_CannotBeDeleted_UntilItIsDetached(string kind, string create, string code)
    {
        var client = _account.Client();
        client.CreatePolicy("p", Allow);
        (string, string?)[] trust = kind == "Role" ? [("AssumeRolePolicyDocument", TestCloud.EcsTrust)] : [];
        client.Call("Ram", create, [($"{kind}Name", "holder"), .. trust]);
        (string, string?)[] attachment = [("PolicyType", "Custom"), ("PolicyName", "p"), ($"{kind}Name", "holder")];
        client.Call("Ram", $"AttachPolicyTo{kind}", attachment);

        var twice = client.Refusal("Ram", $"AttachPolicyTo{kind}", attachment);
        var refusal = client.Refusal("Ram", "DeletePolicy", ("PolicyName", "p"));
        var holders = client.Call("Ram", "ListEntitiesForPolicy", ("PolicyType", "Custom"), ("PolicyName", "p"));
        var listed = client.Call("Ram", $"ListPoliciesFor{kind}", ($"{kind}Name", "holder"));
        client.Call("Ram", $"DetachPolicyFrom{kind}", attachment);
        var again = client.Refusal("Ram", $"DetachPolicyFrom{kind}", attachment);
        client.Call("Ram", "DeletePolicy", ("PolicyName", "p"));

        Assert.Equal((409, $"EntityAlreadyExists.{kind}.Policy"), (twice.Status, twice.Code));
        Assert.Equal((409, code), (refusal.Status, refusal.Code));
        Assert.Equal("holder", holders[$"{kind}s"]![kind]!.AsArray().Single()!.Text($"{kind}Name"));
        Assert.Equal("p", listed["Policies"]!["Policy"]!.AsArray().Single()!.Text("PolicyName"));
        Assert.Equal((404, $"EntityNotExist.{kind}.Policy"), (again.Status, again.Code));
        Assert.Equal("EntityNotExist.Policy", client.Refusal("Ram", "GetPolicy", ("PolicyType", "Custom"),
            ("PolicyName", "p")).Code);
    }

    [Fact]
    public void Policies_OfAUser_BeyondTheQuota_AreRefused()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateUser", ("UserName", "alice"));
        for (var i = 0; i < 11; i++) client.CreatePolicy($"p{i}", Allow);
        for (var i = 0; i < 10; i++) Attach($"p{i}");

        var refusal = Assert.Throws<CloudException>(() => Attach("p10"));

        Assert.Equal((409, "LimitExceeded.User.Policy"), (refusal.Status, refusal.Code));

        void Attach(string policy) => client.Call("Ram", "AttachPolicyToUser", ("PolicyType", "Custom"),
            ("PolicyName", policy), ("UserName", "alice"));
    }

    [Fact]
    public void Policy_IsTaggedAndDescribedAnew()
    {
        var client = _account.Client();
        client.CreatePolicy("p", Allow);

        client.Call("Ram", "TagResources", ("ResourceType", "policy"), ("ResourceNames.1", "p"), ("Tag.1.Key", "team"),
            ("Tag.1.Value", "dev"));
        client.Call("Ram", "UpdatePolicyDescription", ("PolicyName", "p"), ("NewDescription", "for tests"));
        var tags = client.Call("Ram", "ListTagResources", ("ResourceType", "policy"), ("ResourceNames.1", "p"));

        Assert.Equal("dev", tags["TagResources"]!["TagResource"]!.AsArray().Single()!.Text("TagValue"));
        Assert.Equal("for tests", Get(client)["Policy"]!.Text("Description"));
    }

    private static void AddVersion(CloudClient client, params (string, string?)[] more) =>
        client.Call("Ram", "CreatePolicyVersion",
            [("PolicyName", "p"), ("PolicyDocument", TestCloud.Document(Deny)), .. more]);

    private static System.Text.Json.Nodes.JsonObject Get(CloudClient client) =>
        client.Call("Ram", "GetPolicy", ("PolicyType", "Custom"), ("PolicyName", "p"));

    private static IEnumerable<string> Versions(CloudClient client) =>
        client.Call("Ram", "ListPolicyVersions", ("PolicyType", "Custom"), ("PolicyName", "p"))
            ["PolicyVersions"]!["PolicyVersion"]!.AsArray().Select(version => version!.Text("VersionId"));
}
