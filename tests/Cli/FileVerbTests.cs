using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cli;

/// <summary>`atrest file` where what it prints differs from run to run; the rest is in the cases.</summary>
public sealed class FileVerbTests : IDisposable
{
    private readonly TemporaryProject _project = new();

    public FileVerbTests() => _project.Write("plain", "the plaintext");

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task File_ForCmksOfTwoRegions_OpensInEither()
    {
        var (one, other) = (CreateKey("cn-hangzhou"), CreateKey("cn-shanghai"));

        var sealing = await RunAsync("encrypt", "plain", "--key", one, "--key", other);
        var here = await RunAsync("decrypt", "plain.atrest", "-o", "here");
        var there = await RunAsync("decrypt", "plain.atrest", "-o", "there", "--region", "cn-shanghai");

        Assert.Equal(("", "", 0), sealing);
        Assert.Equal((0, 0), (here.Exit, there.Exit));
        Assert.Equal("the plaintext", await File.ReadAllTextAsync(_project.PathOf("there")));
        WithAccount("cn-hangzhou", client => client.Call("Kms", "DisableKey", ("KeyId", one.Split('/')[1])));
        Assert.Equal(1, (await RunAsync("verify", "plain.atrest")).Exit);
        Assert.Equal(0, (await RunAsync("verify", "plain.atrest", "--key", one, "--key", other)).Exit);
    }

    [Fact]
    public async Task Cmk_OfAFile_IsChangedAddedAndRemoved()
    {
        var (one, other) = (CreateKey("cn-hangzhou"), CreateKey("cn-hangzhou"));
        await RunAsync("encrypt", "plain", "--key", one);

        var changed = await RunAsync("rewrap", "plain.atrest", "--add", other, "--remove", one.Split('/')[1]);

        Assert.Equal(("", 0), (changed.Out, changed.Exit));
        Assert.StartsWith("atrest: note: copies of these files from before open as before", changed.Error, StringComparison.Ordinal);
        Assert.Equal(other, (string?)Inspected()["dataKeys"]![0]!["key"]);
        WithAccount("cn-hangzhou", client => client.Call("Kms", "DisableKey", ("KeyId", one.Split('/')[1])));
        Assert.Equal(0, (await RunAsync("verify", "plain.atrest")).Exit);
    }

    [Fact]
    public async Task Inspection_AsJson_NamesKeysAndContextAndSaysThatNothingIsVerified()
    {
        var key = CreateKey("cn-hangzhou");
        await RunAsync("encrypt", "plain", "--key", key, "--context", "app=shop");

        var file = Inspected();
        var (text, note, _) = await _project.RunAsync(["file", "inspect", "plain.atrest"]);

        Assert.Equal("0478", (string?)file["suite"]);
        Assert.Equal("shop", (string?)file["context"]!["app"]);
        Assert.Equal(13, (int?)file["plaintextLength"]);
        Assert.Contains($"key        alibaba-kms {key}", text, StringComparison.Ordinal);
        Assert.Equal("atrest: note: nothing of this is verified: anybody can write it\n", note);
    }

    [Fact]
    public async Task AlteredFile_InAPipe_FailsAfterTheTrueBeginning()
    {
        var key = CreateKey("cn-hangzhou");
        await RunAsync("encrypt", "plain", "--key", key, "--frame-length", "4", "--workers", "1");
        var bytes = await File.ReadAllBytesAsync(_project.PathOf("plain.atrest"));
        bytes[^1] ^= 1;
        await File.WriteAllBytesAsync(_project.PathOf("plain.atrest"), bytes);

        var (output, error, exit) = await RunAsync("decrypt", "plain.atrest", "-o", "-");

        Assert.Equal(("the plaintex", 1), (output, exit));
        Assert.EndsWith("atrest: error: frame 4 was altered\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileOfTheEmbeddedAccount_InRealMode_IsRefused()
    {
        await using var door = await Kms.KmsDoor.OpenAsync();
        var key = CreateKey("cn-hangzhou");
        await RunAsync("encrypt", "plain", "--key", key);
        var variables = new Dictionary<string, string>
        {
            ["ALIBABA_CLOUD_ACCESS_KEY_ID"] = "id",
            ["ALIBABA_CLOUD_ACCESS_KEY_SECRET"] = "secret",
            ["ALIBABA_CLOUD_REGION_ID"] = "cn-hangzhou",
        };

        var (_, error, exit) = await _project.RunAsync(
            ["file", "decrypt", "plain.atrest", "-o", "out", "--key", key, "--endpoint", door.Endpoint.ToString()], variables);

        Assert.Equal(1, exit);
        Assert.Contains("encrypted for the embedded account 0000000000000001, which protects nothing", error, StringComparison.Ordinal);
        Assert.False(File.Exists(_project.PathOf("out")));
    }

    private Task<(string Out, string Error, int Exit)> RunAsync(params string[] arguments) =>
        _project.RunAsync(["file", .. arguments, "--cloud", "embedded"]);

    private JsonNode Inspected() => JsonNode.Parse(
        _project.RunAsync(["file", "inspect", "plain.atrest", "--json"]).GetAwaiter().GetResult().Out)!["files"]![0]!;

    private string CreateKey(string region) =>
        WithAccount(region, client => client.Call("Kms", "CreateKey"))["KeyMetadata"]!["Arn"]!.GetValue<string>();

    private JsonObject WithAccount(string region, Func<CloudClient, JsonObject> work)
    {
        using var account = CloudAccount.Open(_project.PathOf(Path.Combine(".atrest", "cloud")));
        var client = new CloudClient(account, region, "test", account.Now);
        var answer = work(client);
        account.Commit(client.Now);
        return answer;
    }
}
