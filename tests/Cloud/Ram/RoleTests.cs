using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

public sealed class RoleTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("RoleName", null, "MissingParameter")]
    [InlineData("RoleName", "with space", "InvalidParameter.RoleName.InvalidChars")]
    [InlineData("RoleName", "under_score", "InvalidParameter.RoleName.InvalidChars")]
    [InlineData("AssumeRolePolicyDocument", null, "MissingParameter")]
    [InlineData("MaxSessionDuration", "3599", "InvalidParameter.MaxSessionDuration")]
    [InlineData("MaxSessionDuration", "43201", "InvalidParameter.MaxSessionDuration")]
    [InlineData("Tag.1.Key", "acs:a", "InvalidParameter.TagKey")]
    public void Argument_OutOfRange_IsRefused(string parameter, string? value, string code)
    {
        var client = _account.Client();
        var parameters = new Dictionary<string, string?>
        {
            ["RoleName"] = "mine",
            ["AssumeRolePolicyDocument"] = TestCloud.EcsTrust,
            [parameter] = value,
        };

        var refusal = client.Refusal("Ram", "CreateRole", [.. parameters.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void LongArguments_AreRefused()
    {
        var client = _account.Client();

        var name = client.Refusal("Ram", "CreateRole", ("RoleName", new string('a', 65)),
            ("AssumeRolePolicyDocument", TestCloud.EcsTrust));
        var description = client.Refusal("Ram", "CreateRole", ("RoleName", "mine"),
            ("AssumeRolePolicyDocument", TestCloud.EcsTrust), ("Description", new string('a', 1025)));

        Assert.Equal("InvalidParameter.RoleName.Length", name.Code);
        Assert.Equal("InvalidParameter.Description.Length", description.Code);
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("""{"Version":"1"}""")]
    [InlineData("""{"Version":"1","Statement":[]}""")]
    [InlineData("""{"Version":"1","Statement":[1]}""")]
    [InlineData("""{"Version":"2","Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Action":"sts:AssumeRole","Effect":"Perhaps","Principal":{"Service":["ecs.aliyuncs.com"]}}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Action":"kms:Decrypt","Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Action":"sts:AssumeRole","Effect":"Allow"}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"User":["a"]}}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":[]}}]}""")]
    [InlineData("""{"Version":"1","Statement":[{"Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]}}]}""")]
    public void TrustDocument_Malformed_IsRefused(string document)
    {
        var client = _account.Client();

        var refusal = client.Refusal("Ram", "CreateRole", ("RoleName", "mine"), ("AssumeRolePolicyDocument", document));

        Assert.Equal((400, "MalformedPolicyDocument"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData(TestCloud.EcsRole)]
    [InlineData("aliyunecsdiskencryptdefaultrole")]
    public void Role_ThatExists_IsRefused(string name)
    {
        var client = _account.Client();
        client.CreateEcsRole();

        var refusal = client.Refusal("Ram", "CreateRole", ("RoleName", name),
            ("AssumeRolePolicyDocument", TestCloud.EcsTrust));

        Assert.Equal((409, "EntityAlreadyExists.Role"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void UnknownRole_IsNotFoundByAnyAction()
    {
        var client = _account.Client();
        (string, string?)[] policy = [("PolicyType", "System"), ("PolicyName", "AliyunKMSFullAccess")];

        var refusals = new[]
        {
            client.Refusal("Ram", "GetRole", ("RoleName", "none")),
            client.Refusal("Ram", "UpdateRole", ("RoleName", "none")),
            client.Refusal("Ram", "DeleteRole", ("RoleName", "none")),
            client.Refusal("Ram", "ListPoliciesForRole", ("RoleName", "none")),
            client.Refusal("Ram", "AttachPolicyToRole", [("RoleName", "none"), .. policy]),
            client.Refusal("Ram", "DetachPolicyFromRole", [("RoleName", "none"), .. policy]),
            client.Refusal("Ram", "ListTagResources", ("ResourceType", "role"), ("ResourceNames.1", "none")),
        };

        Assert.All(refusals, refusal => Assert.Equal((404, "EntityNotExist.Role"), (refusal.Status, refusal.Code)));
    }

    [Fact]
    public void Role_WithPolicies_CannotBeDeleted_AndIsGoneAfterDetaching()
    {
        var client = _account.Client();
        client.CreateEcsRole();

        var refusal = client.Refusal("Ram", "DeleteRole", ("RoleName", TestCloud.EcsRole));
        client.Call("Ram", "DetachPolicyFromRole", ("PolicyType", "System"),
            ("PolicyName", "AliyunECSDiskEncryptRolePolicy"), ("RoleName", TestCloud.EcsRole));
        client.Call("Ram", "DeleteRole", ("RoleName", TestCloud.EcsRole));

        Assert.Equal((409, "DeleteConflict.Role.Policy"), (refusal.Status, refusal.Code));
        Assert.Equal("EntityNotExist.Role", client.Refusal("Ram", "GetRole", ("RoleName", TestCloud.EcsRole)).Code);
        client.CreateEcsRole();
    }

    [Fact]
    public void Role_IsDescribedAndUpdated()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var made = client.Call("Ram", "GetRole", ("RoleName", TestCloud.EcsRole))["Role"]!;
        client.Wait(TimeSpan.FromHours(1));

        client.Call("Ram", "UpdateRole", ("RoleName", TestCloud.EcsRole), ("NewDescription", "new"),
            ("NewMaxSessionDuration", "7200"));
        var updated = client.Call("Ram", "GetRole", ("RoleName", TestCloud.EcsRole))["Role"]!;

        Assert.Matches("^[1-9][0-9]{17}$", made.Text("RoleId"));
        Assert.Equal(TestCloud.EcsTrust, updated.Text("AssumeRolePolicyDocument"));
        Assert.Equal($"acs:ram::{CloudAccount.ReservedId}:role/aliyunecsdiskencryptdefaultrole", made.Text("Arn"));
        Assert.Equal((3600, 7200), (made["MaxSessionDuration"]!.GetValue<int>(),
            updated["MaxSessionDuration"]!.GetValue<int>()));
        Assert.Equal(("new", "2026-01-01T01:00:00Z"), (updated.Text("Description"), updated.Text("UpdateDate")));
        Assert.Equal(made.Text("CreateDate"), updated.Text("CreateDate"));
    }

    [Fact]
    public void Roles_AreListedInPages()
    {
        var client = _account.Client();
        foreach (var name in new[] { "c", "a", "b" })
            client.Call("Ram", "CreateRole", ("RoleName", name), ("AssumeRolePolicyDocument", TestCloud.EcsTrust));

        var first = client.Call("Ram", "ListRoles", ("MaxItems", "2"));
        var second = client.Call("Ram", "ListRoles", ("MaxItems", "2"), ("Marker", first.Text("Marker")));

        Assert.True(first["IsTruncated"]!.GetValue<bool>());
        Assert.False(second["IsTruncated"]!.GetValue<bool>());
        Assert.Equal("c", second["Roles"]!["Role"]!.AsArray().Single()!.Text("RoleName"));
    }

    [Fact]
    public void Tags_OfARole_AreSetTakenOffAndListed()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        (string, string?)[] role = [("ResourceType", "role"), ("ResourceNames.1", TestCloud.EcsRole)];

        client.Call("Ram", "TagResources", [.. role, ("Tag.1.Key", "atrest:stack"), ("Tag.1.Value", "atrest/dev"),
            ("Tag.2.Key", "b"), ("Tag.2.Value", "c")]);
        client.Call("Ram", "UntagResources", [.. role, ("TagKey.1", "b")]);
        var tag = client.Call("Ram", "ListTagResources", role)["TagResources"]!["TagResource"]!.AsArray().Single()!;

        Assert.Equal((TestCloud.EcsRole, "atrest:stack", "atrest/dev"),
            (tag.Text("ResourceName"), tag.Text("TagKey"), tag.Text("TagValue")));
        Assert.Equal("MissingParameter", client.Refusal("Ram", "TagResources", role).Code);
    }
}
