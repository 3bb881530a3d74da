using Infra.Kms;
using Infra.Kms.Import;
using Infra.OpenApi.Errors;

namespace Infra.Tests.Kms.Import;

/// <summary>The life of a key with its own material, against the embedded cloud over HTTP.</summary>
public sealed class ImportOverHttpTests
{
    [Fact]
    public async Task Material_OnceImported_EncryptsAndAfterItsDeletionOnlyTheSameOpens()
    {
        await using var door = await KmsDoor.OpenAsync();
        var id = door.CreateKey("alias/byok", origin: "EXTERNAL");
        var importer = new KeyImporter(door.Sdk, new() { IsEmbedded = true });
        using var material = KeyMaterial.Draw(32);
        using var other = KeyMaterial.Draw(32);

        var before = await importer.FindAsync("alias/byok");
        await importer.ImportAsync(before, material, MaterialExpiry.At(new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero), TimeProvider.System));
        var after = await importer.FindAsync(id);
        var ciphertext = await door.Client.EncryptTextAsync("alias/byok", "text");
        await importer.DeleteMaterialAsync(after);
        var unreadable = await Assert.ThrowsAsync<OpenApiException>(() => door.Client.DecryptAsync(ciphertext.Blob));
        var refused = await Assert.ThrowsAsync<OpenApiException>(() => importer.ImportAsync(after, other, MaterialExpiry.Never));
        await importer.ImportAsync(after, material, MaterialExpiry.Never);
        var plaintext = await door.Client.DecryptAsync(ciphertext.Blob);

        Assert.Equal((id, "PendingImport", ""), (before.KeyId, before.State, before.MaterialExpireTime));
        Assert.Equal(("Enabled", "2100-01-01T00:00:00Z"), (after.State, after.MaterialExpireTime));
        Assert.Equal("Rejected.PendingImport", unreadable.Code);
        Assert.Equal("InvalidKeyMaterial", refused.Code);
        Assert.Equal("text", plaintext.Text);
    }

    [Fact]
    public async Task SealedMaterial_OpensForItsKeyAlone()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey();
        var importer = new KeyImporter(door.Sdk, new() { IsEmbedded = true });
        var key = await importer.FindAsync(door.CreateKey(alias: null, origin: "EXTERNAL"));
        var other = await importer.FindAsync(door.CreateKey(alias: null, origin: "EXTERNAL"));
        using var material = KeyMaterial.Draw(32);

        var sealing = await SealedMaterial.SealAsync(door.Client, material, key, "alias/Apollo/WorkKey");
        using var opened = await SealedMaterial.OpenAsync(door.Client, sealing.Blob, key);
        var error = await Assert.ThrowsAsync<OpenApiException>(() => SealedMaterial.OpenAsync(door.Client, sealing.Blob, other));

        Assert.Equal(material.Bytes.ToArray(), opened.Bytes.ToArray());
        Assert.Equal("InvalidParameter", error.Code);
    }

    [Fact]
    public async Task SealedMaterial_UnderItsOwnKey_IsRefused()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey("alias/byok", origin: "EXTERNAL");
        var importer = new KeyImporter(door.Sdk, new() { IsEmbedded = true });
        var key = await importer.FindAsync("alias/byok");
        using var material = KeyMaterial.Draw(32);
        await importer.ImportAsync(key, material, MaterialExpiry.Never);

        var error = await Assert.ThrowsAsync<KmsInputException>(
            () => SealedMaterial.SealAsync(door.Client, material, key, "alias/byok"));

        Assert.Contains("another key", error.Message);
    }
}
