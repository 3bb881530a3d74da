using Infra.Cloud;

namespace Infra.Tests.Cloud.Ram;

/// <summary>What users may do, by their policies.</summary>
public sealed class PermissionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("kms:CreateKey", "acs:kms:*:*:key", true)]
    [InlineData("kms:createkey", "*", true)]
    [InlineData("kms:Create*", "acs:kms:cn-hangzhou:*:key", true)]
    [InlineData("kms:CreateKe?", "*", true)]
    [InlineData("*", "*", true)]
    [InlineData("*:*", "*", true)]
    [InlineData("kms:CreateAlias", "*", false)]
    [InlineData("ecs:CreateKey", "*", false)]
    [InlineData("kms:CreateKey", "acs:kms:*:*:key/*", false)]
    [InlineData("kms:CreateKey", "acs:kms:cn-shanghai:*:key", false)]
    [InlineData("kms:CreateKey", "acs:kms:*:1234567890123456:key", false)]
    public void Statement_AllowsWhatItsPatternsMatch(string action, string resource, bool allowed)
    {
        var alice = Alice($$"""{"Effect":"Allow","Action":"{{action}}","Resource":"{{resource}}"}""");

        var refused = Record.Exception(() => alice.CreateKey());

        Assert.Equal(allowed, refused is null);
    }

    [Fact]
    public void Denial_Wins_WhereverItStands()
    {
        var alice = Alice("""{"Effect":"Deny","Action":"kms:CreateKey","Resource":"*"}""");
        Attach("AliyunKMSFullAccess");

        var refusal = alice.Refusal("Kms", "CreateKey");
        alice.Call("Kms", "ListKeys");

        Assert.Equal("ExplicitDeny", refusal.AccessDenied?.NoPermissionType);
    }

    [Theory]
    [InlineData("""{"Effect":"Allow","NotAction":"kms:CreateKey","Resource":"*"}""")]
    [InlineData("""{"Effect":"Allow","Action":"*","NotResource":"acs:kms:*:*:key"}""")]
    public void NotElements_MeanEverythingElse(string statement)
    {
        var key = _account.Client().CreateKey();
        var alice = Alice(statement);

        var refusal = alice.Refusal("Kms", "CreateKey");
        alice.Key(key);

        Assert.Equal("ImplicitDeny", refusal.AccessDenied?.NoPermissionType);
    }

    [Fact]
    public void Key_NamedByItsAliasOrArn_IsTheSameResource()
    {
        var root = _account.Client();
        var (mine, other) = (root.CreateKey(), root.CreateKey());
        root.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", mine));
        root.Call("Kms", "CreateAlias", ("AliasName", "alias/other"), ("KeyId", other));
        var alice = Alice(
            $$"""{"Effect":"Allow","Action":"kms:DescribeKey","Resource":"acs:kms:*:*:key/{{mine}}"}""");

        alice.Key(mine);
        alice.Key("alias/mine");
        var refusals = new[] { other, "alias/other", "alias/nothing" }
            .Select(name => alice.Refusal("Kms", "DescribeKey", ("KeyId", name)).Code);

        Assert.All(refusals, code => Assert.Equal("Forbidden.NoPermission", code));
    }

    [Fact]
    public void Regions_OfKms_AreForEveryone()
    {
        var alice = Alice("""{"Effect":"Deny","Action":"*","Resource":"*"}""");

        var answer = alice.Call("Kms", "DescribeRegions");

        Assert.NotEmpty(answer["Regions"]!["Region"]!.AsArray());
    }

    [Fact]
    public void Action_OnTwoResources_NeedsBoth()
    {
        var key = _account.Client().CreateKey();
        var alice = Alice("""{"Effect":"Allow","Action":"kms:CreateAlias","Resource":"acs:kms:*:*:alias/a*"}""");

        var refusal = alice.Refusal("Kms", "CreateAlias", ("AliasName", "alias/a"), ("KeyId", key));

        Assert.Equal("Forbidden.NoPermission", refusal.Code);
    }

    [Theory]
    [InlineData("Kms", "CreateKey", 400, "Forbidden.NoPermission")]
    [InlineData("Kms", "ListKeys", 403, "Forbidden.NoPermission")]
    [InlineData("Ecs", "DescribeDisks", 403, "Forbidden.RAM")]
    [InlineData("Ram", "ListRoles", 403, "NoPermission")]
    public void Refusal_HasTheFormOfItsProduct_AndSaysWhy(string product, string action, int status, string code)
    {
        var alice = Alice("""{"Effect":"Allow","Action":"oss:*","Resource":"*"}""");

        var refusal = alice.Refusal(product, action);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
        Assert.Equal(new AccessDenial($"{product.ToLowerInvariant()}:{action}", "SubUser", alice.Caller.Id,
            "0000000000000001", "ImplicitDeny", "AccountLevelIdentityBasedPolicy"), refusal.AccessDenied);
    }

    [Fact]
    public void Refusal_ComesBeforeTheActionLooks()
    {
        var alice = Alice("""{"Effect":"Allow","Action":"oss:*","Resource":"*"}""");

        var refusal = alice.Refusal("Ecs", "DeleteDisk", ("DiskId", "d-nothing"));

        Assert.Equal("Forbidden.RAM", refusal.Code);
    }

    [Fact]
    public void Policy_ThatChanges_CountsFromThenOn()
    {
        var root = _account.Client();
        var alice = Alice("""{"Effect":"Allow","Action":"kms:ListKeys","Resource":"*"}""");
        alice.Call("Kms", "ListKeys");

        root.Wait(TimeSpan.FromMinutes(1));
        alice.Wait(TimeSpan.FromMinutes(2));
        root.Call("Ram", "CreatePolicyVersion", ("PolicyName", "alice-policy"), ("SetAsDefault", "true"),
            ("PolicyDocument", TestCloud.Document("""{"Effect":"Deny","Action":"*","Resource":"*"}""")));

        Assert.Equal("Forbidden.NoPermission", alice.Refusal("Kms", "ListKeys").Code);
    }

    [Fact]
    public void Group_LendsItsPoliciesToItsUsers()
    {
        var root = _account.Client();
        var alice = Alice("""{"Effect":"Allow","Action":"oss:*","Resource":"*"}""");
        root.Call("Ram", "CreateGroup", ("GroupName", "dev"));
        root.Call("Ram", "AttachPolicyToGroup", ("PolicyType", "System"), ("PolicyName", "AliyunKMSFullAccess"),
            ("GroupName", "dev"));
        var before = alice.Refusal("Kms", "ListKeys");

        root.Call("Ram", "AddUserToGroup", ("UserName", "alice"), ("GroupName", "dev"));
        alice.Wait(TimeSpan.FromMinutes(1));
        alice.Call("Kms", "ListKeys");

        Assert.Equal("Forbidden.NoPermission", before.Code);
    }

    [Fact]
    public void User_WhoWasDeleted_MayDoNothing_EvenIfTheNameIsTakenAgain()
    {
        var root = _account.Client();
        var alice = Alice("""{"Effect":"Allow","Action":"*","Resource":"*"}""");
        root.Wait(TimeSpan.FromMinutes(1));
        var key = root.Call("Ram", "ListAccessKeys", ("UserName", "alice"))["AccessKeys"]!["AccessKey"]![0]!;
        root.Call("Ram", "DeleteAccessKey", ("UserName", "alice"), ("UserAccessKeyId", key.Text("AccessKeyId")));
        (string, string?)[] attachment =
            [("PolicyType", "Custom"), ("PolicyName", "alice-policy"), ("UserName", "alice")];
        root.Call("Ram", "DetachPolicyFromUser", attachment);
        root.Call("Ram", "DeleteUser", ("UserName", "alice"));
        root.Call("Ram", "CreateUser", ("UserName", "alice"));
        root.Call("Ram", "AttachPolicyToUser", attachment);

        alice.Wait(TimeSpan.FromMinutes(2));

        Assert.Equal("Forbidden.NoPermission", alice.Refusal("Kms", "ListKeys").Code);
    }

    private CloudClient Alice(string statements) => _account.Client(_account.UserWith("alice", statements));

    private void Attach(string policy) => _account.Client().Call("Ram", "AttachPolicyToUser",
        ("PolicyType", "System"), ("PolicyName", policy), ("UserName", "alice"));
}
