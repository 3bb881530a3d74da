using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class DiskEncryptionTests : IDisposable
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void CustomerKey_WithoutServiceRole_IsUnauthorized()
    {
        var client = _account.Client();

        var refusal = Encrypted(client, client.CreateKey());

        Assert.Equal((403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), (refusal!.Status, refusal.Code));
    }

    [Fact]
    public void CustomerKey_WithRoleOfAnotherService_IsUnauthorized()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateRole", ("RoleName", TestCloud.EcsRole),
            ("AssumeRolePolicyDocument", TestCloud.EcsTrust.Replace("ecs.aliyuncs.com", "cs.aliyuncs.com")));
        client.Call("Ram", "AttachPolicyToRole", ("PolicyType", "System"),
            ("PolicyName", "AliyunECSDiskEncryptRolePolicy"), ("RoleName", TestCloud.EcsRole));

        var refusal = Encrypted(client, client.CreateKey());

        Assert.Equal("InvalidParameter.KMSKeyId.KMSUnauthorized", refusal!.Code);
    }

    [Fact]
    public void CustomerKey_WithRoleWithoutPolicy_IsUnauthorized()
    {
        var client = _account.Client();
        client.Call("Ram", "CreateRole", ("RoleName", TestCloud.EcsRole), ("AssumeRolePolicyDocument",
            TestCloud.EcsTrust));

        var refusal = Encrypted(client, client.CreateKey());

        Assert.Equal("InvalidParameter.KMSKeyId.KMSUnauthorized", refusal!.Code);
    }

    [Fact]
    public void CustomerKey_BeforeTheRoleIsMade_IsUnauthorized()
    {
        var early = _account.Client("early");
        var key = early.CreateKey();
        var late = _account.Client("late");
        late.Wait(TimeSpan.FromHours(1));
        late.CreateEcsRole();

        var refusal = Encrypted(early, key);

        Assert.Equal("InvalidParameter.KMSKeyId.KMSUnauthorized", refusal!.Code);
    }

    [Theory]
    [InlineData("unknown", 404, "InvalidParameter.KMSKeyId.NotFound")]
    [InlineData("elsewhere", 404, "InvalidParameter.KMSKeyId.NotFound")]
    [InlineData("purged", 404, "InvalidParameter.KMSKeyId.NotFound")]
    [InlineData("alias", 404, "InvalidParameter.KMSKeyId.NotFound")]
    [InlineData("disabled", 403, "InvalidParameter.KMSKeyId.CMKNotEnabled")]
    [InlineData("pending", 403, "InvalidParameter.KMSKeyId.CMKNotEnabled")]
    [InlineData("external", 403, "InvalidParameter.KMSKeyId.CMKNotEnabled")]
    [InlineData("asymmetric", 400, "InvalidKMSKeyId.NotSymmetric")]
    public void CustomerKey_ThatCannotEncrypt_IsRefused(string kind, int status, string code)
    {
        var client = _account.Client();
        client.CreateEcsRole();

        var refusal = Encrypted(client, KeyOfKind(client, kind));

        Assert.Equal((status, code), (refusal!.Status, refusal.Code));
        Assert.Empty(client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray());
    }

    [Theory]
    [InlineData("false")]
    [InlineData(null)]
    public void CustomerKey_WithoutEncryption_IsRefused(string? encrypted)
    {
        var client = _account.Client();
        client.CreateEcsRole();

        var refusal = Encrypted(client, client.CreateKey(), encrypted);

        Assert.Equal((400, "InvalidEncrypted.NotMatchKmsKeyId"), (refusal!.Status, refusal.Code));
    }

    [Fact]
    public void CustomerKey_WithServiceRole_EncryptsAndIsTaggedFromTheFirstUseOn()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var unused = client.Call("Kms", "ListTagResources", ("ResourceType", "key"), ("ResourceId.1", key));

        var disk = client.Disk(client.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key)));

        Assert.True(disk["Encrypted"]!.GetValue<bool>());
        Assert.Equal(key, disk.Text("KMSKeyId"));
        Assert.Empty(unused["TagResources"]!["TagResource"]!.AsArray());
        var tag = client.Call("Kms", "ListTagResources", ("ResourceType", "key"), ("ResourceId.1", key))
            ["TagResources"]!["TagResource"]!.AsArray().Single()!;
        Assert.Equal(("acs:ecs:disk-encryption", "true"), (tag.Text("TagKey"), tag.Text("TagValue")));
    }

    [Theory]
    [InlineData("cloud", "40")]
    [InlineData("cloud_efficiency", "40")]
    [InlineData("cloud_ssd", "40")]
    [InlineData("cloud_auto", "40")]
    [InlineData("cloud_essd_entry", "40")]
    public void EmptyDisk_OfAnyCategory_CanBeEncrypted(string category, string size)
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();

        var disk = client.Disk(client.CreateDisk(("Size", size), ("DiskCategory", category), ("Encrypted", "true"),
            ("KMSKeyId", key)));

        Assert.Equal((key, category), (disk.Text("KMSKeyId"), disk.Text("Category")));
    }

    [Fact]
    public void NoKey_UsesTheServiceKeyWithoutARole_AlsoWhenItIsNamed()
    {
        var client = _account.Client();

        var silent = client.Disk(client.CreateDisk(("Encrypted", "true")));
        var service = client.Key("alias/acs/ecs").Text("KeyId");
        var named = client.Disk(client.CreateDisk(("Encrypted", "true"), ("KMSKeyId", service)));

        Assert.Equal((service, service), (silent.Text("KMSKeyId"), named.Text("KMSKeyId")));
    }

    [Fact]
    public void PlainDisk_HasNoKey()
    {
        var client = _account.Client();

        var disk = client.Disk(client.CreateDisk());

        Assert.Equal((false, ""), (disk["Encrypted"]!.GetValue<bool>(), disk.Text("KMSKeyId")));
        Assert.Equal("Forbidden.AliasNotFound", client.Refusal("Kms", "DescribeKey", ("KeyId", "alias/acs/ecs")).Code);
    }

    private static CloudException? Encrypted(CloudClient client, string key, string? encrypted = "true") =>
        (CloudException?)Record.Exception(() => client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_essd"),
            ("Encrypted", encrypted), ("KMSKeyId", key)));

    private string KeyOfKind(CloudClient client, string kind)
    {
        if (kind == "unknown") return "key-hzz000000000000000000";
        if (kind == "elsewhere") return _account.Client("elsewhere", "cn-beijing").CreateKey();

        var key = client.CreateKey(("KeySpec", kind == "asymmetric" ? "RSA_2048" : null),
            ("KeyUsage", kind == "asymmetric" ? "ENCRYPT/DECRYPT" : null), ("Origin", kind == "external"
            ? "EXTERNAL" : null));
        if (kind == "disabled") client.Call("Kms", "DisableKey", ("KeyId", key));
        if (kind is "pending" or "purged")
            client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));
        if (kind == "purged") client.Wait(Week);
        if (kind == "alias") client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", key));
        return kind == "alias" ? "alias/mine" : key;
    }
}
