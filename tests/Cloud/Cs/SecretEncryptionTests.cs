using Infra.Cloud;

namespace Infra.Tests.Cloud.Cs;

public sealed class SecretEncryptionTests : IDisposable
{
    private static readonly TimeSpan s_changed = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan s_pause = TimeSpan.FromMinutes(10);

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Key_WithoutTheRole_IsRefused()
    {
        var client = _account.Client();

        var refusal = Creation(client, client.CreateKey());

        Assert.Equal("MissingAuth.AliyuncsManagedSecurityRole", refusal!.Code);
    }

    [Fact]
    public void Key_WithARoleThatTrustsAnotherService_IsRefused()
    {
        var client = _account.Client();
        client.CreateCsRole(TestCloud.EcsTrust);

        var refusal = Creation(client, client.CreateKey());

        Assert.Equal("MissingAuth.AliyuncsManagedSecurityRole", refusal!.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("AliyunECSDiskEncryptRolePolicy")]
    public void Key_WithARoleThatMayNotUseIt_IsRefusedUnlessThePolicyAllowsIt(string? policy)
    {
        var client = _account.Client();
        client.CreateCsRole(policy: policy);

        var refusal = Creation(client, client.CreateKey());

        Assert.Equal(policy is null ? "MissingAuth.AliyuncsManagedSecurityRole" : null, refusal?.Code);
    }

    [Theory]
    [InlineData("unknown", "InvalidEncryptionKey.NotFound")]
    [InlineData("elsewhere", "InvalidEncryptionKey.NotFound")]
    [InlineData("service", "InvalidEncryptionKey.Service")]
    [InlineData("rsa", "InvalidEncryptionKey.Spec")]
    [InlineData("sm4", "InvalidEncryptionKey.Spec")]
    [InlineData("disabled", "InvalidEncryptionKey.State")]
    [InlineData("pending", "InvalidEncryptionKey.State")]
    [InlineData("external", "InvalidEncryptionKey.State")]
    public void Key_ThatAckCannotUse_IsRefused(string kind, string code)
    {
        var client = _account.Client();
        client.CreateCsRole();

        var refusal = Creation(client, KeyOfKind(client, kind));

        Assert.Equal(code, refusal!.Code);
        Assert.Empty(client.Call("CS", "DescribeClustersV1")["clusters"]!.AsArray());
    }

    [Fact]
    public void Key_OnAStandardCluster_IsRefused()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var key = client.CreateKey();
        var id = client.CreateCluster(("cluster_spec", "ack.standard"));

        var creation = client.Refusal("CS", "CreateCluster",
            client.NewCluster(("cluster_spec", "ack.standard"), ("encryption_provider_key", key)));
        var update = Refused(client, id, ("disable_encryption", "false"), ("kms_key_id", key));

        Assert.Equal(("ErrorEncryptionNotSupported", "ErrorEncryptionNotSupported"), (creation.Code, update.Code));
    }

    [Fact]
    public void Key_OfANewCluster_IsInItsMetadata()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var key = client.CreateKey();

        var id = client.CreateCluster(("encryption_provider_key", key));

        Assert.Equal((key, false), client.Encryption(id));
    }

    [Fact]
    public void Migration_ToPro_AllowsAKey()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var key = client.CreateKey();
        var id = client.CreateCluster(("cluster_spec", "ack.standard"));

        client.Call("CS", "MigrateCluster", ("ClusterId", id), ("type", "ManagedKubernetes"), ("spec", "ack.pro.small"));
        var state = client.Cluster(id).Text("state");
        client.Wait(TimeSpan.FromMinutes(30));
        Change(client, id, ("disable_encryption", "false"), ("kms_key_id", key));

        Assert.Equal("migrating", state);
        Assert.Equal((key, false), client.Encryption(id));
    }

    [Fact]
    public void Change_OfARunningCluster_MakesItUpdateAndRunAgain()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var key = client.CreateKey();
        var id = client.CreateCluster();

        Change(client, id, ("disable_encryption", "false"), ("kms_key_id", key));
        var state = client.Cluster(id).Text("state");
        client.Wait(s_changed);

        Assert.Equal(("updating", "running"), (state, client.Cluster(id).Text("state")));
        Assert.Equal((key, false), client.Encryption(id));
    }

    [Fact]
    public void Change_WithoutAnyKey_IsRefused()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var id = client.CreateCluster();

        var refusal = Refused(client, id, ("disable_encryption", "false"));

        Assert.Equal("MissingParameter", refusal.Code);
    }

    [Fact]
    public void Change_ToAKeyThatCannotBeUsed_IsRefusedAndChangesNothing()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var key = client.CreateKey();
        var id = client.CreateCluster(("encryption_provider_key", key));

        var refusal = Refused(client, id, ("kms_key_id", KeyOfKind(client, "disabled")));

        Assert.Equal("InvalidEncryptionKey.State", refusal.Code);
        Assert.Equal((key, false), client.Encryption(id));
    }

    [Fact]
    public void Change_LessThanFiveMinutesAfterTheLastWasFinished_IsAConflict()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var (first, second) = (client.CreateKey(), client.CreateKey());
        var id = client.CreateCluster(("encryption_provider_key", first));
        Change(client, id, ("kms_key_id", second));
        client.Wait(s_changed);

        var soon = Refused(client, id, ("kms_key_id", first));
        client.Wait(s_pause);
        Change(client, id, ("kms_key_id", first));

        Assert.Equal(409, soon.Status);
        Assert.Equal((first, false), client.Encryption(id));
    }

    [Fact]
    public void Switch_OffAndOn_IsInTheMetadata()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var key = client.CreateKey();
        var id = client.CreateCluster(("encryption_provider_key", key));

        Change(client, id, ("disable_encryption", "true"));
        var off = client.Encryption(id);
        client.Wait(s_pause);
        Change(client, id, ("disable_encryption", "false"), ("kms_key_id", key));

        Assert.Equal(("", true), off);
        Assert.Equal((key, false), client.Encryption(id));
    }

    [Fact]
    public void Cluster_WhoseKeyIsDisabled_IsUnavailableUntilItIsEnabledAgain()
    {
        var client = _account.Client();
        client.CreateCsRole();
        var key = client.CreateKey();
        var id = client.CreateCluster(("encryption_provider_key", key));

        client.Call("Kms", "DisableKey", ("KeyId", key));
        var (disabled, refusal) = (client.Cluster(id).Text("state"),
            client.Refusal("CS", "CreateClusterNodePool", client.NewPool(id)));
        client.Call("Kms", "EnableKey", ("KeyId", key));

        Assert.Equal(("unavailable", "ErrorClusterState"), (disabled, refusal.Code));
        Assert.Equal("running", client.Cluster(id).Text("state"));
    }

    private static CloudException? Creation(CloudClient client, string key) =>
        (CloudException?)Record.Exception(() => client.CreateCluster(("encryption_provider_key", key)));

    private static void Change(CloudClient client, string id, params (string, string?)[] parameters) =>
        client.Call("CS", "UpdateKMSEncryption", [("ClusterId", id), .. parameters]);

    private static CloudException Refused(CloudClient client, string id, params (string, string?)[] parameters) =>
        client.Refusal("CS", "UpdateKMSEncryption", [("ClusterId", id), .. parameters]);

    private string KeyOfKind(CloudClient client, string kind)
    {
        if (kind == "unknown") return "key-hzz000000000000000000";
        if (kind == "elsewhere") return _account.Client("elsewhere", "cn-beijing").CreateKey();
        if (kind == "service")
        {
            client.CreateDisk(("Encrypted", "true"));
            return client.Key("alias/acs/ecs").Text("KeyId");
        }

        var key = client.CreateKey(
            ("KeySpec", kind switch { "rsa" => "RSA_2048", "sm4" => "Aliyun_SM4", _ => null }),
            ("KeyUsage", kind == "rsa" ? "ENCRYPT/DECRYPT" : null), ("Origin", kind == "external" ? "EXTERNAL" : null));
        if (kind == "disabled") client.Call("Kms", "DisableKey", ("KeyId", key));
        if (kind == "pending")
            client.Call("Kms", "ScheduleKeyDeletion", ("KeyId", key), ("PendingWindowInDays", "7"));
        return key;
    }
}
