using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class DiskEncryptionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void CustomerKey_WithoutServiceRole_IsUnauthorized()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Ecs", "CreateDisk", ("ZoneId", TestCloud.Zone), ("Size", "40"),
            ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("KMSKeyId", key));

        Assert.Equal((403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void CustomerKey_WithServiceRole_EncryptsAndIsTagged()
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();

        var disk = client.Disk(client.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key)));

        Assert.True(disk["Encrypted"]!.GetValue<bool>());
        Assert.Equal(key, disk.Text("KMSKeyId"));
        var tags = client.Call("Kms", "ListTagResources", ("ResourceType", "key"), ("ResourceId.1", key));
        Assert.Equal("acs:ecs:disk-encryption", tags["TagResources"]!["TagResource"]![0]!.Text("TagKey"));
    }

    [Fact]
    public void NoKey_UsesServiceKeyWithoutRole()
    {
        var client = _account.Client();

        var disk = client.Disk(client.CreateDisk(("Encrypted", "true")));

        var service = client.Key("alias/acs/ecs");
        Assert.Equal(service.Text("KeyId"), disk.Text("KMSKeyId"));
    }
}
