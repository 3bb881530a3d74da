using System.Text.Json;
using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Components;

/// <summary>Who may do what with a key in a KMS instance, by its key policy.</summary>
[Collection("Deployments")]
public sealed class CustomerKeyPolicyTests
{
    private const string KeyType = "alicloud:kms/key:Key";
    private const string Admin = "acs:ram::1234567890123456:role/kms-admin";
    private const string User = "acs:ram::1234567890123456:role/orders";

    private static readonly string s_sound = Policy(Allow("acs:ram::1:root", "kms:*"));

    public static TheoryData<string> LockingOut =>
    [
        "{}",
        Policy(""),
        Policy(Allow("*", "kms:Encrypt")),
        Policy("""{"Effect":"Allow","Principal":{"RAM":[]},"Action":"kms:*","Resource":["*"]}"""),
        Policy("""{"Effect":"Allow","Principal":{"Service":["ecs.aliyuncs.com"]},"Action":"kms:*"}"""),
        Policy(Allow("acs:ram::1:root", "kms:*", ""","Condition":{"IpAddress":{"acs:SourceIp":"10.0.0.0/8"}}""")),
        Policy(Allow("acs:ram::1:root", "kms:*"), Deny("acs:ram::1:*", "kms:Set*")),
        Policy(Allow("*", "kms:*"), Deny("*", "*")),
    ];

    public static TheoryData<string> LeavingSomebody =>
    [
        s_sound,
        $$"""{"Version":"1","Statement":{{Allow("acs:ram::1:role/a", "kms:SetKeyPolicy")}}}""",
        Policy(
            """{"Effect":"Allow","Principal":{"RAM":["acs:ram::1:root","acs:ram::1:user/b"]},"Action":["kms:*"]}""",
            Deny("acs:ram::1:user/*", "kms:SetKeyPolicy")),
    ];

    public static TheoryData<string, CustomerKeyArgs> Refused => new()
    {
        {
            "'administratorArns' must be left out without 'kmsInstanceId'; got a list. hint: a default key takes no "
            + "key policy",
            new() { AdministratorArns = { Admin } }
        },
        { "'userArns' must be left out without 'kmsInstanceId'; got a list.", new() { UserArns = { User } } },
        {
            "'administratorArns' must be given with 'userArns'; got nothing. hint: a key policy without an "
            + "administrator locks everyone out of changing it",
            new() { UserArns = { User }, KmsInstanceId = "kst-1" }
        },
        {
            "'policy' must be left out with 'administratorArns' and 'userArns'; got both.",
            new() { AdministratorArns = { Admin }, Policy = s_sound, KmsInstanceId = "kst-1" }
        },
        {
            "'administratorArns' must hold ARNs of the form acs:ram::<account>:role/<name>",
            new() { AdministratorArns = { "kms-admin" }, KmsInstanceId = "kst-1" }
        },
        {
            "'userArns' must hold ARNs of the form acs:ram::<account>:role/<name>, .../user/<name> or "
            + "acs:ram::<account>:root; got acs:ram::1:role/.",
            new() { AdministratorArns = { Admin }, UserArns = { "acs:ram::1:role/" }, KmsInstanceId = "kst-1" }
        },
        {
            "'origin' must be EXTERNAL when 'materialImported' is true; got Aliyun_KMS.",
            new() { MaterialImported = true }
        },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, CustomerKeyArgs args)
    {
        var text = await ProgramRun.Failure(() => _ = new CustomerKey("orders", args));

        Assert.Contains($"CustomerKey 'orders': {message}", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LockingOut))]
    public async Task Policy_ThatLocksEveryoneOut_IsRefused(string policy)
    {
        var text = await ProgramRun.Failure(() =>
            _ = new CustomerKey("orders", new() { Policy = policy, KmsInstanceId = "kst-1" }));

        Assert.Contains(
            "CustomerKey 'orders': 'policy' must leave somebody who may change it; got one that locks everyone out. "
            + "hint: allow kms:SetKeyPolicy (or kms:*)",
            text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(LeavingSomebody))]
    public async Task Policy_ThatLeavesSomebody_ReachesTheKey(string policy)
    {
        var run = await ProgramRun.Of(() =>
            _ = new CustomerKey("orders", new() { Policy = policy, KmsInstanceId = "kst-1" }));

        Assert.Equal(policy, run.Only(KeyType)["policy"]);
    }

    [Fact]
    public async Task Personas_Together_MakeAPolicyOfTwoStatements()
    {
        var run = await ProgramRun.Of(() => _ = new CustomerKey("orders", new()
        {
            KmsInstanceId = "kst-1",
            AdministratorArns = { Admin },
            UserArns = { User, "acs:ram::9876543210987654:user/partner" },
        }));

        var policy = Statements(run.Only(KeyType)["policy"]!);
        Assert.Equal(["administrators", "users"], policy.Keys);
        Assert.Contains("kms:Set*", policy["administrators"], StringComparison.Ordinal);
        Assert.DoesNotContain("crypt\"", policy["administrators"], StringComparison.Ordinal);
        Assert.Contains("kms:Decrypt", policy["users"], StringComparison.Ordinal);
        Assert.DoesNotContain("kms:Set*", policy["users"], StringComparison.Ordinal);
        Assert.Contains("9876543210987654:user/partner", policy["users"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personas_OfRolesThatAreMadeBeside_AreWrittenWhenTheyAreKnown()
    {
        var run = await ProgramRun.Of(() =>
        {
            var role = new Pulumi.AliCloud.Ram.Role("admin", new() { RoleName = "kms-admin" });
            _ = new CustomerKey("orders", new() { KmsInstanceId = "kst-1", AdministratorArns = { role.Arn } });
        });

        Assert.Contains(":role/kms-admin", run.Only(KeyType)["policy"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Personas_TooManyForAPolicy_AreRefused()
    {
        var many = Enumerable.Range(0, 700).Select(i => $"{Admin}-{i:D4}").ToArray();

        var text = await ProgramRun.Failure(() =>
            _ = new CustomerKey("orders", new() { KmsInstanceId = "kst-1", AdministratorArns = many }));

        Assert.Contains("'administratorArns' must have at most 32768 bytes", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, "Enabled")]
    public async Task Status_OfAKeyWithImportedMaterial_IsOnlyAskedForOnceItIsThere(bool imported, string? status)
    {
        var run = await ProgramRun.Of(() =>
            _ = new CustomerKey("byok", new() { Origin = "EXTERNAL", MaterialImported = imported }));

        Assert.Equal(status, run.Only(KeyType)["status"]);
    }

    private static string Policy(params string[] statements) =>
        $$"""{"Version":"1","Statement":[{{string.Join(',', statements)}}]}""";

    private static string Allow(string principal, string action, string more = "") =>
        Statement("Allow", principal, action, more);

    private static string Deny(string principal, string action) => Statement("Deny", principal, action, "");

    private static string Statement(string effect, string principal, string action, string more) =>
        $$"""
        {"Effect":"{{effect}}","Principal":{"RAM":"{{principal}}"},"Action":"{{action}}","Resource":"*"{{more}}}
        """;

    private static Dictionary<string, string> Statements(string policy)
    {
        using var document = JsonDocument.Parse(policy);
        return document.RootElement.GetProperty("Statement").EnumerateArray()
            .ToDictionary(one => one.GetProperty("Sid").GetString()!, one => one.GetRawText(), StringComparer.Ordinal);
    }
}
