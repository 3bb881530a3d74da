using Infra.Cloud;

namespace Infra.Tests.Cloud.ResourceManager;

/// <summary>Control policies of the embedded Resource Directory.</summary>
public sealed class ControlPolicyTests : IDisposable
{
    private const string DenyAll = """{"Version":"1","Statement":[{"Effect":"Deny","Action":"kms:*","Resource":"*"}]}""";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Policy_Created_IsAnsweredChangedAndDeleted()
    {
        var root = _account.Client();
        var id = Create(root);

        root.Call("ResourceManager", "UpdateControlPolicy", ("PolicyId", id), ("NewDescription", "changed"));
        var found = root.Call("ResourceManager", "GetControlPolicy", ("PolicyId", id))["ControlPolicy"]!;
        root.Call("ResourceManager", "DeleteControlPolicy", ("PolicyId", id));

        Assert.StartsWith("cp-", id, StringComparison.Ordinal);
        Assert.Equal(("deny", "changed", DenyAll, "RAM"), ((string?)found["PolicyName"], (string?)found["Description"],
            (string?)found["PolicyDocument"], (string?)found["EffectScope"]));
        Assert.Equal("EntityNotExists.ControlPolicy", root.Refusal("ResourceManager", "GetControlPolicy", ("PolicyId", id)).Code);
    }

    [Fact]
    public void Policy_Attached_BindsUsersAndNotTheAccountUntilItIsDetached()
    {
        var root = _account.Client();
        var alice = _account.UserWith("alice", """{"Effect":"Allow","Action":"*","Resource":"*"}""");
        var id = Create(root);
        root.Call("ResourceManager", "AttachControlPolicy", ("PolicyId", id), ("TargetId", "r-atrest"));

        var denied = _account.Client(alice).Refusal("Kms", "CreateKey");
        root.CreateKey();
        root.Call("ResourceManager", "DetachControlPolicy", ("PolicyId", id), ("TargetId", "r-atrest"));

        Assert.Equal("ExplicitDeny", denied.AccessDenied!.NoPermissionType);
        var later = _account.Client(alice);
        later.Wait(TimeSpan.FromMinutes(5));
        later.CreateKey();
    }

    [Theory]
    [InlineData("CreateControlPolicy", "InvalidParameter.EffectScope", "PolicyName=x;EffectScope=ALL;PolicyDocument={deny}")]
    [InlineData("CreateControlPolicy", "EntityAlreadyExists.ControlPolicy", "PolicyName=deny;EffectScope=RAM;PolicyDocument={deny}")]
    [InlineData("CreateControlPolicy", "MalformedPolicyDocument", "PolicyName=x;EffectScope=RAM;PolicyDocument={}")]
    [InlineData("CreateControlPolicy", "MissingParameter.PolicyDocument", "PolicyName=x;EffectScope=RAM")]
    [InlineData("AttachControlPolicy", "EntityNotExists.Target", "PolicyId={id};TargetId=fd-1")]
    [InlineData("AttachControlPolicy", "EntityNotExists.ControlPolicy", "PolicyId=cp-none;TargetId=r-atrest")]
    [InlineData("AttachControlPolicy", "EntityAlreadyExists.ControlPolicyAttachment", "PolicyId={id};TargetId=r-atrest")]
    [InlineData("DeleteControlPolicy", "DeleteConflict.ControlPolicy.Attachment", "PolicyId={id}")]
    public void Call_ThatCannotBe_IsRefusedByCode(string action, string code, string parameters)
    {
        var root = _account.Client();
        var id = Create(root);
        root.Call("ResourceManager", "AttachControlPolicy", ("PolicyId", id), ("TargetId", "r-atrest"));

        var refusal = root.Refusal("ResourceManager", action, [.. parameters.Split(';').Select(pair => pair.Split('=', 2))
            .Select(pair => (pair[0], (string?)pair[1].Replace("{id}", id, StringComparison.Ordinal)
                .Replace("{deny}", DenyAll, StringComparison.Ordinal)))]);

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void Document_LongerThan4096_IsRefused()
    {
        var root = _account.Client();
        var document = DenyAll.Replace("kms:*", $"kms:{new string('a', 4096)}", StringComparison.Ordinal);

        var refusal = root.Refusal("ResourceManager", "CreateControlPolicy",
            ("PolicyName", "long"), ("EffectScope", "RAM"), ("PolicyDocument", document));

        Assert.Equal((409, "InvalidParameter.PolicyDocument.Length"), (refusal.Status, refusal.Code));
    }

    private static string Create(CloudClient client) => client.Call("ResourceManager", "CreateControlPolicy",
        ("PolicyName", "deny"), ("EffectScope", "RAM"), ("PolicyDocument", DenyAll)).Text("ControlPolicy", "PolicyId");
}
