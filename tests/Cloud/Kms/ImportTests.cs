using System.Security.Cryptography;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class ImportTests : IDisposable
{
    private static readonly byte[] Material = RandomNumberGenerator.GetBytes(32);

    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;
    private readonly CloudAccount _account = CloudAccount.InMemory(RsaRing.Options);

    public void Dispose()
    {
        _account.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Theory]
    [InlineData("WrappingAlgorithm", null, "MissingParameter")]
    [InlineData("WrappingAlgorithm", "RSA", "InvalidParameter")]
    [InlineData("WrappingKeySpec", null, "MissingParameter")]
    [InlineData("WrappingKeySpec", "RSA_4096", "InvalidParameter")]
    [InlineData("KeyId", "alias/mine", "Unsupported.Alias")]
    public void Parameters_AskedForWrongly_AreRefused(string parameter, string? value, string code)
    {
        var client = _account.Client();
        var key = client.CreateExternalKey();
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", key));

        var refusal = client.Refusal("Kms", "GetParametersForImport", [.. With(
            [("KeyId", key), ("WrappingAlgorithm", "RSAES_OAEP_SHA_256"), ("WrappingKeySpec", "RSA_2048")],
            parameter, value)]);

        Assert.Equal((400, code), refusal.Answer());
    }

    [Theory]
    [InlineData("EncryptedKeyMaterial", null, "MissingParameter")]
    [InlineData("EncryptedKeyMaterial", "*", "InvalidParameter")]
    [InlineData("EncryptedKeyMaterial", "AAAA", "InvalidKeyMaterial")]
    [InlineData("ImportToken", null, "MissingParameter")]
    [InlineData("ImportToken", "*", "InvalidImportToken")]
    [InlineData("ImportToken", "AAAA", "InvalidImportToken")]
    [InlineData("KeyMaterialExpireUnix", null, "MissingParameter")]
    [InlineData("KeyMaterialExpireUnix", "soon", "InvalidParameter")]
    [InlineData("KeyMaterialExpireUnix", "-1", "InvalidParameter")]
    [InlineData("KeyMaterialExpireUnix", "1767225600", "InvalidParameter")]
    [InlineData("KeyMaterialExpireUnix", "9223372036854775807", "InvalidParameter")]
    public void Import_WithAWrongArgument_IsRefused(string parameter, string? value, string code)
    {
        var client = _account.Client();
        var key = client.CreateExternalKey();
        var call = ImportedKey.ImportCall(key, Material, client.ImportParameters(key));

        var refusal = client.Refusal("Kms", "ImportKeyMaterial", [.. With(call, parameter, value)]);

        Assert.Equal((400, code), refusal.Answer());
        Assert.Equal("PendingImport", client.Key(key).Text("KeyState"));
    }

    [Theory]
    [InlineData("GetParametersForImport")]
    [InlineData("ImportKeyMaterial")]
    [InlineData("DeleteKeyMaterial")]
    public void Import_IntoAKeyOfKmsItself_IsRefused(string action)
    {
        var client = _account.Client();
        var external = client.CreateExternalKey();
        var call = ImportedKey.ImportCall(client.CreateKey(), Material, client.ImportParameters(external));

        var refusal = client.Refusal("Kms", action, action switch
        {
            "GetParametersForImport" =>
                [call[0], ("WrappingAlgorithm", "RSAES_OAEP_SHA_256"), ("WrappingKeySpec", "RSA_2048")],
            "DeleteKeyMaterial" => [call[0]],
            _ => call,
        });

        Assert.Equal((400, "Unsupported.Origin"), refusal.Answer());
    }

    [Theory]
    [InlineData("Aliyun_AES_256", 31)]
    [InlineData("Aliyun_AES_256", 33)]
    [InlineData("Aliyun_AES_256", 16)]
    [InlineData("Aliyun_SM4", 32)]
    public void Material_OfAnotherLength_IsRefused(string spec, int length)
    {
        var client = _account.Client();
        var key = client.CreateExternalKey(spec);

        var refusal = client.Refusal("Kms", "ImportKeyMaterial",
            ImportedKey.ImportCall(key, new byte[length], client.ImportParameters(key)));

        Assert.Equal((400, "InvalidKeyMaterial"), refusal.Answer());
    }

    [Fact]
    public void Token_OfAnotherKeyOrAnotherPublicKey_IsRefused()
    {
        var client = _account.Client();
        var (mine, theirs) = (client.CreateExternalKey(), client.CreateExternalKey());
        var (first, second) = (client.ImportParameters(mine), client.ImportParameters(mine));

        var otherKey = client.Refusal("Kms", "ImportKeyMaterial", ImportedKey.ImportCall(theirs, Material, first));
        var otherPair = client.Refusal("Kms", "ImportKeyMaterial", [.. With(
            ImportedKey.ImportCall(mine, Material, first), "ImportToken", second.Text("ImportToken"))]);

        Assert.NotEqual(first.Text("PublicKey"), second.Text("PublicKey"));
        Assert.Equal((400, "InvalidImportToken"), otherKey.Answer());
        Assert.Equal((400, "InvalidKeyMaterial"), otherPair.Answer());
    }

    [Fact]
    public void Token_OfAnotherAlgorithm_DoesNotUnwrap()
    {
        var client = _account.Client();
        var key = client.CreateExternalKey();
        var parameters = client.ImportParameters(key, "RSAES_OAEP_SHA_1");

        var refusal = client.Refusal("Kms", "ImportKeyMaterial", ImportedKey.ImportCall(key, Material, parameters));

        Assert.Equal((400, "InvalidKeyMaterial"), refusal.Answer());
    }

    [Fact]
    public void Token_IsGoodForADay_AsOftenAsOneLikes()
    {
        var client = _account.Client();
        var key = client.CreateExternalKey();
        var parameters = client.ImportParameters(key);
        var call = ImportedKey.ImportCall(key, Material, parameters);
        var expiry = DateTimeOffset.Parse(parameters.Text("TokenExpireTime"), null);

        client.Call("Kms", "ImportKeyMaterial", call);
        client.Wait(expiry - client.Now - TimeSpan.FromSeconds(1));
        client.Call("Kms", "ImportKeyMaterial", call);
        client.Wait(TimeSpan.FromSeconds(2));
        var refusal = client.Refusal("Kms", "ImportKeyMaterial", call);

        Assert.Equal((400, "ExpiredImportToken"), refusal.Answer());
    }

    [Theory]
    [InlineData("RSAES_PKCS1_V1_5", "Aliyun_AES_256", 32)]
    [InlineData("RSAES_OAEP_SHA_1", "Aliyun_AES_256", 32)]
    [InlineData("RSAES_OAEP_SHA_256", "Aliyun_SM4", 16)]
    public void Import_MakesTheKeyEncryptWithJustThatMaterial(string algorithm, string spec, int length)
    {
        var client = _account.Client();
        var key = client.CreateExternalKey(spec);
        var material = Material[..length];
        var parameters = client.ImportParameters(key, algorithm);

        client.Call("Kms", "ImportKeyMaterial", [.. With(ImportedKey.ImportCall(key, material, parameters),
            "EncryptedKeyMaterial", ImportedKey.Wrap(material, parameters, algorithm))]);
        var blob = client.Encrypt(key, "text");

        Assert.Equal(("Enabled", ""), (client.Key(key).Text("KeyState"), client.Key(key).Text("MaterialExpireTime")));
        Assert.Equal("text", client.Decrypt(blob));
        if (length == 32) Assert.Equal("text", OpenWith(material, blob));
    }

    [Fact]
    public void SameMaterialInTwoKeys_DoesNotMakeTheirCiphertextsInterchangeable()
    {
        var client = _account.Client();
        var (first, second) = (client.CreateExternalKey(), client.CreateExternalKey());
        client.Import(first, Material);
        client.Import(second, Material);
        var blob = client.Encrypt(first, "text");

        client.Call("Kms", "DisableKey", ("KeyId", first));

        Assert.Equal((409, "Rejected.Disabled"), client.DecryptRefusal(blob).Answer());
    }

    [Fact]
    public void OtherMaterial_IsRefusedForever_TheSameIsTakenAgain()
    {
        using var account = CloudAccount.Open(_directory, RsaRing.Options);
        var client = account.Client();
        var key = client.CreateExternalKey();
        client.Import(key, Material);
        var blob = client.Encrypt(key, "text");
        client.Call("Kms", "DeleteKeyMaterial", ("KeyId", key));
        account.Commit(client.Now);

        var refusal = client.Refusal("Kms", "ImportKeyMaterial",
            ImportedKey.ImportCall(key, RandomNumberGenerator.GetBytes(32), client.ImportParameters(key)));
        var state = client.Key(key).Text("KeyState");
        client.Import(key, Material);

        Assert.Equal((400, "InvalidKeyMaterial"), refusal.Answer());
        Assert.Equal("PendingImport", state);
        Assert.Equal("text", client.Decrypt(blob));
    }

    [Fact]
    public void DeletedMaterial_LeavesTheFiles_OnceTheStateIsWritten()
    {
        using var account = CloudAccount.Open(_directory, RsaRing.Options);
        var client = account.Client();
        var key = client.CreateExternalKey();
        client.Import(key, Material);
        var kept = Convert.ToBase64String(Material);
        account.Commit(client.Now);
        var before = Files();

        client.Call("Kms", "DeleteKeyMaterial", ("KeyId", key));
        account.Commit(client.Now);

        Assert.Contains(kept, before, StringComparison.Ordinal);
        Assert.DoesNotContain(kept, Files(), StringComparison.Ordinal);
        Assert.Equal((409, "Rejected.PendingImport"),
            client.Refusal("Kms", "Encrypt", ("KeyId", key), ("Plaintext", "text")).Answer());
    }

    [Fact]
    public void Material_Expires_AndCanBeImportedForLonger()
    {
        using var account = CloudAccount.Open(_directory, RsaRing.Options);
        var client = account.Client();
        var key = client.CreateExternalKey();
        var expiry = client.Now.AddDays(2);
        client.Import(key, Material, expiry);
        var blob = client.Encrypt(key, "text");
        var before = client.Key(key);

        client.Wait(TimeSpan.FromDays(3));
        account.Commit(client.Now);
        var after = client.Key(key);
        client.Import(key, Material, client.Now.AddDays(5));
        client.Wait(TimeSpan.FromDays(4));

        Assert.Equal(("Enabled", "2026-01-03T00:00:00Z"), (before.Text("KeyState"), before.Text("MaterialExpireTime")));
        Assert.Equal(("PendingImport", ""), (after.Text("KeyState"), after.Text("MaterialExpireTime")));
        Assert.Equal("text", client.Decrypt(blob));
    }

    [Fact]
    public void DeletedMaterial_OfADisabledKey_MakesItEnabledWhenItComesBack()
    {
        var client = _account.Client();
        var key = client.CreateExternalKey();
        client.Import(key, Material);
        client.Call("Kms", "DisableKey", ("KeyId", key));
        client.Import(key, Material);
        var still = client.Key(key).Text("KeyState");
        client.Call("Kms", "DeleteKeyMaterial", ("KeyId", key));
        var pending = client.Key(key).Text("KeyState");

        client.Import(key, Material);

        Assert.Equal(("Disabled", "PendingImport", "Enabled"), (still, pending, client.Key(key).Text("KeyState")));
    }

    [Fact]
    public void DeletedMaterial_OfAKeyPendingDeletion_ChangesNothingButIsGoneAfterTheDeletionIsCancelled()
    {
        var client = _account.Client();
        var key = client.CreateExternalKey();
        client.Import(key, Material);
        client.ScheduleDeletion(key);
        var before = client.Key(key).Text("DeleteDate");

        client.Call("Kms", "DeleteKeyMaterial", ("KeyId", key));
        var during = client.Key(key);
        client.Call("Kms", "CancelKeyDeletion", ("KeyId", key));

        Assert.Equal(("PendingDeletion", before), (during.Text("KeyState"), during.Text("DeleteDate")));
        Assert.Equal("PendingImport", client.Key(key).Text("KeyState"));
    }

    [Fact]
    public void Token_OutlivesTheProcess()
    {
        string key;
        (string, string?)[] call;
        using (var account = CloudAccount.Open(_directory, RsaRing.Options))
        {
            var client = account.Client();
            key = client.CreateExternalKey();
            call = ImportedKey.ImportCall(key, Material, client.ImportParameters(key));
        }

        using var again = CloudAccount.Open(_directory, RsaRing.Options);
        again.Client().Call("Kms", "ImportKeyMaterial", call);

        Assert.Equal("Enabled", again.Client().Key(key).Text("KeyState"));
    }

    private static string OpenWith(byte[] material, string blob)
    {
        var bytes = Convert.FromBase64String(blob);
        var plaintext = new byte[bytes.Length - 64];
        using var aes = new AesGcm(material, 16);
        aes.Decrypt(bytes[36..48], bytes[48..^16], bytes[^16..], plaintext);
        return System.Text.Encoding.UTF8.GetString(plaintext);
    }

    private static IEnumerable<(string, string?)> With(
        (string Name, string? Value)[] call, string name, string? value) => call.Select(parameter => parameter.Name == name ? (name, value) : parameter);

    // JSON may write a plus sign as an escape.
    private string Files() => string.Concat(Directory.GetFiles(_directory, "*.jsonl").Select(File.ReadAllText))
        .Replace("\\u002B", "+", StringComparison.Ordinal);
}
