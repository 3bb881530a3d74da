using Infra.Cloud;

namespace Infra.Tests.Cloud.Kms;

public sealed class DataKeyTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("KeySpec", "AES_512")]
    [InlineData("KeySpec", " AES_128")]
    [InlineData("NumberOfBytes", "0")]
    [InlineData("NumberOfBytes", "1025")]
    [InlineData("NumberOfBytes", "many")]
    [InlineData("EncryptionContext", "{")]
    public void DataKey_WithAWrongArgument_IsRefused(string parameter, string value)
    {
        var client = _account.Client();
        var key = client.CreateKey();

        foreach (var action in new[] { "GenerateDataKey", "GenerateDataKeyWithoutPlaintext" })
            Assert.Equal((400, "InvalidParameter"),
                client.Refusal("Kms", action, ("KeyId", key), (parameter, value)).Answer());
    }

    [Theory]
    [InlineData(null, null, 32)]
    [InlineData("AES_256", null, 32)]
    [InlineData("AES_128", null, 16)]
    [InlineData("AES_128", "64", 64)]
    [InlineData(null, "1", 1)]
    [InlineData(null, "1024", 1024)]
    public void DataKey_HasTheLengthAskedFor(string? spec, string? bytes, int length)
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var answer = client.Call("Kms", "GenerateDataKey", ("KeyId", key), ("KeySpec", spec), ("NumberOfBytes", bytes));

        Assert.Equal(length, Convert.FromBase64String(answer.Text("Plaintext")).Length);
        Assert.Equal(answer.Text("Plaintext"), client.Decrypt(answer.Text("CiphertextBlob")));
        Assert.Equal((key, client.Key(key).Text("PrimaryKeyVersion")),
            (answer.Text("KeyId"), answer.Text("KeyVersionId")));
    }

    [Fact]
    public void DataKey_WithoutPlaintext_IsADataKeyAllTheSame()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var answer = client.Call("Kms", "GenerateDataKeyWithoutPlaintext", ("KeyId", key), ("NumberOfBytes", "24"),
            ("EncryptionContext", """{"file":"a"}"""));

        Assert.Null(answer["Plaintext"]);
        var plaintext = client.Decrypt(answer.Text("CiphertextBlob"), """{"file":"a"}""");
        Assert.Equal(24, Convert.FromBase64String(plaintext).Length);
        Assert.Equal("InvalidParameter", client.DecryptRefusal(answer.Text("CiphertextBlob")).Code);
    }

    [Fact]
    public void DataKeys_AreAllDifferent()
    {
        var client = _account.Client();
        var key = client.CreateKey();

        var keys = Enumerable.Range(0, 20).Select(_ =>
            client.Call("Kms", "GenerateDataKey", ("KeyId", key)).Text("Plaintext")).Distinct().Count();

        Assert.Equal(20, keys);
    }
}
