using Infra.Kms;
using Infra.Kms.Online;
using Infra.OpenApi.Errors;

namespace Infra.Tests.Kms.Online;

/// <summary>Every operation against the embedded cloud over HTTP, as against the real one.</summary>
public sealed class KmsClientOverHttpTests
{
    private static readonly Dictionary<string, string> Context = new() { ["app"] = "shop & co", ["stage"] = "prod" };

    [Theory]
    [InlineData("-----BEGIN PRIVATE KEY-----\r\nbWFkZSB1cA==\n-----END PRIVATE KEY-----\n")]
    [InlineData("pass wörd +/=&?#%")]
    [InlineData("2021-04-12T06:00:54Z")]
    [InlineData("\uFEFF{\"json\":true}")]
    public async Task Text_EncryptedByAlias_ComesBackToTheCharacter(string text)
    {
        await using var door = await KmsDoor.OpenAsync();
        var key = door.CreateKey();

        var ciphertext = await door.Client.EncryptTextAsync("alias/Apollo/WorkKey", text, Context);
        var plaintext = await door.Client.DecryptAsync(ciphertext.Blob, Context);

        Assert.Equal((key, text, key), (ciphertext.KeyId, plaintext.Text, plaintext.KeyId));
    }

    [Fact]
    public async Task Bytes_ComeBack_AsManyAsKmsTakes()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey();
        byte[] bytes = [.. Enumerable.Range(0, KmsLimits.BinaryBytes).Select(i => (byte)(i * 7))];

        var ciphertext = await door.Client.EncryptAsync("alias/Apollo/WorkKey", bytes);
        var plaintext = await door.Client.DecryptAsync(ciphertext.Blob);

        Assert.Equal(bytes, plaintext.ToBytes());
    }

    [Fact]
    public async Task DataKey_ComesBackFromItsCiphertext()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey();

        using var key = await door.Client.GenerateDataKeyAsync("alias/Apollo/WorkKey", context: Context);
        var opened = await door.Client.DecryptAsync(key.Encrypted.Blob, Context);

        Assert.Equal(32, key.Plaintext.Length);
        Assert.Equal(key.Plaintext.ToArray(), opened.ToBytes());
    }

    [Fact]
    public async Task DataKey_WithoutPlaintext_IsAsLongAsAsked()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey();

        var encrypted = await door.Client.GenerateDataKeyWithoutPlaintextAsync("alias/Apollo/WorkKey", bytes: 16);

        Assert.Equal(16, (await door.Client.DecryptAsync(encrypted.Blob)).ToBytes().Length);
    }

    [Fact]
    public async Task ReEncryption_ChangesKeyAndContext()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey();
        var other = door.CreateKey(alias: null);
        var ciphertext = await door.Client.EncryptTextAsync("alias/Apollo/WorkKey", "text", Context);

        var anew = await door.Client.ReEncryptAsync(ciphertext.Blob, other, sourceContext: Context);
        var plaintext = await door.Client.DecryptAsync(anew.Blob);

        Assert.Equal(("text", other), (plaintext.Text, plaintext.KeyId));
    }

    [Fact]
    public async Task AnotherContext_OpensNothing()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey();
        var ciphertext = await door.Client.EncryptTextAsync("alias/Apollo/WorkKey", "text", Context);

        var error = await Assert.ThrowsAsync<OpenApiException>(() => door.Client.DecryptAsync(ciphertext.Blob));

        Assert.Equal((400, "InvalidParameter"), (error.Status, error.Code));
    }

    [Fact]
    public async Task DisabledKey_OpensNothing()
    {
        await using var door = await KmsDoor.OpenAsync();
        var key = door.CreateKey();
        var ciphertext = await door.Client.EncryptTextAsync("alias/Apollo/WorkKey", "text");
        door.Call("DisableKey", ("KeyId", key));

        var error = await Assert.ThrowsAsync<OpenApiException>(() => door.Client.DecryptAsync(ciphertext.Blob));

        Assert.Equal((409, "Rejected.Disabled"), (error.Status, error.Code));
    }

    [Fact]
    public async Task CiphertextOfTheEmbeddedAccount_IsRefusedForReal_BeforeAnyCall()
    {
        await using var door = await KmsDoor.OpenAsync();
        door.CreateKey();
        var ciphertext = await door.Client.EncryptTextAsync("alias/Apollo/WorkKey", "text");
        using var key = await door.Client.GenerateDataKeyAsync("alias/Apollo/WorkKey");
        var real = new KmsClient(door.Sdk);
        var calls = door.Account.Calls.Count;

        foreach (var blob in new[] { ciphertext.Blob, $"\n{key.Encrypted.Blob}\n" })
        {
            var error = await Assert.ThrowsAsync<KmsInputException>(() => real.DecryptAsync(blob));
            await Assert.ThrowsAsync<KmsInputException>(() => real.ReEncryptAsync(blob, "key-1"));
            Assert.Contains("0000000000000001", error.Message);
            Assert.Contains("--cloud embedded", error.Hint);
        }

        Assert.Equal(calls, door.Account.Calls.Count);
    }
}
