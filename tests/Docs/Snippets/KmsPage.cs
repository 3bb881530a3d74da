using Infra.Kms.Calls;
using Infra.Kms.Import;
using Infra.Kms.Online;
using Infra.OpenApi.Retry;
using Infra.Tests.Kms;

namespace Infra.Tests.Docs.Snippets;

/// <summary>The C# of docs/kms.md and docs/import.md, run against the embedded cloud.</summary>
public sealed class KmsPage
{
    [Fact]
    public async Task Online_AsThePageSays_GoesThereAndBack()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey();
        var (credentials, endpoint, isEmbedded) = (door.Credentials, door.Endpoint, true);
        const string pem = "-----BEGIN PRIVATE KEY-----\n";
        var cancellation = CancellationToken.None;

        var sdk = new KmsSdk(new("cn-hangzhou", credentials) { Endpoint = endpoint });
        var kms = new KmsClient(sdk, new() { Retry = new RetryPolicy(), IsEmbedded = isEmbedded });

        var context = new Dictionary<string, string> { ["host"] = "shop.example.com" };
        var ciphertext = await kms.EncryptTextAsync("alias/Apollo/WorkKey", pem, context, cancellation);
        var plaintext = await kms.DecryptAsync(ciphertext.Blob, context, cancellation);

        Assert.Equal(pem, plaintext.Text);
    }

    [Fact]
    public async Task Import_AsThePageSays_MakesTheKeyUsable()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey("alias/byok", origin: "EXTERNAL");
        var sdk = door.Sdk;
        var options = new KmsClientOptions { IsEmbedded = true };
        var bytes = KeyMaterial.Draw(32).Bytes.ToArray();
        var clock = TimeProvider.System;
        var expiresAt = new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero);

        var importer = new KeyImporter(sdk, options);
        var key = await importer.FindAsync("alias/byok");
        using var material = KeyMaterial.Take(bytes, key.MaterialBytes);
        await importer.ImportAsync(key, material, MaterialExpiry.At(expiresAt, clock));

        Assert.Equal("Enabled", (await importer.FindAsync("alias/byok")).State);
    }
}
