using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyCreationTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("KeySpec", "AES", "InvalidParameter")]
    [InlineData("KeySpec", "Aliyun_AES_128", "UnsupportedOperation")]
    [InlineData("KeyUsage", "ANY", "InvalidParameter")]
    [InlineData("KeyUsage", "SIGN/VERIFY", "InvalidParameter")]
    [InlineData("Origin", "external", "InvalidParameter")]
    [InlineData("ProtectionLevel", "TPM", "InvalidParameter")]
    [InlineData("EnableAutomaticRotation", "yes", "InvalidParameter")]
    [InlineData("RotationInterval", "6d", "InvalidParameter")]
    [InlineData("RotationInterval", "731d", "InvalidParameter")]
    [InlineData("RotationInterval", "d", "InvalidParameter")]
    [InlineData("RotationInterval", "30w", "InvalidParameter")]
    [InlineData("RotationInterval", "99999999999d", "InvalidParameter")]
    [InlineData("DKMSInstanceId", "kst-bjj62d8f5e0sgtx8h", "Forbidden.DKMSInstanceNotFound")]
    [InlineData("Policy", "{}", "Forbidden.KeyPolicyUnSupported")]
    [InlineData("Tags", "{}", "InvalidParameter")]
    [InlineData("Tags", "[1]", "InvalidParameter")]
    [InlineData("Tags", """[{"TagValue":"b"}]""", "InvalidParameter")]
    [InlineData("Tags", """[{"TagKey":"aliyun:a","TagValue":"b"}]""", "InvalidParameter.TagKey")]
    [InlineData("Tags", """[{"TagKey":"acs:a","TagValue":"b"}]""", "InvalidParameter.TagKey")]
    [InlineData("Tags", """[{"TagKey":"a","TagValue":"b"},{"TagKey":"a","TagValue":"c"}]""", "Duplicate.TagKey")]
    public void Argument_OutOfRange_IsRefused(string parameter, string value, string code)
    {
        var client = _account.Client();

        var refusal = client.Refusal("Kms", "CreateKey", (parameter, value));

        Assert.Equal(code, refusal.Code);
        Assert.Equal(0, client.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("Aliyun_AES_256", "ENCRYPT/DECRYPT", true, "ENCRYPT/DECRYPT")]
    [InlineData("Aliyun_AES_256", "SIGN/VERIFY", false, "")]
    [InlineData("Aliyun_SM4", "ENCRYPT/DECRYPT", true, "ENCRYPT/DECRYPT")]
    [InlineData("Aliyun_SM4", "SIGN/VERIFY", false, "")]
    [InlineData("RSA_2048", "ENCRYPT/DECRYPT", true, "SIGN/VERIFY")]
    [InlineData("RSA_2048", "SIGN/VERIFY", true, "SIGN/VERIFY")]
    [InlineData("RSA_3072", "ENCRYPT/DECRYPT", true, "SIGN/VERIFY")]
    [InlineData("EC_P256", "ENCRYPT/DECRYPT", false, "")]
    [InlineData("EC_P256", "SIGN/VERIFY", true, "SIGN/VERIFY")]
    [InlineData("EC_P256K", "ENCRYPT/DECRYPT", false, "")]
    [InlineData("EC_SM2", "ENCRYPT/DECRYPT", true, "SIGN/VERIFY")]
    [InlineData("EC_SM2", "SIGN/VERIFY", true, "SIGN/VERIFY")]
    public void SpecAndUsage_AreCombinedAsPublished(string spec, string usage, bool allowed, string defaultUsage)
    {
        var client = _account.Client();

        if (!allowed)
        {
            Assert.Equal("InvalidParameter", client.Refusal("Kms", "CreateKey", ("KeySpec", spec), ("KeyUsage",
                usage)).Code);
            return;
        }

        var asked = client.Key(client.CreateKey(("KeySpec", spec), ("KeyUsage", usage)));
        var silent = client.Key(client.CreateKey(("KeySpec", spec)));

        Assert.Equal((spec, usage), (asked.Text("KeySpec"), asked.Text("KeyUsage")));
        Assert.Equal(defaultUsage, silent.Text("KeyUsage"));
    }

    [Theory]
    [InlineData("Aliyun_SM4")]
    [InlineData("EC_SM2")]
    public void NationalAlgorithm_OutsideMainlandChina_IsRefused(string spec)
    {
        var client = _account.Client(region: "eu-central-1");

        var refusal = client.Refusal("Kms", "CreateKey", ("KeySpec", spec));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
    }

    [Theory]
    [InlineData("RSA_2048", "Aliyun_KMS")]
    [InlineData("Aliyun_AES_256", "EXTERNAL")]
    public void AutomaticRotation_WhereThereIsNone_IsRefused(string spec, string origin)
    {
        var client = _account.Client();

        var refusal = client.Refusal("Kms", "CreateKey", ("KeySpec", spec), ("Origin", origin),
            ("EnableAutomaticRotation", "true"), ("RotationInterval", "365d"));

        Assert.Equal((400, "UnsupportedOperation"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void KeyLimit_Reached_RefusesUserKeysOfThatRegionOnly()
    {
        using var account = CloudAccount.InMemory(new CloudOptions { DefaultKeyLimit = 2 });
        var client = account.Client();
        client.CreateDisk(("Encrypted", "true"));
        client.CreateKey();
        client.CreateKey();

        var refusal = client.Refusal("Kms", "CreateKey");

        Assert.Equal((400, "Rejected.LimitExceeded"), (refusal.Status, refusal.Code));
        account.Client(region: "cn-beijing").CreateKey();
    }

    [Fact]
    public void NewKey_HasThePublishedForm()
    {
        var client = _account.Client();

        var answer = client.Call("Kms", "CreateKey", ("Description", "of the test"),
            ("Tags", """[{"TagKey":"team","TagValue":"storage"}]"""));

        var key = answer["KeyMetadata"]!;
        Assert.Matches("^key-hzz[0-9a-z]{18}$", key.Text("KeyId"));
        Assert.Matches("^key-hzz[0-9a-z]{18}-[0-9a-z]{10}$", key.Text("PrimaryKeyVersion"));
        Assert.Equal($"acs:kms:cn-hangzhou:{CloudAccount.ReservedId}:key/{key.Text("KeyId")}", key.Text("Arn"));
        Assert.Equal("2026-01-01T00:00:00Z", key.Text("CreationDate"));
        Assert.Equal(("Enabled", "Aliyun_KMS", "SOFTWARE", "Disabled", ""), (key.Text("KeyState"), key.Text("Origin"),
            key.Text("ProtectionLevel"), key.Text("AutomaticRotation"), key.Text("DeleteDate")));
        Assert.Matches("^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$", answer.Text("RequestId"));
        Assert.Null(key["RotationInterval"]);
    }

    [Fact]
    public void SameWork_GivesTheSameIdentifiers_AndAnotherSeedOthers()
    {
        using var same = CloudAccount.InMemory();
        using var other = CloudAccount.InMemory(new CloudOptions { Seed = "other" });

        var keys = new[] { _account, same, other }.Select(account => account.Client("step").CreateKey()).ToList();

        Assert.Equal(keys[0], keys[1]);
        Assert.NotEqual(keys[0], keys[2]);
    }

    [Fact]
    public void DescribeKey_FromAnotherRegion_IsNotFound()
    {
        var key = _account.Client().CreateKey();

        var refusal = _account.Client(region: "cn-beijing").Refusal("Kms", "DescribeKey", ("KeyId", key));

        Assert.Equal((404, "Forbidden.KeyNotFound"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void DescribeKey_BeforeItsCreation_IsNotFound()
    {
        var early = _account.Client("early");
        var late = _account.Client("late");
        late.Wait(TimeSpan.FromMinutes(1));
        var key = late.CreateKey();

        var refusal = early.Refusal("Kms", "DescribeKey", ("KeyId", key));

        Assert.Equal("Forbidden.KeyNotFound", refusal.Code);
        Assert.Equal(0, early.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>());
    }
}
