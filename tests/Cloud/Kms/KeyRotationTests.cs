using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class KeyRotationTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("RSA_2048", "Aliyun_KMS", "Rejected.UnsupportedOperation")]
    [InlineData("Aliyun_AES_256", "EXTERNAL", "Rejected.PendingImport")]
    public void Rotation_OfAKeyThatCannotRotate_IsRefused(string spec, string origin, string code)
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();
        var key = client.CreateKey(("KeySpec", spec), ("Origin", origin));

        var refusal = client.Refusal("Kms", "UpdateRotationPolicy", ("KeyId", key),
            ("EnableAutomaticRotation", "true"), ("RotationInterval", "365d"));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void Rotation_WithoutInterval_IsRefused()
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Kms", "UpdateRotationPolicy", ("KeyId", key), ("EnableAutomaticRotation",
            "true"));

        Assert.Equal((400, "MissingParameter"), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void Year_Passed_GivesANewVersion()
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();
        var key = Rotating(client);
        var first = client.Key(key);

        client.Wait(TimeSpan.FromDays(366));
        var second = client.Key(key);

        Assert.Equal(("Enabled", "31536000s", "2027-01-01T00:00:00Z"),
            (first.Text("AutomaticRotation"), first.Text("RotationInterval"), first.Text("NextRotationDate")));
        Assert.NotEqual(first.Text("PrimaryKeyVersion"), second.Text("PrimaryKeyVersion"));
        Assert.Equal(("2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"),
            (second.Text("LastRotationDate"), second.Text("NextRotationDate")));
        Assert.Equal([second.Text("PrimaryKeyVersion"), first.Text("PrimaryKeyVersion")], Versions(client, key));
    }

    [Fact]
    public void Rotation_EncryptsWithTheNewVersion_AndStillDecryptsWithTheOld()
    {
        using var account = CloudAccount.Open(_directory);
        var client = account.Client();
        var key = Rotating(client);
        var old = client.Encrypt(key, "old");
        client.Wait(TimeSpan.FromDays(366));
        account.Commit(client.Now);

        var young = client.Encrypt(key, "young");

        Assert.Equal(Versions(client, key), [Version(client, young), Version(client, old)]);
        Assert.Equal(("old", "young"), (client.Decrypt(old), client.Decrypt(young)));
    }

    [Fact]
    public void DisabledKey_IsSuspended_AndRotatesOnceItIsEnabled()
    {
        using var account = CloudAccount.InMemory();
        var client = account.Client();
        var key = Rotating(client);
        client.Call("Kms", "DisableKey", ("KeyId", key));
        client.Wait(TimeSpan.FromDays(1000));
        var suspended = client.Key(key);

        client.Call("Kms", "EnableKey", ("KeyId", key));

        Assert.Equal("Suspended", suspended.Text("AutomaticRotation"));
        Assert.Equal(2, Versions(client, key).Count);
    }

    [Fact]
    public void Versions_AreTheSameWhetherCommittedInBetweenOrNot()
    {
        using var whole = CloudAccount.InMemory();
        using var account = CloudAccount.Open(_directory);
        var once = whole.Client();
        var often = account.Client();
        var key = Rotating(once);
        Assert.Equal(key, Rotating(often));

        once.Wait(TimeSpan.FromDays(1500));
        for (var i = 0; i < 15; i++)
        {
            often.Wait(TimeSpan.FromDays(100));
            account.Commit(often.Now);
        }

        Assert.Equal(5, Versions(once, key).Count);
        Assert.Equal(Versions(once, key), Versions(often, key));
        Assert.Equal(once.Key(key).ToJsonString(), often.Key(key).ToJsonString());
    }

    private static string Rotating(CloudClient client) =>
        client.CreateKey(("EnableAutomaticRotation", "true"), ("RotationInterval", "365d"));

    private static string Version(CloudClient client, string blob) => client.Decrypted(blob).Text("KeyVersionId");

    private static List<string> Versions(CloudClient client, string key) =>
        [.. client.Call("Kms", "ListKeyVersions", ("KeyId", key))["KeyVersions"]!["KeyVersion"]!.AsArray()
            .Select(version => version!.Text("KeyVersionId"))];
}
