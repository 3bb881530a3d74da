using Infra.Cloud;
using Infra.Cloud.Limits;

namespace Infra.Tests.Cloud.Ecs;

/// <summary>Where and with which keys disks are encrypted: limits that are data.</summary>
public sealed class EncryptionLimitTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void KeyOfOnesOwn_CanBeChosenInEveryRegionButFour()
    {
        var refused = Regions.All.Where(region => Refusal(region) is not null).ToList();

        Assert.Equal(["ap-northeast-2", "ap-southeast-7", "cn-fuzhou", "cn-nanjing"], refused.Select(region => region.Id));
        Assert.All(refused, region => Assert.Equal("InvalidRegion.NotSupport", Refusal(region)!.Code));
    }

    [Fact]
    public void ServiceKey_EncryptsInEveryRegion()
    {
        Assert.All(Regions.All, region =>
        {
            var client = _account.Client("service", region.Id);
            var disk = client.Call("Ecs", "CreateDisk", ("ZoneId", region.ZoneIds[0]), ("Size", "40"), ("Encrypted", "true"));

            Assert.True(client.Disk(disk.Text("DiskId")).Flag("Encrypted"));
        });
    }

    [Theory]
    [InlineData("Aliyun_AES_256", "ENCRYPT/DECRYPT", null)]
    [InlineData("Aliyun_SM4", "ENCRYPT/DECRYPT", null)]
    [InlineData("RSA_2048", "ENCRYPT/DECRYPT", "InvalidKMSKeyId.NotSymmetric")]
    [InlineData("EC_P256", "SIGN/VERIFY", "InvalidKMSKeyId.NotSymmetric")]
    [InlineData("EC_SM2", "ENCRYPT/DECRYPT", "InvalidKMSKeyId.NotSymmetric")]
    public void Key_MustBeSymmetric(string spec, string usage, string? code)
    {
        var client = _account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey(("KeySpec", spec), ("KeyUsage", usage));

        var refusal = Record.Exception(() => client.CreateDisk(("Encrypted", "true"), ("KMSKeyId", key)));

        Assert.Equal(code, (refusal as CloudException)?.Code);
    }

    private CloudException? Refusal(RegionFacts region)
    {
        var client = _account.Client(region.Id, region.Id);
        if (_account.Client().Call("Ram", "ListRoles")["Roles"]!["Role"]!.AsArray().Count == 0) client.CreateEcsRole();
        var key = client.CreateKey();
        return Record.Exception(() => client.Call("Ecs", "CreateDisk", ("ZoneId", region.ZoneIds[0]), ("Size", "40"),
            ("Encrypted", "true"), ("KMSKeyId", key))) as CloudException;
    }
}
