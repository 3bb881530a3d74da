using System.Security.Cryptography;
using System.Text;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

/// <summary>Takes ciphertexts apart with the framework's own cipher, knowing the material.</summary>
public sealed class CiphertextLayoutTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("""{"b":"2","a":"1"}""", "a=1&b=2")]
    [InlineData("""{"a":"1&2"}""", "a=1%262")]
    public void Ciphertext_IsVersionNonceCiphertextAndTag(string? context, string bound)
    {
        var drawn = new List<byte[]>();
        using var account = CloudAccount.InMemory(new CloudOptions
        {
            Entropy = bytes =>
            {
                bytes.Fill((byte)(drawn.Count + 1));
                drawn.Add(bytes.ToArray());
            },
        });
        var client = account.Client();
        var key = client.CreateKey();

        var answer = client.Call("Kms", "Encrypt", ("KeyId", key), ("Plaintext", "Hello"),
            ("EncryptionContext", context));

        var bytes = Convert.FromBase64String(answer.Text("CiphertextBlob"));
        var material = drawn.Single(draw => draw.Length == 32);
        var plaintext = new byte[5];
        using var aes = new AesGcm(material, 16);
        aes.Decrypt(bytes[36..48], bytes[48..^16], bytes[^16..], plaintext,
            bound.Length == 0 ? [] : SHA256.HashData(Encoding.UTF8.GetBytes(bound)));
        Assert.Equal("Hello", Encoding.ASCII.GetString(plaintext));
        Assert.Equal(answer.Text("KeyVersionId"), Encoding.ASCII.GetString(bytes[..36]));
        Assert.Equal(drawn.Single(draw => draw.Length == 12), bytes[36..48]);
    }

    [Fact]
    public void Material_ComesFromTheSystem_NotFromTheSeed()
    {
        string Foreign(string seed)
        {
            using var account = CloudAccount.InMemory(new CloudOptions { Seed = seed });
            var stranger = account.Client();
            return stranger.Encrypt(stranger.CreateKey(), "text");
        }

        using var same = CloudAccount.InMemory();
        var client = same.Client();
        var own = client.Encrypt(client.CreateKey(), "text");

        Assert.Equal("text", client.Decrypt(own));
        Assert.Equal((400, "InvalidParameter"), client.DecryptRefusal(Foreign(new CloudOptions().Seed)).Answer());
    }

    [Fact]
    public async Task Nonces_OfManyEncryptionsInSeveralThreads_AreAllDifferent()
    {
        async Task<List<string>> Nonces()
        {
            await Task.Yield();
            using var account = CloudAccount.InMemory();
            var client = account.Client();
            var key = client.CreateKey();
            return [.. Enumerable.Range(0, 500)
                .Select(_ => Convert.ToHexString(Convert.FromBase64String(client.Encrypt(key, "text"))[36..48]))];
        }

        var nonces = await Task.WhenAll(Nonces(), Nonces(), Nonces());

        Assert.Equal(1500, nonces.SelectMany(drawn => drawn).Distinct().Count());
    }
}
