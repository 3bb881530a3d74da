using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Door;

/// <summary>The bytes of disks over the admin port.</summary>
public sealed class BlockPortTests : IDisposable
{
    private readonly AdminPortClient _admin = new();

    public void Dispose() => _admin.Dispose();

    [Fact]
    public async Task Bytes_ThatWereWritten_AreRead_AndASnapshotThatComesNextHoldsThem()
    {
        await using var door = await _admin.OpenAsync();
        var disk = await DiskAsync(door);
        var bytes = "across the border"u8.ToArray();

        var written = await _admin.JsonAsync(door, HttpMethod.Put, $"/blocks/{disk}?offset=4090", bytes);
        var read = await _admin.SendAsync(door, HttpMethod.Get, $"/blocks/{disk}?offset=4088&length=20");
        var hash = await _admin.JsonAsync(door, HttpMethod.Get, $"/blocks/{disk}/hash");
        var inProcess = door.Account.Blocks.Read(disk, 4088, 20);

        Assert.Equal((200, 17), (written.Status, written.Body.Number("written")));
        Assert.Equal("\0\0across the border\0"u8.ToArray(), read.Bytes);
        Assert.Equal(inProcess, read.Bytes);
        Assert.Equal(door.Account.Blocks.Hash(disk), hash.Body.Text("sha256"));
    }

    [Fact]
    public async Task Read_WithoutArguments_IsOfTheFirstBlock()
    {
        await using var door = await _admin.OpenAsync();

        var read = await _admin.SendAsync(door, HttpMethod.Get, $"/blocks/{await DiskAsync(door)}");

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
        await using var door = await _admin.OpenAsync();
        var whole = path.Replace("{disk}", await DiskAsync(door), StringComparison.Ordinal);

        var answer = await _admin.JsonAsync(door, new HttpMethod(method), whole, method == "PUT" ? [1] : null);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.Body.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiskUnderADisabledKey_IsForbidden_WithTheFault()
    {
        await using var door = await _admin.OpenAsync();
        var client = door.Account.Client();
        client.CreateEcsRole();
        var key = client.CreateKey();
        var disk = client.CreateDisk(("Size", "40"), ("Encrypted", "true"), ("KMSKeyId", key));
        client.Call("Kms", "DisableKey", ("KeyId", key));

        var answer = await _admin.JsonAsync(door, HttpMethod.Put, $"/blocks/{disk}", [1]);

        Assert.Equal((403, "Unreadable"), (answer.Status, answer.Body.Text("fault")));
        Assert.Contains(key, answer.Body.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_ThatIsTooLong_IsRefused()
    {
        await using var door = await _admin.OpenAsync();
        var disk = await DiskAsync(door);

        var most = await _admin.JsonAsync(door, HttpMethod.Put, $"/blocks/{disk}", new byte[256 * 1024]);
        var more = await _admin.SendAsync(door, HttpMethod.Put, $"/blocks/{disk}", new byte[(256 * 1024) + 1]);

        Assert.Equal(200, most.Status);
        Assert.InRange(more.Status, 400, 413);
    }

    [Theory]
    [InlineData("/blocks/d-unknown")]
    [InlineData("/blocks/d-unknown/hash")]
    public async Task Request_WithoutTheToken_LearnsNothing(string path)
    {
        await using var door = await _admin.OpenAsync();

        using var response = await _admin.Http.GetAsync(new Uri(door.Door.AdminEndpoint!, path));

        Assert.Equal(401, (int)response.StatusCode);
        Assert.DoesNotContain("d-unknown", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<string> DiskAsync(DoorFixture door) => Task.FromResult(door.Account.Client().CreateDisk());
}
