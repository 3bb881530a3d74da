using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cli;

/// <summary>`atrest kms` where what it prints differs from run to run; the rest is in the cases.</summary>
public sealed class KmsVerbTests
{
    private const string Key = "alias/Apollo/WorkKey";
    private const string Pem = "-----BEGIN PRIVATE KEY-----\r\nbWFkZSB1cA==\n-----END PRIVATE KEY-----\n";

    [Fact]
    public async Task Decrypt_OfAFileOfTheDocumentsPython_GivesTheFileBack()
    {
        using var project = new TemporaryProject();
        // What its KmsEncrypt and WriteTextFile leave: the text as it was sent, the ciphertext without a line end.
        var blob = WithAccount(project, client => client.Call("Kms", "Encrypt", ("KeyId", Key), ("Plaintext", Pem)))["CiphertextBlob"]!;
        project.Write("certs/key.pem.cipher", blob.GetValue<string>());

        var (output, error, exit) = await project.RunAsync(["kms", "decrypt", "certs/key.pem.cipher", "--cloud", "embedded"]);

        Assert.Equal((Pem, "", 0), (output, error, exit));
    }

    [Fact]
    public async Task Encrypt_OfATextFile_LeavesWhatTheDocumentsPythonDecrypts()
    {
        using var project = new TemporaryProject();
        WithAccount(project, _ => []);
        project.Write("certs/key.pem", Pem);

        var (_, error, exit) = await project.RunAsync(
            ["kms", "encrypt", "certs/key.pem", "-o", "certs/key.pem.cipher", "--key", Key, "--cloud", "embedded"]);

        Assert.Equal(("", 0), (error, exit));
        var file = await File.ReadAllTextAsync(project.PathOf("certs/key.pem.cipher"));
        var opened = WithAccount(project, client => client.Call("Kms", "Decrypt", ("CiphertextBlob", file)));
        Assert.Equal(Pem, opened["Plaintext"]!.GetValue<string>());
    }

    [Fact]
    public async Task Binary_ComesBackToTheByte_InAFileOfItsOwnersOnly()
    {
        using var project = new TemporaryProject();
        WithAccount(project, _ => []);
        byte[] bytes = [0, 255, 10, 13, 10, 0xc3, 0x28];
        await File.WriteAllBytesAsync(project.PathOf("key.der"), bytes);

        var asText = await project.RunAsync(["kms", "encrypt", "key.der", "--key", Key, "--cloud", "embedded"]);
        await project.RunAsync(["kms", "encrypt", "key.der", "-o", "key.cipher", "--binary", "--key", Key, "--cloud", "embedded"]);
        var back = await project.RunAsync(["kms", "decrypt", "key.cipher", "-o", "back.der", "--binary", "--cloud", "embedded"]);

        Assert.Equal(2, asText.Exit);
        Assert.Contains("no text in UTF-8", asText.Error);
        Assert.Contains("--binary", asText.Error);
        Assert.Equal(("", "", 0), back);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(project.PathOf("back.der")));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(project.PathOf("back.der")));
    }

    [Fact]
    public async Task DataKey_InTheClear_GoesToAFileAndNowhereElse()
    {
        using var project = new TemporaryProject();
        WithAccount(project, _ => []);

        var (output, error, exit) = await project.RunAsync(
            ["kms", "datakey", "--key", Key, "--plaintext", "data.key", "--context", "app=shop", "--json", "--cloud", "embedded"]);

        Assert.Equal(("", 0), (error, exit));
        var clear = await File.ReadAllBytesAsync(project.PathOf("data.key"));
        var document = JsonNode.Parse(output)!.AsObject();
        var opened = WithAccount(project, client => client.Call(
            "Kms", "Decrypt", ("CiphertextBlob", $"{document["ciphertextBlob"]}"), ("EncryptionContext", """{"app":"shop"}""")));
        Assert.Equal(["ciphertextBlob", "keyId", "keyVersionId"], document.Select(field => field.Key));
        Assert.Equal(32, clear.Length);
        Assert.Equal(Convert.ToBase64String(clear), opened["Plaintext"]!.GetValue<string>());
    }

    [Fact]
    public async Task DataKey_WhoseFileIsThereAlready_IsRefusedBeforeTheCall()
    {
        using var project = new TemporaryProject();
        project.Write("data.key", "old");

        var (_, error, exit) = await project.RunAsync(["kms", "datakey", "--key", Key, "--plaintext", "data.key", "--cloud", "embedded"]);

        Assert.Equal(2, exit);
        Assert.Contains("is there already", error);
        Assert.Equal("old", await File.ReadAllTextAsync(project.PathOf("data.key")));
    }

    [Fact]
    public async Task TooMuch_IsRefusedWithTheWayOut()
    {
        using var project = new TemporaryProject();
        WithAccount(project, _ => []);

        var (_, error, exit) = await project.RunAsync(
            ["kms", "encrypt", "--key", Key, "--cloud", "embedded"], input: new string('a', 6145));
        var (_, longer, _) = await project.RunAsync(
            ["kms", "encrypt", "--key", Key, "--cloud", "embedded"], input: new string('a', 100_000));

        Assert.Equal(2, exit);
        Assert.Contains("at most 6144 bytes (6 KB); got 6145", error);
        Assert.All([error, longer], text => Assert.Contains("atrest file encrypt", text));
    }

    [Fact]
    public async Task RealMode_AtAnEmbeddedEndpoint_EncryptsNothing()
    {
        await using var door = await Kms.KmsDoor.OpenAsync();
        door.CreateKey();
        using var project = new TemporaryProject();
        var key = door.Account.CreateAccessKey(userName: null);
        var variables = new Dictionary<string, string>
        {
            ["ALIBABA_CLOUD_ACCESS_KEY_ID"] = key.AccessKeyId,
            ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = key.Secret,
            ["ALIBABA_CLOUD_REGION_ID"] = "cn-hangzhou",
        };
        string[] verb = ["kms", "encrypt", "--key", Key, "--endpoint", door.Endpoint.ToString()];

        var real = await project.RunAsync(verb, variables, input: "text");
        var embedded = await project.RunAsync([.. verb, "--cloud", "embedded"], variables, input: "text");

        Assert.Equal((2, ""), (real.Exit, real.Out));
        Assert.Contains("protects nothing", real.Error);
        Assert.Equal((0, ""), (embedded.Exit, embedded.Error));
    }

    /// <summary>Does something with the project's embedded account, in which there is a key.</summary>
    private static JsonObject WithAccount(TemporaryProject project, Func<CloudClient, JsonObject> work)
    {
        using var account = CloudAccount.Open(project.PathOf(Path.Combine(".atrest", "cloud")));
        var client = new CloudClient(account, "cn-hangzhou", "test", account.Now);
        if (client.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>() == 0)
        {
            var key = client.Call("Kms", "CreateKey")["KeyMetadata"]!["KeyId"]!.GetValue<string>();
            client.Call("Kms", "CreateAlias", ("AliasName", Key), ("KeyId", key));
        }

        var answer = work(client);
        account.Commit(client.Now);
        return answer;
    }
}
