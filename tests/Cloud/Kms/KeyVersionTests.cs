using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyVersionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("Aliyun_AES_256", "Aliyun_KMS", 30, "Rejected.UnsupportedOperation")]
    [InlineData("RSA_2048", "Aliyun_KMS", 6, "Rejected.UnsupportedOperation")]
    [InlineData("RSA_2048", "EXTERNAL", 30, "Rejected.PendingImport")]
    public void Version_ThatMayNotBeMade_IsRefused(string spec, string origin, int days, string code)
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", spec), ("Origin", origin));
        client.Wait(TimeSpan.FromDays(days));

        var refusal = client.Refusal("Kms", "CreateKeyVersion", ("KeyId", key));

        Assert.Equal(code, refusal.Code);
        Assert.Single(Versions(client, key));
    }

    [Fact]
    public void Version_OfAnInstanceKey_EncryptsFromThenOn()
    {
        var client = _account.Client();
        var key = client.CreateKey(("DKMSInstanceId", client.Instance()));
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", key));
        var old = client.Encrypt(key, "old");
        client.Wait(TimeSpan.FromDays(7));

        var made = client.Call("Kms", "CreateKeyVersion", ("KeyId", "alias/mine"))["KeyVersion"]!;
        var young = client.Encrypt(key, "young");

        Assert.Equal(made.Text("KeyVersionId"), client.Decrypted(young).Text("KeyVersionId"));
        Assert.Equal(made.Text("KeyVersionId"), client.Key(key).Text("PrimaryKeyVersion"));
        Assert.Equal(made.Text("CreationDate"), client.Key(key).Text("LastRotationDate"));
        Assert.Equal(("old", "young"), (client.Decrypt(old), client.Decrypt(young)));
        Assert.Equal(2, Versions(client, key).Count);
    }

    [Fact]
    public void Versions_AreAtMostFifty()
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", "EC_P256"));
        for (var i = 1; i < 50; i++)
        {
            client.Wait(TimeSpan.FromDays(7));
            client.Call("Kms", "CreateKeyVersion", ("KeyId", key));
        }

        client.Wait(TimeSpan.FromDays(7));
        var refusal = client.Refusal("Kms", "CreateKeyVersion", ("KeyId", key));

        Assert.Equal((400, "Rejected.LimitExceeded"), refusal.Answer());
        Assert.Equal(50, Versions(client, key).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Version_IsDescribed_OrNotFound()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        var id = client.Key(key).Text("PrimaryKeyVersion");

        var version = client.Call("Kms", "DescribeKeyVersion", ("KeyId", key), ("KeyVersionId", id))["KeyVersion"]!;
        var refusal = client.Refusal("Kms", "DescribeKeyVersion", ("KeyId", client.CreateKey()), ("KeyVersionId", id));

        Assert.Equal((key, id, "2026-01-01T00:00:00Z"),
            (version.Text("KeyId"), version.Text("KeyVersionId"), version.Text("CreationDate")));
        Assert.Equal((404, "Forbidden.KeyVersionNotFound"), refusal.Answer());
    }

    private static List<string> Versions(CloudClient client, string key) =>
        [.. client.Call("Kms", "ListKeyVersions", ("KeyId", key), ("PageSize", "100"))["KeyVersions"]!["KeyVersion"]!
            .AsArray().Select(version => version!.Text("KeyVersionId"))];
}
