using Infra.Keys;
using Infra.Tests.Testing;
using Pulumi.Utilities;

namespace Infra.Tests.Components;

[Collection("Deployments")]
public sealed class ExistingCustomerKeyTests
{
    private const string Id = "key-hzz630494463ejqjx0000";
    private const string Arn = $"acs:kms:cn-hangzhou:1234567890123456:key/{Id}";

    [Theory]
    [InlineData("", "'keyId' must be the ID or ARN of a key; got nothing.")]
    [InlineData(
        "alias/orders",
        "'keyId' must be the ID or ARN of a key, not an alias; got alias/orders. hint: look an "
        + "alias up with CustomerKey.FromAlias")]
    [InlineData(
        "orders key",
        "'keyId' must be the ID of a key, or its ARN acs:kms:<region>:<account>:key/<id>; got orders key.")]
    [InlineData(
        "acs:kms:cn-hangzhou:1:alias/orders", "'keyId' must be an ARN of the form acs:kms:<region>:<account>:key/<id>")]
    [InlineData(
        "acs:kms:cn-beijing:1:key/key-1",
        "'keyId' must be a key in the region cn-hangzhou; got acs:kms:cn-beijing:1:key/key-1. hint: a key works "
        + "only in its own region (cn-beijing); use a key of cn-hangzhou")]
    public async Task FromId_OfWhatIsNoUsableReference_IsRefused(string reference, string message)
    {
        var text = await ProgramRun.Failure(() => _ = CustomerKey.FromId("orders", reference));

        Assert.Contains($"CustomerKey 'orders': {message}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Enabled", "RSA_2048", "must be a symmetric key; this one is RSA_2048")]
    [InlineData("Disabled", "Aliyun_AES_256", "must be an enabled key; this one is disabled")]
    [InlineData("PendingDeletion", "Aliyun_AES_256", "must be a key that stays; this one waits for its deletion")]
    [InlineData("PendingImport", "Aliyun_AES_256", "must be a key with key material; this one waits for its import")]
    [InlineData("Unavailable", "Aliyun_SM4", "must be an enabled key; this one is Unavailable")]
    public async Task FromId_OfAKeyThatCannotEncrypt_IsRefused(string status, string keySpec, string message)
    {
        var account = new FakeAccount().WithKey(Id, status, keySpec);

        var text = await ProgramRun.Failure(() => _ = CustomerKey.FromId("orders", Id), account);

        Assert.Contains($"CustomerKey 'orders': 'keyId' {message}; got {Id}.", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromAlias_OfAnAsymmetricKey_IsRefusedByTheAliasWithAWayOut()
    {
        var account = new FakeAccount().WithAlias("alias/signing", Id).WithKey(Id, keySpec: "RSA_2048");

        var text = await ProgramRun.Failure(() => _ = CustomerKey.FromAlias("orders", "alias/signing"), account);

        Assert.Contains(
            "CustomerKey 'orders': 'aliasName' must be a symmetric key; this one is RSA_2048; got alias/signing. hint: "
            + "name another key, or make one: a new key is symmetric unless its 'keySpec' says otherwise",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromAlias_OfADisabledKey_NamesTheKeyToEnable()
    {
        var account = new FakeAccount().WithAlias("alias/orders", Id).WithKey(Id, status: "Disabled");

        var text = await ProgramRun.Failure(() => _ = CustomerKey.FromAlias("orders", "alias/orders"), account);

        Assert.Contains(
            $"got alias/orders. hint: enable it with: aliyun kms EnableKey --KeyId {Id}",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromId_OfASecretKeyThatIsDisabled_IsRefusedUnseen()
    {
        var account = new FakeAccount().WithKey(Id, status: "Disabled");

        var text = await ProgramRun.Failure(
            () => _ = CustomerKey.FromId("orders", Pulumi.Output.CreateSecret(Id)), account);

        Assert.Contains(
            "'keyId' must be an enabled key; this one is disabled; got [secret]. hint: enable it with: aliyun kms "
            + "EnableKey --KeyId <id>", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Id, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromId_OfAnArnInAnotherRegionThanAnExplicitProvider_IsNotJudged()
    {
        var account = new FakeAccount().WithKey("key-1");
        var provider = "";

        var run = await ProgramRun.Of(() =>
        {
            var beijing = new Pulumi.AliCloud.Provider("beijing", new() { Region = "cn-beijing" });
            _ = CustomerKey.FromId("orders", "acs:kms:cn-beijing:1:key/key-1", new() { Provider = beijing });
            provider = beijing.GetResourceName();
        }, account);

        Assert.Equal("beijing", provider);
        Assert.True(run.Only("alicloud:kms/key:Key").IsRead);
    }

    [Theory]
    [InlineData(Id)]
    [InlineData(Arn)]
    public async Task FromId_OfAUsableKey_ReadsItAndManagesNothing(string reference)
    {
        ICustomerKey? key = null;
        var account = new FakeAccount().WithKey(Id);

        var run = await ProgramRun.Of(() => key = CustomerKey.FromId("orders", reference), account);

        Assert.True(Assert.Single(run.Resources).IsRead);
        Assert.Equal(Id, await OutputUtilities.GetValueAsync(key!.KeyId));
        Assert.Equal(Arn, await OutputUtilities.GetValueAsync(key.Arn));
        Assert.Equal("Aliyun_AES_256", await OutputUtilities.GetValueAsync(key.KeySpec));
    }

    [Fact]
    public async Task FromAlias_WithoutItsPrefix_IsRefused()
    {
        var text = await ProgramRun.Failure(() => _ = CustomerKey.FromAlias("orders", "orders"));

        Assert.Contains(
            "CustomerKey 'orders': 'aliasName' must start with 'alias/'; got orders.",
            text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromAlias_ThatNobodyHas_IsRefused()
    {
        var account = new FakeAccount().WithAlias("alias/orders-old", Id);

        var text = await ProgramRun.Failure(() => _ = CustomerKey.FromAlias("orders", "alias/orders"), account);

        Assert.Contains(
            "CustomerKey 'orders': 'aliasName' must be an alias that exists in this region; got alias/orders.",
            text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task FromAlias_OfAUsableKey_FindsIt(bool isPreview)
    {
        ICustomerKey? key = null;
        var account = new FakeAccount().WithAlias("alias/other", "key-2").WithAlias("alias/orders", Id).WithKey(Id);

        var run = await ProgramRun.Of(() => key = CustomerKey.FromAlias("orders", "alias/orders"), account, isPreview);

        Assert.Equal("^alias/orders$", Assert.Single(run.Calls).Args["nameRegex"]);
        Assert.Equal(Id, await OutputUtilities.GetValueAsync(key!.KeyId));
    }

    [Fact]
    public async Task FromId_OfAKeyAnotherResourceBrings_IsCheckedWhenKnown()
    {
        var text = await ProgramRun.Failure(() =>
        {
            var other = new Pulumi.AliCloud.Kms.Alias("other", new() { AliasName = "alias/other", KeyId = "key-1" });
            _ = CustomerKey.FromId("orders", other.AliasName);
        });

        Assert.Contains(
            "'keyId' must be the ID or ARN of a key, not an alias; got alias/other.",
            text, StringComparison.Ordinal);
    }
}
