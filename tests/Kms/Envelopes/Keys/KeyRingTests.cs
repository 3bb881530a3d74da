using Infra.Kms.Envelopes;
using Infra.Kms.Envelopes.Format;
using Infra.Kms.Envelopes.Keys;
using Infra.OpenApi.Errors;

namespace Infra.Tests.Kms.Envelopes.Keys;

/// <summary>Which key opens what, and what is said when none does.</summary>
public sealed class KeyRingTests
{
    private readonly FakeCmk _one = new("acs:kms:cn-hangzhou:1:key/one");
    private readonly FakeCmk _two = new("acs:kms:cn-beijing:1:key/two");

    [Fact]
    public async Task Message_WhoseFirstCmkIsDisabled_OpensWithTheSecond()
    {
        var message = await SealedAsync(_one, _two);
        _one.IsDisabled = true;

        var plaintext = await new EnvelopeDecryptor(new KeyRing(_one, _two)).DecryptAsync(message);

        Assert.Equal("data"u8, plaintext);
    }

    [Fact]
    public async Task Message_WhoseCmksAreAllDisabled_FailsAndNamesEach()
    {
        var message = await SealedAsync(_one, _two);
        _one.IsDisabled = _two.IsDisabled = true;

        var error = await FailureAsync(message, _one, _two);

        Assert.Equal(EnvelopeFault.NoKey, error.Fault);
        Assert.Contains("key/one: the key is disabled", error.Message, StringComparison.Ordinal);
        Assert.Contains("key/two: the key is disabled", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Message_OfAnotherCmk_FailsWithoutACall()
    {
        var message = await SealedAsync(_one);

        var error = await FailureAsync(message, _two);

        Assert.Equal(EnvelopeFault.NoKey, error.Fault);
        Assert.Contains("alibaba-kms acs:kms:cn-hangzhou:1:key/one", error.Message, StringComparison.Ordinal);
        Assert.Equal(0, _two.Calls);
    }

    [Fact]
    public async Task Message_OfACmkOfTheSameName_FailsAtTheKeyService()
    {
        var message = await SealedAsync(_one);

        var error = await FailureAsync(message, new FakeCmk(_one.Name));

        Assert.Equal(EnvelopeFault.NoKey, error.Fault);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(16)]
    public async Task DataKey_OfAnotherLength_IsRefusedBothWays(int shortened)
    {
        var message = await SealedAsync(_one);
        _one.Shortened = shortened;

        var opening = await FailureAsync(message, _one);
        var sealing = await Assert.ThrowsAsync<EnvelopeException>(() => SealedAsync(_one));

        Assert.Equal((EnvelopeFault.NoKey, EnvelopeFault.NoKey), (opening.Fault, sealing.Fault));
        Assert.Contains($"32 bytes long; got {32 - shortened}", opening.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DataKey_OfAnotherMessage_FailsAtTheCommitment()
    {
        var (message, other) = (await SealedAsync(_one), await SealedAsync(_one));
        var otherKey = HeaderParser.Parse(other, EnvelopeLimits.Default).DataKeys[0];
        var at = message.AsSpan().IndexOf(HeaderParser.Parse(message, EnvelopeLimits.Default).DataKeys[0].Ciphertext.Span);
        otherKey.Ciphertext.CopyTo(message.AsMemory(at));

        var error = await FailureAsync(message, _one);

        Assert.Equal(EnvelopeFault.Commitment, error.Fault);
    }

    [Fact]
    public async Task KeyService_ThatRefuses_IsNamedWithItsReason()
    {
        var error = await Assert.ThrowsAsync<EnvelopeException>(() => SealedAsync(new Refusing()));

        Assert.Equal(EnvelopeFault.NoKey, error.Fault);
        Assert.StartsWith("the refusing one: ", error.Message, StringComparison.Ordinal);
        Assert.Contains("Rejected.Disabled", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SecondCmk_ThatFails_LeavesNoMessage()
    {
        _two.IsDisabled = true;

        var error = await Assert.ThrowsAsync<EnvelopeException>(() => SealedAsync(_one, _two));

        Assert.Equal(EnvelopeFault.NoKey, error.Fault);
    }

    [Theory]
    [InlineData(15)]
    [InlineData(33)]
    public void WrappingKey_OfAnotherLength_IsRefused(int length) =>
        Assert.Throws<ArgumentException>(() => new RawAesKey("backup", "one", new byte[length]));

    [Theory]
    [InlineData("aws-kms")]
    [InlineData("aws-kms-mrk")]
    [InlineData("alibaba-kms")]
    public void WrappingKey_InTheNameOfAKeyService_IsRefused(string name) =>
        Assert.Throws<ArgumentException>(() => new RawAesKey(name, "one", new byte[32]));

    [Fact]
    public void Secret_WhenDisposedOf_IsZero()
    {
        var secret = new SecretBytes("a key"u8);
        var memory = secret.Memory;

        secret.Dispose();

        Assert.Equal(new byte[5], memory.ToArray());
        Assert.Equal("5 secret bytes", secret.ToString());
    }

    private static Task<byte[]> SealedAsync(params IDataKeys[] keys) =>
        new EnvelopeEncryptor(new KeyRing(keys)).EncryptAsync("data"u8.ToArray());

    private static Task<EnvelopeException> FailureAsync(byte[] message, params IDataKeys[] keys) =>
        Assert.ThrowsAsync<EnvelopeException>(() => new EnvelopeDecryptor(new KeyRing(keys)).DecryptAsync(message));

    private sealed class Refusing : IDataKeys
    {
        public string Name => "the refusing one";

        public Task<NewDataKey> GenerateAsync(int length, EnvelopeContext context, CancellationToken cancellation) =>
            throw new OpenApiException("Kms", "GenerateDataKey", 409, "Rejected.Disabled", "The key state is not valid.");

        public Task<EncryptedDataKey> WrapAsync(
            ReadOnlyMemory<byte> dataKey, EnvelopeContext context, CancellationToken cancellation) =>
            throw new InvalidOperationException("nothing comes so far");

        public bool Knows(EncryptedDataKey wrapped) => false;

        public Task<SecretBytes> UnwrapAsync(
            EncryptedDataKey wrapped, EnvelopeContext context, CancellationToken cancellation) =>
            throw new InvalidOperationException("nothing comes so far");
    }
}
