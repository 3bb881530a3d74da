using System.Text;
using Infra.Cloud;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Kms;

public sealed class EncryptionTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData(null, "text", null, "MissingParameter")]
    [InlineData("key", null, null, "MissingParameter")]
    [InlineData("key-hzz000000000000000000", "text", null, "Forbidden.KeyNotFound")]
    [InlineData("alias/none", "text", null, "Forbidden.AliasNotFound")]
    [InlineData("acs:kms:cn-hangzhou:1234567890123456:key/{key}", "text", null, "Forbidden.KeyNotFound")]
    [InlineData("acs:kms:cn-beijing:0000000000000001:key/{key}", "text", null, "Forbidden.KeyNotFound")]
    [InlineData("acs:kms:cn-hangzhou:0000000000000001:secret/{key}", "text", null, "Forbidden.KeyNotFound")]
    [InlineData("key", "text", "none", "InvalidParameter")]
    [InlineData("key", "text", "[]", "InvalidParameter")]
    [InlineData("key", "text", """{"n":1}""", "InvalidParameter")]
    [InlineData("key", "text", """{"n":null}""", "InvalidParameter")]
    [InlineData("key", "text", """{"n":{"m":"1"}}""", "InvalidParameter")]
    [InlineData("key", "text", """{"n":"1","n":"2"}""", "InvalidParameter")]
    [InlineData("key", "text", """{"n":"1"} {}""", "InvalidParameter")]
    [InlineData("key", "text", """{"n":"1",}""", "InvalidParameter")]
    [InlineData("key", "text", """{"n":"1" """, "InvalidParameter")]
    [InlineData("key", "text", """{"n":"\ud800"}""", "InvalidParameter")]
    public void Encrypt_WithAWrongArgument_IsRefused(string? keyId, string? plaintext, string? context, string code)
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var refusal = client.Refusal("Kms", "Encrypt",
            ("KeyId", keyId == "key" ? key : keyId?.Replace("{key}", key, StringComparison.Ordinal)),
            ("Plaintext", plaintext), ("EncryptionContext", context));

        Assert.Equal((code.Contains("NotFound", StringComparison.Ordinal) ? 404 : 400, code), refusal.Answer());
    }

    [Fact]
    [InProcessOnly("Half a character has no form on the wire.")]
    public void Encrypt_OfHalfACharacter_IsRefused()
    {
        var client = _account.Client();

        var refusal = client.Refusal("Kms", "Encrypt", ("KeyId", client.CreateKey()), ("Plaintext", "\ud800"));

        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Theory]
    [InlineData("RSA_2048")]
    [InlineData("EC_P256")]
    public void Encrypt_UnderAnAsymmetricKey_IsRefused(string spec)
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", spec));

        var refusal = client.Refusal("Kms", "Encrypt", ("KeyId", key), ("Plaintext", "text"));

        Assert.Equal((400, "UnsupportedOperation"), refusal.Answer());
    }

    [Fact]
    public void Encrypt_UnderAServiceKey_IsRefused()
    {
        var client = _account.Client();
        client.CreateDisk(("Encrypted", "true"));

        var refusal = client.Refusal("Kms", "Encrypt", ("KeyId", "alias/acs/ecs"), ("Plaintext", "text"));

        Assert.Equal((400, "UnsupportedOperation"), refusal.Answer());
    }

    [Theory]
    [InlineData("a", 6144)]
    [InlineData("\u00e4", 3072)]
    public void Plaintext_UpToSixKilobytes_IsEncrypted_AndNotOneByteMore(string letter, int most)
    {
        var client = _account.Client();
        var key = client.CreateKey();
        var text = string.Concat(Enumerable.Repeat(letter, most));

        var blob = client.Encrypt(key, text);
        var refusal = client.Refusal("Kms", "Encrypt", ("KeyId", key), ("Plaintext", text + "a"));

        Assert.Equal(text, client.Decrypt(blob));
        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Fact]
    public void Context_UpTo8192Characters_IsTaken_AndNotOneMore()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        var longest = $$"""{"a":"{{new string('x', 8192 - 8)}}"}""";

        var blob = client.Encrypt(key, "text", longest);
        var refusal = client.Refusal("Kms", "Encrypt", ("KeyId", key), ("Plaintext", "text"),
            ("EncryptionContext", longest + " "));

        Assert.Equal(8192, longest.Length);
        Assert.Equal("text", client.Decrypt(blob, longest));
        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Theory]
    [InlineData("Aliyun_AES_256")]
    [InlineData("Aliyun_SM4")]
    public void Text_EncryptedUnderAnyNameOfTheKey_Decrypts(string spec)
    {
        var client = _account.Client();
        var key = client.CreateKey(("KeySpec", spec));
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/Apollo/WorkKey"), ("KeyId", key));
        const string Text = "-----BEGIN RSA PRIVATE KEY-----\nnot Base64 at all: \u00e4\u4e2d\U0001f511\n";

        foreach (var name in new[] { key, "alias/Apollo/WorkKey", client.Key(key).Text("Arn") })
        {
            var encrypted = client.Call("Kms", "Encrypt", ("KeyId", name), ("Plaintext", Text));
            var decrypted = client.Decrypted(encrypted.Text("CiphertextBlob"));

            Assert.Equal(key, encrypted.Text("KeyId"));
            Assert.Equal(client.Key(key).Text("PrimaryKeyVersion"), encrypted.Text("KeyVersionId"));
            Assert.Equal((Text, key, encrypted.Text("KeyVersionId")),
                (decrypted.Text("Plaintext"), decrypted.Text("KeyId"), decrypted.Text("KeyVersionId")));
        }
    }

    [Fact]
    public void SameText_NeverEncryptsToTheSameCiphertext()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var blobs = Enumerable.Range(0, 50).Select(_ => client.Encrypt(key, "text")).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(50, blobs.Count);
    }

    [Fact]
    public void Ciphertext_BearsTheEmbeddedAccountsMark()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var bytes = Convert.FromBase64String(client.Encrypt(key, "text"));

        Assert.StartsWith($"{key}-{CloudAccount.VersionMark}", Encoding.ASCII.GetString(bytes[..36]),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":"1","b":"2"}""", """{"b":"2", "a":"1"}""", true)]
    [InlineData(null, "{}", true)]
    [InlineData(null, """{"a":"1"}""", false)]
    [InlineData("""{"a":"1"}""", null, false)]
    [InlineData("""{"a":"1"}""", """{"A":"1"}""", false)]
    [InlineData("""{"a":"1"}""", """{"a":"1","b":""}""", false)]
    [InlineData("""{"a":"1&b=2"}""", """{"a":"1","b":"2"}""", false)]
    [InlineData("""{"a=1":"2"}""", """{"a":"1=2"}""", false)]
    [InlineData("""{"a":"%26"}""", """{"a":"&"}""", false)]
    public void Ciphertext_DecryptsUnderTheSameContextOnly(string? context, string? other, bool same)
    {
        var client = _account.Client();
        var blob = client.Encrypt(client.CreateKey(), "text", context);

        Assert.Equal("text", client.Decrypt(blob, context));
        if (same) Assert.Equal("text", client.Decrypt(blob, other));
        else Assert.Equal((400, "InvalidParameter"), client.DecryptRefusal(blob, other).Answer());
    }

    [Fact]
    public void Ciphertext_WithAnyByteAltered_DoesNotDecrypt()
    {
        var client = _account.Client();
        var bytes = Convert.FromBase64String(client.Encrypt(client.CreateKey(), "text"));

        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] ^= 1;
            var refusal = client.DecryptRefusal(Convert.ToBase64String(bytes));
            bytes[i] ^= 1;

            // An altered identifier may be that of a key that is not there.
            if (i < 36) Assert.True(refusal.Code is "InvalidParameter" or "Forbidden.KeyNotFound", refusal.Code);
            else Assert.Equal((400, "InvalidParameter"), refusal.Answer());
        }

        Assert.Equal("text", client.Decrypt(Convert.ToBase64String(bytes)));
    }

    [Theory]
    [InlineData(null, "MissingParameter")]
    [InlineData("*", "InvalidParameter")]
    [InlineData("AAAA", "InvalidParameter")]
    public void Decrypt_OfWhatIsNoCiphertext_IsRefused(string? blob, string code)
    {
        var refusal = _account.Client().Refusal("Kms", "Decrypt", ("CiphertextBlob", blob));

        Assert.Equal((400, code), refusal.Answer());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(35)]
    [InlineData(64)]
    public void Decrypt_OfACiphertextCutShort_IsRefused(int length)
    {
        var client = _account.Client();
        var bytes = Convert.FromBase64String(client.Encrypt(client.CreateKey(), "text"));

        var refusal = client.DecryptRefusal(Convert.ToBase64String(bytes[..length]) is { Length: > 0 } cut ? cut : "=");

        Assert.Equal((400, "InvalidParameter"), refusal.Answer());
    }

    [Fact]
    public void Decrypt_OfACiphertextOfARealAccount_FindsNoKey()
    {
        byte[] blob = [.. Encoding.ASCII.GetBytes("86a9efd9-3d16-4894-bd4f-1fc43f3f2abf"), .. new byte[40]];

        var refusal = _account.Client().DecryptRefusal(Convert.ToBase64String(blob));

        Assert.Equal((404, "Forbidden.KeyNotFound"), refusal.Answer());
    }

    [Fact]
    public void Decrypt_InAnotherRegion_FindsNoKey()
    {
        var client = _account.Client();
        var blob = client.Encrypt(client.CreateKey(), "text");

        var refusal = _account.Client(region: "cn-beijing").DecryptRefusal(blob);

        Assert.Equal((404, "Forbidden.KeyNotFound"), refusal.Answer());
    }

    [Fact]
    public void Decrypt_AfterThePurge_FindsNoKey()
    {
        var client = _account.Client();
        var key = client.CreateKey();
        var blob = client.Encrypt(key, "text");
        client.ScheduleDeletion(key);

        client.Wait(TimeSpan.FromDays(7));

        Assert.Equal((404, "Forbidden.KeyNotFound"), client.DecryptRefusal(blob).Answer());
    }

    [Fact]
    public void DryRun_TellsWhatWouldHappen_AndDoesNothing()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var good = client.Refusal("Kms", "Encrypt", ("KeyId", key), ("Plaintext", "text"), ("DryRun", "true"));
        var bad = client.Refusal("Kms", "Encrypt", ("KeyId", key), ("DryRun", "true"));
        var odd = client.Refusal("Kms", "Encrypt", ("KeyId", key), ("Plaintext", "text"), ("DryRun", "maybe"));

        Assert.Equal((400, "DryRunOperationError"), good.Answer());
        Assert.Equal((400, "ValidationError"), bad.Answer());
        Assert.Equal((400, "InvalidParameter"), odd.Answer());
        Assert.Equal("text", client.Decrypt(client.Call("Kms", "Encrypt", ("KeyId", key), ("Plaintext", "text"),
            ("DryRun", "false")).Text("CiphertextBlob")));
    }
}
