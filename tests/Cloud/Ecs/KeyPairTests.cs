using System.Security.Cryptography;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Ecs;

public sealed class KeyPairTests : IDisposable
{
    // The public half of an Ed25519 key made for this test; its private half was thrown away.
    internal const string PublicKey =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGEyb3IhZG9lcyBub3QgbWF0dGVyIGhlcmUgYXQgYWxs test";

    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("KeyPairName", "1", "InvalidKeyPairName.Malformed")]
    [InlineData("KeyPairName", null, "MissingParameter")]
    [InlineData("PublicKeyBody", null, "MissingParameter")]
    [InlineData("PublicKeyBody", "ssh-rsa", "InvalidPublicKeyBody.Malformed")]
    [InlineData("PublicKeyBody", "ssh-rsa !!!!", "InvalidPublicKeyBody.Malformed")]
    [InlineData("PublicKeyBody", "ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIGEyb3I=", "InvalidPublicKeyBody.Malformed")]
    public void Argument_OutOfRange_IsRefused(string parameter, string? value, string code)
    {
        var arguments = new Dictionary<string, string?>
        {
            ["KeyPairName"] = "admin",
            ["PublicKeyBody"] = PublicKey,
            [parameter] = value,
        };

        var refusal = _account.Client().Refusal("Ecs", "ImportKeyPair",
            [.. arguments.Select(pair => (pair.Key, pair.Value))]);

        Assert.Equal((400, code), (refusal.Status, refusal.Code));
    }

    [Fact]
    public void ImportedKeyPair_IsListedUnderItsName_InItsRegionOnly()
    {
        var client = _account.Client();

        var made = client.Call("Ecs", "ImportKeyPair", ("KeyPairName", "admin"), ("PublicKeyBody", PublicKey),
            ("Tag.1.Key", "a"));
        var twice = client.Refusal("Ecs", "ImportKeyPair", ("KeyPairName", "admin"), ("PublicKeyBody", PublicKey));
        client.Call("Ecs", "ImportKeyPair", ("RegionId", "cn-beijing"), ("KeyPairName", "admin"), ("PublicKeyBody",
            PublicKey));
        var listed = client.Call("Ecs", "DescribeKeyPairs", ("KeyPairName", "adm*"))["KeyPairs"]!["KeyPair"]!.AsArray()
            .Single()!;
        var tags = client.Call("Ecs", "ListTagResources", ("ResourceType", "keypair"), ("ResourceId.1", "admin"));

        Assert.Equal("KeyPair.AlreadyExist", twice.Code);
        Assert.Matches("^([0-9a-f]{2}:){19}[0-9a-f]{2}$", made.Text("KeyPairFingerPrint"));
        Assert.Equal(("admin", made.Text("KeyPairFingerPrint")), (listed.Text("KeyPairName"),
            listed.Text("KeyPairFingerPrint")));
        Assert.Equal("admin", tags["TagResources"]!["TagResource"]![0]!.Text("ResourceId"));
    }

    [Fact]
    public void CreatedKeyPair_GivesAUsablePrivateKey_WhoseHalfIsKept()
    {
        var client = _account.Client();

        var made = client.Call("Ecs", "CreateKeyPair", ("KeyPairName", "admin"));
        using var rsa = RSA.Create();
        rsa.ImportFromPem(made.Text("PrivateKeyBody"));
        var kept = client.Call("Ecs", "DescribeKeyPairs", ("IncludePublicKey", "true"))["KeyPairs"]!["KeyPair"]![0]!;

        var modulus = Convert.ToHexString(rsa.ExportParameters(false).Modulus!);
        Assert.Contains(modulus, Convert.ToHexString(Convert.FromBase64String(kept.Text("PublicKey"))));
    }

    [Fact]
    public void TwoAccountsOfTheSameSeed_MakeDifferentKeys()
    {
        using var other = CloudAccount.InMemory();

        var first = _account.Client().Call("Ecs", "CreateKeyPair", ("KeyPairName", "admin")).Text("PrivateKeyBody");
        var second = other.Client().Call("Ecs", "CreateKeyPair", ("KeyPairName", "admin")).Text("PrivateKeyBody");

        Assert.NotEqual(first, second);
    }

    [Fact]
    public void PrivateKey_IsWrittenNowhere_NotEvenWhereAnInterruptionIsRepeated()
    {
        var directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;
        string secret;
        using (var account = CloudAccount.Open(directory))
        {
            var answer = account.Client("step").Call("Ecs", "CreateKeyPair", ("KeyPairName", "admin"));
            secret = answer.Text("PrivateKeyBody").Split('\n')[1];
        }

        var written = Directory.GetFiles(directory).Select(File.ReadAllText).ToList();
        using var again = CloudAccount.Open(directory);
        var start = CloudAccount.InMemory().Now;
        var repeated = new CloudClient(again, TestCloud.Region, "step", start)
            .Call("Ecs", "CreateKeyPair", ("KeyPairName", "admin"));

        Assert.DoesNotContain(written, text => text.Contains(secret, StringComparison.Ordinal)
            || text.Contains("PRIVATE", StringComparison.Ordinal));
        Assert.False(repeated.ContainsKey("PrivateKeyBody"));
        again.Dispose();
        Directory.Delete(directory, recursive: true);
    }

    [Fact]
    public void KeyPairs_AreDeleted_UnlessAnInstanceCarriesThem()
    {
        var client = _account.Client();
        client.Call("Ecs", "ImportKeyPair", ("KeyPairName", "admin"), ("PublicKeyBody", PublicKey));
        var instance = client.RunInstance();
        (string, string?)[] pair = [("KeyPairName", "admin"), ("InstanceIds", $"[\"{instance}\"]")];

        client.Call("Ecs", "AttachKeyPair", pair);
        var refusal = client.Refusal("Ecs", "DeleteKeyPairs", ("KeyPairNames", "[\"admin\"]"));
        client.Call("Ecs", "DetachKeyPair", pair);
        client.Call("Ecs", "DeleteKeyPairs", ("KeyPairNames", "[\"admin\", \"unknown\"]"));
        var unknown = client.Refusal("Ecs", "AttachKeyPair", pair);

        Assert.Equal((400, "InvalidParameter.KeypairAlreadyAttachedInstance"), (refusal.Status, refusal.Code));
        Assert.Equal((404, "InvalidKeyPairName.NotFound"), (unknown.Status, unknown.Code));
        Assert.Equal(0, client.Call("Ecs", "DescribeKeyPairs")["TotalCount"]!.GetValue<int>());
    }
}
