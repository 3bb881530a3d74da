using System.Text.Json;
using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi.AliCloud.Ram;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class KeyGrantTests
{
    private const string PolicyType = "alicloud:ram/policy:Policy";
    private const string AttachmentType = "alicloud:ram/rolePolicyAttachment:RolePolicyAttachment";
    private const string KeyArn = "acs:kms:cn-hangzhou:1234567890123456:key/orders-key-id";

    public static TheoryData<string, Action<KeyGrantArgs>> Refused => new()
    {
        { "'keyArn' must be given: the Arn of a key; got nothing.", args => args.KeyArn = null },
        {
            "'keyArn' must be the ARN of one key, acs:kms:<region>:<account>:key/<id>; got key-1. hint: pass "
            + "CustomerKey.Arn",
            args => args.KeyArn = "key-1"
        },
        {
            "'keyArn' must be the ARN of one key, acs:kms:<region>:<account>:key/<id>; got acs:kms:*:*:key/*.",
            args => args.KeyArn = "acs:kms:*:*:key/*"
        },
        { "'roleName' must be given: the name of a RAM role; got nothing.", args => args.RoleName = "" },
        {
            "'roleName' must be the name of a RAM role, not its ARN; got acs:ram::1:role/orders.",
            args => args.RoleName = "acs:ram::1:role/orders"
        },
        {
            "'access' must be one of encryptDecrypt, encrypt, decrypt, administer; got everything.",
            args => args.Access = "everything"
        },
        { "'policyName' must have 1 to 128 letters, digits and '-'; got a_b.", args => args.PolicyName = "a_b" },
        { "'tags' must have no key that starts with aliyun or acs:", args => args.Tags = new() { ["acs:rm"] = "1" } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task Argument_BreakingARule_IsRefusedByName(string message, Action<KeyGrantArgs> change)
    {
        var args = new KeyGrantArgs { KeyArn = KeyArn, RoleName = "orders" };
        change(args);

        var text = await ProgramRun.Failure(() => _ = new KeyGrant("orders", args));

        Assert.Contains($"KeyGrant 'orders': {message}", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arguments_SeveralBreakingRules_AreRefusedTogether()
    {
        var text = await ProgramRun.Failure(() => _ = new KeyGrant("orders", new() { Access = "all" }));

        Assert.Contains("'keyArn' must", text, StringComparison.Ordinal);
        Assert.Contains("'roleName' must", text, StringComparison.Ordinal);
        Assert.Contains("'access' must", text, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<ICustomerKey, KeyGrant>, string, string> Verbs => new()
    {
        { "encrypt and decrypt", key => key.GrantEncryptDecrypt("orders", "app"), "kms:Decrypt", "kms:DisableKey" },
        { "encrypt", key => key.GrantEncrypt("orders", "app"), "kms:GenerateDataKey", "kms:Decrypt" },
        { "decrypt", key => key.GrantDecrypt("orders", "app"), "kms:Decrypt", "kms:Encrypt" },
        { "administer", key => key.GrantAdminister("orders", "app"), "kms:DisableKey", "kms:Decrypt" },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_OfADeclaredKey_AllowsItsActionsOnThatKeyAlone(
        string verb, Func<ICustomerKey, KeyGrant> grant, string allowed, string left)
    {
        var run = await ProgramRun.Of(() => _ = grant(new CustomerKey("orders", new())));

        using var document = JsonDocument.Parse(run.Only(PolicyType)["policyDocument"]!);
        var statement = Assert.Single(document.RootElement.GetProperty("Statement").EnumerateArray());
        var actions = statement.GetProperty("Action").EnumerateArray().Select(action => action.GetString()).ToList();
        Assert.Equal("Allow", statement.GetProperty("Effect").GetString());
        Assert.Equal(
            KeyArn, Assert.Single(statement.GetProperty("Resource").EnumerateArray()).GetString());
        Assert.True(actions.Contains(allowed), $"{verb} lacks {allowed}");
        Assert.DoesNotContain(left, actions);
        Assert.DoesNotContain("kms:ScheduleKeyDeletion", actions);
        Assert.Equal("app", run.Only(AttachmentType)["roleName"]);
    }

    [Fact]
    public async Task Verb_OfAKeyThatExists_NamesIt()
    {
        var account = new FakeAccount().WithKey("key-1");

        var run = await ProgramRun.Of(
            () => _ = CustomerKey.FromId("shared", "key-1").GrantDecrypt("reader", "app"), account);

        Assert.Contains(":key/key-1\"", run.Only(PolicyType)["policyDocument"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verb_OfAnAsymmetricKey_IsRefused()
    {
        var text = await ProgramRun.Failure(() =>
            _ = new CustomerKey("signing", new() { KeySpec = "RSA_2048" }).GrantEncrypt("orders", "app"));

        Assert.Contains(
            "KeyGrant 'orders': 'access' must be administer for an asymmetric key; got encrypt. hint: this key is "
            + "RSA_2048",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KeyId_OfAGrant_WaitsForTheAttachment()
    {
        Pulumi.Output<string>? keyId = null;

        await ProgramRun.Of(() =>
            keyId = new CustomerKey("orders", new()).GrantEncryptDecrypt("app", "app").KeyId);

        var dependencies = await OutputUtilities.GetDependenciesAsync(keyId!);
        Assert.Equal("orders-key-id", await OutputUtilities.GetValueAsync(keyId!));
        Assert.Contains(dependencies, dependency => dependency.GetResourceType() == AttachmentType);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Policy_Always_CanBeChangedMoreThanFiveTimes(bool isPreview)
    {
        var run = await ProgramRun.Of(
            () => _ = new KeyGrant("orders", new() { KeyArn = KeyArn, RoleName = "app" }), isPreview: isPreview);

        Assert.Equal("DeleteOldestNonDefaultVersionWhenLimitExceeded", run.Only(PolicyType)["rotateStrategy"]);
    }

    [Fact]
    public async Task Deployment_OfAGrant_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(() =>
        {
            var role = new Role("app", new() { RoleName = "app" });
            _ = new CustomerKey("orders", new()).GrantEncryptDecrypt("orders-for-app", role.RoleName);
        });

        Snapshot.Matches(run);
    }
}
