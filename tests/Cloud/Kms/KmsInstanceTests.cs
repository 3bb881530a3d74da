using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KmsInstanceTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void EveryRegion_HasOneInstance_ThatIsDescribed()
    {
        var client = _account.Client();

        var listed = client.Call("Kms", "ListKmsInstances");
        var instance = client.Call("Kms", "GetKmsInstance", ("KmsInstanceId", client.Instance()))["KmsInstance"]!;
        var refusal = client.Refusal("Kms", "GetKmsInstance",
            ("KmsInstanceId", _account.Client(region: "cn-beijing").Instance()));

        Assert.Equal(1, listed["TotalCount"]!.GetValue<int>());
        Assert.Equal($"acs:kms:cn-hangzhou:{CloudAccount.ReservedId}:keystore/{client.Instance()}",
            listed["KmsInstances"]!["KmsInstance"]![0]!.Text("KmsInstanceArn"));
        Assert.Equal(("Connected", client.Instance()), (instance.Text("Status"), instance.Text("InstanceId")));
        Assert.Equal((403, "Forbidden.DKMSInstanceNotFound"), refusal.Answer());
    }

    [Theory]
    [InlineData("Aliyun_AES_128")]
    [InlineData("Aliyun_AES_192")]
    [InlineData("Aliyun_AES_256")]
    public void Key_InAnInstance_EncryptsWithSpecsThatOtherKeysLack(string spec)
    {
        var client = _account.Client();

        var key = client.CreateKey(("KeySpec", spec), ("DKMSInstanceId", client.Instance()));

        Assert.Equal(client.Instance(), client.Key(key).Text("DKMSInstanceId"));
        Assert.Equal("text", client.Decrypt(client.Encrypt(key, "text")));
        var listed = client.Call("Kms", "ListKeys",
            ("Filters", $$"""[{"Key":"DKMSInstanceId","Values":["{{client.Instance()}}"]}]"""));
        Assert.Equal(key, listed["Keys"]!["Key"]!.AsArray().Single()!.Text("KeyId"));
    }

    [Fact]
    public void HardwareKey_InTheSoftwareInstance_IsRefused()
    {
        var client = _account.Client();

        var refusal = client.Refusal("Kms", "CreateKey",
            ("DKMSInstanceId", client.Instance()), ("ProtectionLevel", "HSM"));

        Assert.Equal((400, "Unsupported.ProtectionLevel"), refusal.Answer());
    }

    [Fact]
    public void Instance_HasALimitOfItsOwn()
    {
        using var account = CloudAccount.InMemory(new CloudOptions { InstanceKeyLimit = 1, DefaultKeyLimit = 1 });
        var client = account.Client();
        client.CreateKey();
        client.CreateKey(("DKMSInstanceId", client.Instance()));

        var refusal = client.Refusal("Kms", "CreateKey", ("DKMSInstanceId", client.Instance()));

        Assert.Equal((400, "Rejected.LimitExceeded"), refusal.Answer());
        Assert.Equal("Rejected.LimitExceeded", client.Refusal("Kms", "CreateKey").Code);
    }
}
