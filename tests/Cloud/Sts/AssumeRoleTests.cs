using Infra.Cloud;

namespace Infra.Tests.Cloud.Sts;

public sealed class AssumeRoleTests : IDisposable
{
    private const string MayAssume = """{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}""";
    private const string TrustsTheAccount =
        """{"Statement":[{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"RAM":["acs:ram::0000000000000001:root"]}}],"Version":"1"}""";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Account_ItselfCannotAssumeARole()
    {
        var arn = Role(TrustsTheAccount);

        var refusal = _account.Client().Refusal("Sts", "AssumeRole", ("RoleArn", arn), ("RoleSessionName", "s1"));

        Assert.Equal((403, "NoPermission"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("RoleArn", "", 400, "MissingParameter.RoleArn")]
    [InlineData("RoleArn", "reader", 400, "InvalidParameter.RoleArn")]
    [InlineData("RoleArn", "acs:ram::0000000000000001:role/none", 404, "EntityNotExist.Role")]
    [InlineData("RoleArn", "acs:ram::1234567890123456:role/reader", 404, "EntityNotExist.Role")]
    [InlineData("RoleSessionName", "s", 400, "InvalidParameter.RoleSessionName")]
    [InlineData("RoleSessionName", "s 1", 400, "InvalidParameter.RoleSessionName")]
    [InlineData("DurationSeconds", "899", 400, "InvalidParameter.DurationSeconds")]
    [InlineData("DurationSeconds", "3601", 400, "InvalidParameter.DurationSeconds")]
    [InlineData("DurationSeconds", "long", 400, "InvalidParameter.DurationSeconds")]
    [InlineData("ExternalId", "?", 400, "InvalidParameter.ExternalId")]
    [InlineData("Policy", "{}", 400, "InvalidParameter.PolicyGrammar")]
    public void Parameter_OutOfItsRange_IsRefused(string parameter, string value, int status, string code)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["RoleArn"] = Role(TrustsTheAccount),
            ["RoleSessionName"] = "s1",
            [parameter] = value,
        };

        var refusal = Alice().Refusal("Sts", "AssumeRole", [.. parameters.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((status, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Policy_LongerThan2048Characters_IsRefused()
    {
        var arn = Role(TrustsTheAccount);
        var policy = TestCloud.Document(MayAssume) + new string(' ', 2048);

        var refusal = Alice().Refusal("Sts", "AssumeRole", ("RoleArn", arn), ("RoleSessionName", "s1"),
            ("Policy", policy));

        Assert.Equal("InvalidParameter.PolicySize", refusal.Code);
    }

    [Fact]
    public void User_WithoutPermission_CannotAssumeARoleThatTrustsIt()
    {
        var arn = Role(TrustsTheAccount);

        var refusal = Alice("""{"Effect":"Allow","Action":"kms:*","Resource":"*"}""")
            .Refusal("Sts", "AssumeRole", ("RoleArn", arn), ("RoleSessionName", "s1"));

        Assert.Equal((403, "NoPermission"), (refusal.Status, refusal.Code));
        Assert.Equal("sts:AssumeRole", refusal.AccessDenied?.AuthAction);
    }

    [Theory]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::0000000000000001:root"}}""", true)]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::0000000000000001:user/alice"}}""", true)]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::0000000000000001:user/bob"}}""", false)]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::1234567890123456:root"}}""", false)]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":"ecs.aliyuncs.com"}}""", false)]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::0000000000000001:root"}},{"Effect":"Deny","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::0000000000000001:user/alice"}}""", false)]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::0000000000000001:root"},"Condition":{"StringEquals":{"sts:ExternalId":"abcd1234"}}}""", true)]
    [InlineData("""{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"RAM":"acs:ram::0000000000000001:root"},"Condition":{"StringEquals":{"sts:ExternalId":"other"}}}""", false)]
    public void Role_IsAssumedByWhomItTrusts(string statements, bool trusted)
    {
        var arn = Role(TestCloud.Document(statements));
        var alice = Alice();

        var refused = Record.Exception(() => alice.Call("Sts", "AssumeRole", ("RoleArn", arn),
            ("RoleSessionName", "s1"), ("ExternalId", "abcd1234")));

        Assert.Equal(trusted, refused is null);
        Assert.Equal(trusted ? null : "NoPermission", (refused as CloudException)?.Code);
    }

    [Fact]
    public void Session_HasCredentialsThatTellWhoItIs_UntilItEnds()
    {
        var arn = Role(TrustsTheAccount);
        var alice = Alice();

        var answer = alice.Call("Sts", "AssumeRole", ("RoleArn", arn), ("RoleSessionName", "s1"),
            ("DurationSeconds", "900"));
        var issued = answer["Credentials"]!;
        var found = _account.FindCredential(issued.Text("AccessKeyId"))!;
        var identity = _account.Client(found.Principal).Call("Sts", "GetCallerIdentity");

        Assert.Equal((issued.Text("AccessKeySecret"), issued.Text("SecurityToken")), (found.Secret, found.SecurityToken));
        Assert.StartsWith("STS.", found.AccessKeyId);
        Assert.Equal(alice.Now.AddSeconds(900), found.ExpiresAt);
        Assert.Equal(("AssumedRoleUser", "acs:ram::0000000000000001:assumed-role/reader/s1",
                answer["AssumedRoleUser"]!.Text("AssumedRoleId")),
            (identity.Text("IdentityType"), identity.Text("Arn"), identity.Text("PrincipalId")));
        Assert.Equal(answer["AssumedRoleUser"]!.Text("Arn"), identity.Text("Arn"));
        Assert.EndsWith(":s1", identity.Text("PrincipalId"));
    }

    [Fact]
    public void Session_MayDoWhatItsRoleMay_AndNotWhatItsUserMay()
    {
        var arn = Role(TrustsTheAccount, """{"Effect":"Allow","Action":"kms:ListKeys","Resource":"*"}""");
        var alice = Alice(MayAssume, """{"Effect":"Allow","Action":"ecs:*","Resource":"*"}""");

        var session = Session(alice, arn);
        session.Call("Kms", "ListKeys");
        var refusal = session.Refusal("Ecs", "DescribeDisks");

        Assert.Equal("Forbidden.RAM", refusal.Code);
        Assert.Equal("AssumedRoleUser", refusal.AccessDenied?.AuthPrincipalType);
    }

    [Theory]
    [InlineData("""{"Effect":"Allow","Action":"*","Resource":"*"}""", true, false)]
    [InlineData("""{"Effect":"Allow","Action":"kms:ListAliases","Resource":"*"}""", false, false)]
    [InlineData("""{"Effect":"Deny","Action":"kms:ListKeys","Resource":"*"}""", false, false)]
    public void SessionPolicy_OnlyTakesPermissionsAway(string policy, bool listsKeys, bool listsAliases)
    {
        var arn = Role(TrustsTheAccount, """{"Effect":"Allow","Action":"kms:ListKeys","Resource":"*"}""");
        var session = Session(Alice(), arn, TestCloud.Document(policy));

        var keys = Record.Exception(() => session.Call("Kms", "ListKeys"));
        var aliases = Record.Exception(() => session.Call("Kms", "ListAliases"));

        Assert.Equal((listsKeys, listsAliases), (keys is null, aliases is null));
    }

    [Fact]
    public void Session_OfARoleThatWasMadeAnew_MayDoNothing()
    {
        var arn = Role(TrustsTheAccount);
        var session = Session(Alice(), arn);
        var root = _account.Client();
        root.Wait(TimeSpan.FromMinutes(1));
        root.Call("Ram", "DeleteRole", ("RoleName", "reader"));
        root.Call("Ram", "CreateRole", ("RoleName", "reader"), ("AssumeRolePolicyDocument", TrustsTheAccount));
        root.Call("Ram", "AttachPolicyToRole", ("PolicyType", "System"), ("PolicyName", "AliyunKMSFullAccess"),
            ("RoleName", "reader"));

        session.Wait(TimeSpan.FromMinutes(2));

        Assert.Equal("Forbidden.NoPermission", session.Refusal("Kms", "ListKeys").Code);
    }

    [Fact]
    public void Session_OutlivesTheProcess_AndIsForgottenOnceItEnded()
    {
        var directory = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        string key;
        using (var account = CloudAccount.Open(directory))
        {
            var arn = Role(TrustsTheAccount, account: account);
            var issued = Client(account, MayAssume).Call("Sts", "AssumeRole", ("RoleArn", arn),
                ("RoleSessionName", "s1"))["Credentials"]!;
            key = issued.Text("AccessKeyId");
            account.Commit(account.Now);
        }

        Credential? reopened, later;
        using (var account = CloudAccount.Open(directory))
        {
            reopened = account.FindCredential(key);
            account.Commit(account.Now.AddDays(3));
            later = account.FindCredential(key);
        }

        Directory.Delete(directory, recursive: true);
        Assert.NotNull(reopened?.SecurityToken);
        Assert.Null(later);
    }

    private string Role(string trust, string? statements = null, CloudAccount? account = null)
    {
        var root = (account ?? _account).Client();
        var role = root.Call("Ram", "CreateRole", ("RoleName", "reader"), ("AssumeRolePolicyDocument", trust));
        if (statements is null) return role["Role"]!.Text("Arn");

        root.CreatePolicy("reader-policy", statements);
        root.Call("Ram", "AttachPolicyToRole", ("PolicyType", "Custom"), ("PolicyName", "reader-policy"),
            ("RoleName", "reader"));
        return role["Role"]!.Text("Arn");
    }

    private CloudClient Alice(params string[] statements) =>
        Client(_account, statements.Length == 0 ? MayAssume : string.Join(',', statements));

    private static CloudClient Client(CloudAccount account, string statements) =>
        account.Client(account.UserWith("alice", statements));

    private CloudClient Session(CloudClient caller, string arn, string? policy = null)
    {
        var answer = caller.Call("Sts", "AssumeRole", ("RoleArn", arn), ("RoleSessionName", "s1"), ("Policy", policy));
        var principal = _account.FindCredential(answer["Credentials"]!.Text("AccessKeyId"))!.Principal;
        return new CloudClient(_account, TestCloud.Region, "session", caller.Now) { Caller = principal };
    }
}
