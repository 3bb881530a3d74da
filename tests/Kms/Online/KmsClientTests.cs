using System.Text;
using AlibabaCloud.SDK.Kms20160120.Models;
using Infra.Kms;
using Infra.Kms.Calls;
using Infra.Kms.Online;
using Infra.OpenApi.Errors;
using Moq;

namespace Infra.Tests.Kms.Online;

/// <summary>What the client checks before a call, makes of answers, and tries again; a mock stands in for the SDK.</summary>
public sealed class KmsClientTests
{
    private const string RealBlob = "ODZhOWVmZDktM2QxNi00ODk0LWJkNGYtMWZjNDNmM2YyYWJmYWFhYWFhYWFhYWFhYWFhYWFhYWE=";

    private readonly Mock<IKmsSdk> _sdk = new(MockBehavior.Strict);

    public static TheoryData<string, string> RefusedKeys => new()
    {
        { "", "nothing" },
        { "two words", "without blanks" },
        { "Apollo/WorkKey", "alias/" },
        { "acs:kms:cn-hangzhou:0000000000000001:key/key-hzz1", "embedded account" },
        { new string('k', 401), "401 characters" },
    };

    [Fact]
    public async Task Encryption_OfText_SendsItAsItIs()
    {
        _sdk.Setup(sdk => sdk.EncryptAsync(It.Is<EncryptRequest>(request =>
                request.KeyId == "alias/Apollo/WorkKey" && request.Plaintext == "pass word\n" && request.EncryptionContext == null)))
            .ReturnsAsync(new EncryptResponseBody { CiphertextBlob = "blob", KeyId = "key-1", KeyVersionId = "v" });

        var ciphertext = await Client().EncryptTextAsync("alias/Apollo/WorkKey", "pass word\n");

        Assert.Equal(new Ciphertext("blob", "key-1", "v"), ciphertext);
    }

    [Fact]
    public async Task Encryption_OfBytes_SendsThemInBase64()
    {
        _sdk.Setup(sdk => sdk.EncryptAsync(It.Is<EncryptRequest>(request => request.Plaintext == "AP8=")))
            .ReturnsAsync(new EncryptResponseBody { CiphertextBlob = "blob" });

        var ciphertext = await Client().EncryptAsync("key-1", new byte[] { 0, 255 });

        Assert.Equal("blob", ciphertext.Blob);
    }

    [Fact]
    public async Task Encryption_OfTooMuchText_IsRefusedBeforeTheCall()
    {
        var error = await Assert.ThrowsAsync<KmsInputException>(
            () => Client().EncryptTextAsync("key-1", new string('a', KmsLimits.PlaintextBytes + 1)));

        Assert.Contains("6144 bytes (6 KB); got 6145", error.Message);
        Assert.Contains("atrest file encrypt", error.Hint);
    }

    [Fact]
    public async Task Encryption_OfTooManyBytes_IsRefusedBeforeTheCall()
    {
        var error = await Assert.ThrowsAsync<KmsInputException>(
            () => Client().EncryptAsync("key-1", new byte[KmsLimits.BinaryBytes + 1]));

        Assert.Contains("4608 bytes of binary data", error.Message);
        Assert.Contains("atrest file encrypt", error.Hint);
    }

    [Fact]
    public async Task Encryption_CountsBytesAndNotCharacters()
    {
        await Assert.ThrowsAsync<KmsInputException>(
            () => Client().EncryptTextAsync("key-1", new string('é', (KmsLimits.PlaintextBytes / 2) + 1)));
    }

    [Fact]
    public async Task Encryption_OfAsMuchAsKmsTakes_IsSent()
    {
        _sdk.Setup(sdk => sdk.EncryptAsync(It.IsAny<EncryptRequest>()))
            .ReturnsAsync(new EncryptResponseBody { CiphertextBlob = "blob" });

        await Client().EncryptTextAsync("key-1", new string('a', KmsLimits.PlaintextBytes));
        await Client().EncryptAsync("key-1", new byte[KmsLimits.BinaryBytes]);

        _sdk.Verify(sdk => sdk.EncryptAsync(It.Is<EncryptRequest>(
            request => Encoding.UTF8.GetByteCount(request.Plaintext) == KmsLimits.PlaintextBytes)), Times.Exactly(2));
    }

    [Fact]
    public async Task Encryption_OfNothing_IsRefusedBeforeTheCall()
    {
        await Assert.ThrowsAsync<KmsInputException>(() => Client().EncryptTextAsync("key-1", ""));
        await Assert.ThrowsAsync<KmsInputException>(() => Client().EncryptAsync("key-1", ReadOnlyMemory<byte>.Empty));
    }

    [Theory]
    [MemberData(nameof(RefusedKeys))]
    public async Task Key_ThatIsNoName_IsRefusedBeforeTheCall(string key, string text)
    {
        var error = await Assert.ThrowsAsync<KmsInputException>(() => Client().EncryptTextAsync(key, "x"));

        Assert.Contains("'key'", error.Message);
        Assert.Contains(text, error.Message);
    }

    [Fact]
    public async Task Context_ThatIsTooLong_IsRefusedBeforeTheCall()
    {
        var context = new Dictionary<string, string> { ["k"] = new('v', KmsLimits.ContextCharacters) };

        var error = await Assert.ThrowsAsync<KmsInputException>(() => Client().EncryptTextAsync("key-1", "x", context));

        Assert.Contains("8192 characters", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("-----BEGIN PRIVATE KEY-----")]
    public async Task Ciphertext_ThatIsNone_IsRefusedBeforeTheCall(string text)
    {
        await Assert.ThrowsAsync<KmsInputException>(() => Client().DecryptAsync(text));
        await Assert.ThrowsAsync<KmsInputException>(() => Client().ReEncryptAsync(text, "key-1"));
    }

    [Fact]
    public async Task Ciphertext_WithBlanksRoundIt_IsSentWithoutThem()
    {
        _sdk.Setup(sdk => sdk.DecryptAsync(It.Is<DecryptRequest>(request => request.CiphertextBlob == RealBlob)))
            .ReturnsAsync(new DecryptResponseBody { Plaintext = "text", KeyId = "key-1", KeyVersionId = "v" });

        var plaintext = await Client().DecryptAsync($" {RealBlob}\r\n");

        Assert.Equal(("text", "key-1", "v"), (plaintext.Text, plaintext.KeyId, plaintext.KeyVersionId));
        Assert.DoesNotContain("text", plaintext.ToString());
    }

    [Fact]
    public async Task Plaintext_ThatIsText_HasNoBytes()
    {
        _sdk.Setup(sdk => sdk.DecryptAsync(It.IsAny<DecryptRequest>()))
            .ReturnsAsync(new DecryptResponseBody { Plaintext = "-----BEGIN", KeyId = "key-1" });
        var plaintext = await Client().DecryptAsync(RealBlob);

        var error = Assert.Throws<KmsInputException>(plaintext.ToBytes);

        Assert.DoesNotContain("BEGIN", error.ToString());
    }

    [Fact]
    public async Task ReEncryption_SendsBothContexts()
    {
        _sdk.Setup(sdk => sdk.ReEncryptAsync(It.Is<ReEncryptRequest>(request => request.CiphertextBlob == RealBlob
                && request.DestinationKeyId == "key-2" && (string)request.SourceEncryptionContext["a"] == "1"
                && (string)request.DestinationEncryptionContext["b"] == "2")))
            .ReturnsAsync(new ReEncryptResponseBody { CiphertextBlob = "new" });

        var ciphertext = await Client().ReEncryptAsync(
            RealBlob, "key-2", new Dictionary<string, string> { ["a"] = "1" }, new Dictionary<string, string> { ["b"] = "2" });

        Assert.Equal("new", ciphertext.Blob);
    }

    [Fact]
    public async Task DataKey_IsWipedWhenDisposedOf()
    {
        _sdk.Setup(sdk => sdk.GenerateDataKeyAsync(It.Is<GenerateDataKeyRequest>(request => request.NumberOfBytes == 4)))
            .ReturnsAsync(new GenerateDataKeyResponseBody { CiphertextBlob = "blob", Plaintext = "AQIDBA==", KeyId = "key-1" });
        var key = await Client().GenerateDataKeyAsync("key-1", bytes: 4);
        var before = key.Plaintext.ToArray();

        key.Dispose();

        Assert.Equal([1, 2, 3, 4], before);
        Assert.Equal(new byte[4], key.Plaintext.ToArray());
        Assert.Equal("a data key of 4 bytes under key-1", key.ToString());
    }

    [Theory]
    [InlineData("AQID")]
    [InlineData("")]
    [InlineData("no base64 at all")]
    public async Task DataKey_OfAnotherLengthThanAsked_IsAnError(string plaintext)
    {
        _sdk.Setup(sdk => sdk.GenerateDataKeyAsync(It.IsAny<GenerateDataKeyRequest>()))
            .ReturnsAsync(new GenerateDataKeyResponseBody { CiphertextBlob = "blob", Plaintext = plaintext });

        var error = await Assert.ThrowsAsync<OpenApiException>(() => Client().GenerateDataKeyAsync("key-1"));

        Assert.Contains("lacks", error.Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1025)]
    public async Task DataKey_OutOfRange_IsRefusedBeforeTheCall(int bytes)
    {
        await Assert.ThrowsAsync<KmsInputException>(() => Client().GenerateDataKeyAsync("key-1", bytes));
        await Assert.ThrowsAsync<KmsInputException>(() => Client().GenerateDataKeyWithoutPlaintextAsync("key-1", bytes));
    }

    [Fact]
    public async Task Call_ThatIsThrottled_IsTriedAgain()
    {
        _sdk.SetupSequence(sdk => sdk.DecryptAsync(It.IsAny<DecryptRequest>()))
            .ThrowsAsync(new OpenApiException("Kms", "Decrypt", 429, "Rejected.Throttling", "QPS Limit Exceeded"))
            .ThrowsAsync(new TimeoutException())
            .ReturnsAsync(new DecryptResponseBody { Plaintext = "text" });

        var plaintext = await Client().DecryptAsync(RealBlob);

        Assert.Equal("text", plaintext.Text);
    }

    [Fact]
    public async Task Call_ThatIsForbidden_IsNotTriedAgain()
    {
        _sdk.Setup(sdk => sdk.DecryptAsync(It.IsAny<DecryptRequest>()))
            .ThrowsAsync(new OpenApiException("Kms", "Decrypt", 403, "Forbidden.NoPermission", "no"));

        await Assert.ThrowsAsync<OpenApiException>(() => Client().DecryptAsync(RealBlob));

        _sdk.Verify(sdk => sdk.DecryptAsync(It.IsAny<DecryptRequest>()), Times.Once);
    }

    [Fact]
    public async Task Call_ThatIsCancelled_EndsAlthoughTheSdkGoesOn()
    {
        using var stop = new CancellationTokenSource();
        _sdk.Setup(sdk => sdk.DecryptAsync(It.IsAny<DecryptRequest>()))
            .Returns(new TaskCompletionSource<DecryptResponseBody>().Task);

        var call = Client().DecryptAsync(RealBlob, cancellation: stop.Token);
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    private KmsClient Client() => new(_sdk.Object, new() { Retry = new(new() { Jitter = () => 0 }) });
}
