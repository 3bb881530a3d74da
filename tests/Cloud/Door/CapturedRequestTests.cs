using Infra.Tests.OpenApi.Signing;

namespace Infra.Tests.Cloud.Door;

/// <summary>The door lets in what the official KMS SDK sent, to the byte.</summary>
public sealed class CapturedRequestTests
{
    public static TheoryData<int> Requests => [.. Enumerable.Range(0, CapturedRequest.All.Count)];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Request_OfTheSdk_IsLetIn(int number)
    {
        var captured = CapturedRequest.All[number];
        var token = captured.Header("x-acs-security-token");
        await using var door = await DoorFixture.OpenAsync(options => options with
        {
            Credentials = id => id != CapturedRequest.AccessKeyId ? null
                : DoorRequest.Anyone with { SecurityToken = token.Length > 0 ? token : null },
        });
        using var http = new HttpClient();
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri(door.Door.Endpoint, captured.Target));
        foreach (var (name, value) in captured.Signable.Headers) message.Headers.TryAddWithoutValidation(name, value);

        using var response = await http.SendAsync(message);

        // What is asked for need not exist; that it is KMS that says so shows that the gate was passed.
        var body = await response.Content.ReadAsStringAsync();
        Assert.Equal(1, door.Door.Calls);
        Assert.True(response.IsSuccessStatusCode || body.Contains("\"HttpStatus\":", StringComparison.Ordinal), body);
    }
}
