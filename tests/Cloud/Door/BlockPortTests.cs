using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Door;

/// <summary>The bytes of disks over the admin port.</summary>
public sealed class BlockPortTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-admin-").FullName;
    private readonly HttpClient _http = new();

    public void Dispose()
    {
        _http.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Bytes_ThatWereWritten_AreRead_AndASnapshotThatComesNextHoldsThem()
    {
        await using var door = await OpenAsync();
        var disk = await DiskAsync(door);
        var bytes = "across the border"u8.ToArray();

        var written = await JsonAsync(door, HttpMethod.Put, $"/blocks/{disk}?offset=4090", bytes);
        var read = await SendAsync(door, HttpMethod.Get, $"/blocks/{disk}?offset=4088&length=20");
        var hash = await JsonAsync(door, HttpMethod.Get, $"/blocks/{disk}/hash");
        var inProcess = door.Account.Blocks.Read(disk, 4088, 20);

        Assert.Equal((200, 17), (written.Status, written.Body.Number("written")));
        Assert.Equal("\0\0across the border\0"u8.ToArray(), read.Bytes);
        Assert.Equal(inProcess, read.Bytes);
        Assert.Equal(door.Account.Blocks.Hash(disk), hash.Body.Text("sha256"));
    }

    [Fact]
    public async Task Read_WithoutArguments_IsOfTheFirstBlock()
    {
        await using var door = await OpenAsync();

        var read = await SendAsync(door, HttpMethod.Get, $"/blocks/{await DiskAsync(door)}");

        Assert.Equal(new byte[4096], read.Bytes);
    }

    [Theory]
    [InlineData("GET", "/blocks/d-unknown", 404, "There is no disk or snapshot 'd-unknown'")]
    [InlineData("GET", "/blocks/", 404, "There is no disk or snapshot ''")]
    [InlineData("GET", "/blocks/d-unknown/hash", 404, "There is no disk or snapshot 'd-unknown'")]
    [InlineData("GET", "/blocks/{disk}?offset=42949672960&length=1", 416, "must lie within its 42949672960 bytes")]
    [InlineData("GET", "/blocks/{disk}?offset=-1", 400, "'offset' must be a number of bytes; got -1")]
    [InlineData("GET", "/blocks/{disk}?length=x", 400, "'length' must be a number of bytes; got x")]
    [InlineData("GET", "/blocks/{disk}?length=262145", 400, "The length must be at most 262144 bytes; got 262145")]
    [InlineData("GET", "/blocks/{disk}?length=99999999999", 400, "The length must be at most 262144 bytes")]
    [InlineData("GET", "/blocks/{disk}?as=root", 400, "'as' must be guest or ecs; got root")]
    [InlineData("GET", "/blocks/{disk}?as=guest", 409, "has no guest at")]
    [InlineData("PUT", "/blocks/{disk}?as=guest", 409, "has no guest at")]
    [InlineData("PUT", "/blocks/{disk}/hash", 400, "There is no PUT /blocks/")]
    [InlineData("DELETE", "/blocks/{disk}", 400, "there are GET and PUT /blocks/ID")]
    public async Task Request_ThatCannotBe_IsRefusedWithAReason(string method, string path, int status, string message)
    {
        await using var door = await OpenAsync();
        var whole = path.Replace("{disk}", await DiskAsync(door), StringComparison.Ordinal);

        var answer = await JsonAsync(door, new HttpMethod(method), whole, method == "PUT" ? [1] : null);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.Body.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiskUnderADisabledKey_IsForbidden_WithTheFault()
    {
        await using var door = await OpenAsync();
        var client = door.Account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var disk = client.CreateDisk(("Size", "40"), ("Encrypted", "true"), ("KMSKeyId", key));
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var answer = await JsonAsync(door, HttpMethod.Put, $"/blocks/{disk}", [1]);

        Assert.Equal((403, "Unreadable"), (answer.Status, answer.Body.Text("fault")));
        Assert.Contains(key, answer.Body.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_ThatIsTooLong_IsRefused()
    {
        await using var door = await OpenAsync();
        var disk = await DiskAsync(door);

        var most = await JsonAsync(door, HttpMethod.Put, $"/blocks/{disk}", new byte[256 * 1024]);
        var more = await SendAsync(door, HttpMethod.Put, $"/blocks/{disk}", new byte[(256 * 1024) + 1]);

        Assert.Equal(200, most.Status);
        Assert.InRange(more.Status, 400, 413);
    }

    [Theory]
    [InlineData("/blocks/d-unknown")]
    [InlineData("/blocks/d-unknown/hash")]
    public async Task Request_WithoutTheToken_LearnsNothing(string path)
    {
        await using var door = await OpenAsync();

        using var response = await _http.GetAsync(new Uri(door.Door.AdminEndpoint!, path));

        Assert.Equal(401, (int)response.StatusCode);
        Assert.DoesNotContain("d-unknown", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<string> DiskAsync(DoorFixture door) => Task.FromResult(door.Account.Client().CreateDisk());

    private Task<DoorFixture> OpenAsync() =>
        DoorFixture.OpenAsync(options => options with { HasAdmin = true, Directory = _directory });

    private async Task<(int Status, JsonNode Body)> JsonAsync(
        DoorFixture door, HttpMethod method, string path, byte[]? body = null)
    {
        var (status, bytes) = await SendAsync(door, method, path, body);
        return (status, JsonNode.Parse(bytes)!);
    }

    private async Task<(int Status, byte[] Bytes)> SendAsync(
        DoorFixture door, HttpMethod method, string path, byte[]? body = null)
    {
        var token = (await File.ReadAllTextAsync(door.Door.AdminTokenPath!)).Trim();
        using var request = new HttpRequestMessage(method, new Uri(door.Door.AdminEndpoint!, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null) request.Content = new ByteArrayContent(body);
        using var response = await _http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }
}
