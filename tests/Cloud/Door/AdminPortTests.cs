using System.Net;
using System.Text;

namespace Infra.Tests.Cloud.Door;

/// <summary>The port for faults and time: off unless asked for, and for nobody but who can read its token.</summary>
public sealed class AdminPortTests : IDisposable
{
    private readonly AdminPortClient _admin = new();

    public void Dispose() => _admin.Dispose();

    [Fact]
    public async Task Port_NotAskedFor_IsNotThere()
    {
        await using var door = await DoorFixture.OpenAsync();

        Assert.Null(door.Door.AdminEndpoint);
        Assert.Null(door.Door.AdminTokenPath);
    }

    [Theory]
    [InlineData("Authorization", null, HttpStatusCode.Unauthorized)]
    [InlineData("Authorization", "Bearer 0000", HttpStatusCode.Unauthorized)]
    [InlineData("Authorization", "", HttpStatusCode.Unauthorized)]
    [InlineData("Host", "attacker.example", HttpStatusCode.Forbidden)]
    [InlineData("Host", "127.0.0.1.attacker.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "http://localhost", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    public async Task Request_OfAnyoneElse_IsRefused(string header, string? value, HttpStatusCode status)
    {
        await using var door = await _admin.OpenAsync();

        using var request = AdminPortClient.Request(door, HttpMethod.Delete, "/faults");
        request.Headers.Remove(header);
        if (header == "Host") request.Headers.Host = value;
        else if (value is not null) request.Headers.TryAddWithoutValidation(header, value);
        using var response = await _admin.Http.SendAsync(request);

        Assert.Equal(status, response.StatusCode);
        Assert.DoesNotContain(response.Headers, pair => pair.Key.StartsWith("Access-Control", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Token_IsNewEachTime_AndForItsOwnerOnly()
    {
        await using var first = await _admin.OpenAsync();
        var token = await File.ReadAllTextAsync(first.Door.AdminTokenPath!);
        await using var second = await _admin.OpenAsync();

        Assert.NotEqual(token, await File.ReadAllTextAsync(second.Door.AdminTokenPath!));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(second.Door.AdminTokenPath!));
    }

    [Fact]
    public async Task Faults_AreChangedWhileTheDoorIsOpen()
    {
        await using var door = await _admin.OpenAsync();

        var set = await _admin.JsonAsync(
            door, HttpMethod.Put, "/faults", """{"rules":[{"fault":"throttle","product":"Kms"}]}"""u8.ToArray());
        var throttled = await door.SendAsync("Kms", "ListKeys");
        var seen = await _admin.JsonAsync(door, HttpMethod.Get, "/faults");
        var bad = await _admin.JsonAsync(
            door, HttpMethod.Put, "/faults", """{"rules":[{"fault":"explode"}]}"""u8.ToArray());
        await _admin.JsonAsync(door, HttpMethod.Delete, "/faults");
        var answered = await door.SendAsync("Kms", "ListKeys");

        Assert.Equal((200, 429, 400, 200), (set.Status, throttled.Status, bad.Status, answered.Status));
        Assert.Equal(1, seen.Body["fired"]![0]!.GetValue<int>());
        Assert.Contains("'fault' must be one of", bad.Body.Text("message"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"advanceSeconds":3600}""", 200)]
    [InlineData("""{"advanceSeconds":0}""", 400)]
    [InlineData("""{"advanceSeconds":-5}""", 400)]
    [InlineData("""{"advanceSeconds":1e300}""", 400)]
    [InlineData("""{"advanceSeconds":"x"}""", 400)]
    [InlineData("""{}""", 400)]
    [InlineData("x", 400)]
    public async Task Time_IsMovedForwardOnly(string body, int status)
    {
        await using var door = await _admin.OpenAsync();

        var answer = await _admin.JsonAsync(door, HttpMethod.Post, "/time", Encoding.UTF8.GetBytes(body));
        var key = await door.SendAsync("Kms", "CreateKey");

        Assert.Equal(status, answer.Status);
        Assert.Equal(status == 200 ? "2026-11-21T19:35:00Z" : "2026-11-21T18:35:00Z",
            key.Json.Text("KeyMetadata", "CreationDate"));
    }

    [Fact]
    public async Task Path_ThatIsMissing_IsNamedWithThoseThereAre()
    {
        await using var door = await _admin.OpenAsync();

        var answer = await _admin.JsonAsync(door, HttpMethod.Get, "/keys");

        Assert.Equal(404, answer.Status);
        Assert.Contains("/faults", answer.Body.Text("message"), StringComparison.Ordinal);
    }
}
