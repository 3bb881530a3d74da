using Infra.Kms;
using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Keys;
using Infra.Kms.Online;

namespace Infra.Tests.Kms.Envelopes.Keys;

/// <summary>Envelopes under CMKs of the embedded cloud, over the official SDK and HTTP.</summary>
public sealed class KmsDataKeysTests : IAsyncLifetime
{
    private static readonly byte[] s_data = [.. "data"u8];

    private KmsDoor _door = null!;
    private string _keyId = null!;

    public async Task InitializeAsync()
    {
        _door = await KmsDoor.OpenAsync();
        _keyId = _door.CreateKey();
    }

    public Task DisposeAsync() => _door.DisposeAsync().AsTask();

    [Theory]
    [InlineData("alias/Apollo/WorkKey")]
    [InlineData("ID")]
    [InlineData("acs:kms:cn-hangzhou:0000000000000001:key/ID")]
    public async Task Message_UnderAKeyHoweverItIsNamed_OpensWithItsIdAndWithAny(string name)
    {
        var context = new EnvelopeContext([new("tenant", "租户"), new("b", "2")]);
        var sealing = new KeyRing(Keys(name.Replace("ID", _keyId, StringComparison.Ordinal)));

        var message = await new EnvelopeEncryptor(sealing, new EncryptOptions { Context = context }).EncryptAsync(s_data);

        foreach (var key in (string?[])[null, _keyId, $"acs:kms:cn-hangzhou:{EmbeddedAccount.Id}:key/{_keyId}"])
            Assert.Equal(s_data, await new EnvelopeDecryptor(new KeyRing(Keys(key))).DecryptAsync(message));
    }

    [Fact]
    public async Task File_OfKCmks_TakesKCallsToWriteAndOneToRead()
    {
        var second = _door.CreateKey(alias: null);
        int Calls(string action) => _door.Account.Calls.Count(call => call.Action == action);
        var before = _door.Account.Calls.Count;

        var message = await new EnvelopeEncryptor(new KeyRing(Keys("alias/Apollo/WorkKey"), Keys(second))).EncryptAsync(s_data);
        await new EnvelopeDecryptor(new KeyRing(Keys(null))).DecryptAsync(message);

        Assert.Equal((1, 1, 1), (Calls("GenerateDataKey"), Calls("Encrypt"), Calls("Decrypt")));
        Assert.Equal(before + 3, _door.Account.Calls.Count);
    }

    [Fact]
    public async Task Message_UnderTwoKeys_OpensWithTheOtherWhenOneIsDisabled_AndNotWhenBothAre()
    {
        var second = _door.CreateKey(alias: null);
        var message = await new EnvelopeEncryptor(new KeyRing(Keys(_keyId), Keys(second))).EncryptAsync(s_data);
        var decryptor = new EnvelopeDecryptor(new KeyRing(Keys(null)));

        _door.Call("DisableKey", ("KeyId", _keyId));
        var plaintext = await decryptor.DecryptAsync(message);
        _door.Call("DisableKey", ("KeyId", second));
        var error = await Assert.ThrowsAsync<EnvelopeException>(() => decryptor.DecryptAsync(message));

        Assert.Equal(s_data, plaintext);
        Assert.Equal(EnvelopeFault.NoKey, error.Fault);
        Assert.Equal(2, error.Message.Split("Rejected.Disabled").Length - 1);
    }

    [Fact]
    public async Task Message_UnderAnotherKeyThanAllowed_IsNotAskedOfTheService()
    {
        var message = await new EnvelopeEncryptor(new KeyRing(Keys(_keyId))).EncryptAsync(s_data);
        _door.Call("DisableKey", ("KeyId", _keyId));

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(new KeyRing(Keys("key-other"))).DecryptAsync(message));

        Assert.Contains($"alibaba-kms acs:kms:cn-hangzhou:{EmbeddedAccount.Id}:key/{_keyId}", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Rejected.Disabled", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataKey_OfAnotherCmkThanTheMessageSays_IsRefused()
    {
        var other = _door.CreateKey(alias: null);
        var wrapped = (await Keys(other).GenerateAsync(32, EnvelopeContext.Empty, default)).Wrapped;
        var lying = new EncryptedDataKey(
            KeyProviders.AlibabaKms, KeyArn.OfKey("cn-hangzhou", EmbeddedAccount.Id, _keyId).ToString(), wrapped.Ciphertext);

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => Keys(null).UnwrapAsync(lying, EnvelopeContext.Empty, default));

        Assert.Equal(EnvelopeFault.NoKey, error.Fault);
        Assert.Contains($"belongs to the key {other}; the message says {_keyId}", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_OfTheEmbeddedAccount_IsRefusedByARealOne()
    {
        var message = await new EnvelopeEncryptor(new KeyRing(Keys(_keyId))).EncryptAsync(s_data);
        var real = new KmsDataKeys(new KmsClient(_door.Sdk, new() { Retry = _door.Retry }),
            new KmsDataKeysOptions("cn-hangzhou", "1234567890123456", Key: null));

        var error = await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(new KeyRing(real)).DecryptAsync(message));

        Assert.Equal(EnvelopeFault.Refused, error.Fault);
    }

    [Fact]
    public async Task FourLines_OpenWithTheKeyTheServiceFinds_AndNotWhenAnotherIsDemanded()
    {
        using var lines = new MemoryStream();
        await new FourLineEncryptor(new KeyRing(Keys("alias/Apollo/WorkKey"))).EncryptAsync(new MemoryStream(s_data), lines);

        Assert.Equal(s_data, await new EnvelopeDecryptor(new KeyRing(Keys(null))).DecryptAsync(lines.ToArray()));
        Assert.Equal(s_data, await new EnvelopeDecryptor(new KeyRing(Keys(_keyId))).DecryptAsync(lines.ToArray()));
        await Assert.ThrowsAsync<EnvelopeException>(
            () => new EnvelopeDecryptor(new KeyRing(Keys("key-other"))).DecryptAsync(lines.ToArray()));
    }

    private KmsDataKeys Keys(string? key) =>
        new(_door.Client, new KmsDataKeysOptions("cn-hangzhou", EmbeddedAccount.Id, key) { IsEmbedded = true });
}
