using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Infra.Tests.Cloud.Door;

/// <summary>Opens doors with an admin port, and calls it as who can read its token.</summary>
internal sealed class AdminPortClient : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-admin-").FullName;

    /// <summary>A client without the token.</summary>
    public HttpClient Http { get; } = new();

    public Task<DoorFixture> OpenAsync() =>
        DoorFixture.OpenAsync(options => options with { HasAdmin = true, Directory = _directory });

    /// <summary>A request with the token.</summary>
    public static HttpRequestMessage Request(DoorFixture door, HttpMethod method, string path, byte[]? body = null)
    {
        var token = File.ReadAllText(door.Door.AdminTokenPath!).Trim();
        var request = new HttpRequestMessage(method, new Uri(door.Door.AdminEndpoint!, path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (body is not null) request.Content = new ByteArrayContent(body);
        return request;
    }

    public async Task<(int Status, byte[] Bytes)> SendAsync(
        DoorFixture door, HttpMethod method, string path, byte[]? body = null)
    {
        using var request = Request(door, method, path, body);
        using var response = await Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>The same where the answer is JSON.</summary>
    public async Task<(int Status, JsonNode Body)> JsonAsync(
        DoorFixture door, HttpMethod method, string path, byte[]? body = null)
    {
        var (status, bytes) = await SendAsync(door, method, path, body);
        return (status, JsonNode.Parse(bytes)!);
    }

    public void Dispose()
    {
        Http.Dispose();
        Directory.Delete(_directory, recursive: true);
    }
}
