using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.OpenApi.Errors;

namespace Infra.OpenApi.Calls;

/// <summary>Reads what a service answered. What is no answer becomes an error that keeps the HTTP status.</summary>
internal static class ApiAnswer
{
    /// <summary>The longest answer that is read; the longest page of a list is far below it.</summary>
    public const int LongestBytes = 32 << 20;

    public static async Task<JsonObject> ReadAsync(
        ApiRequest request, HttpResponseMessage response, TimeProvider time, CancellationToken cancellation)
    {
        var status = (int)response.StatusCode;
        OpenApiException Fault(string text, Exception? inner = null) =>
            new(request.Product, request.Action, status, "", text, innerException: inner) { RetryAfter = RetryAfter(response, time) };

        byte[] bytes;
        try
        {
            bytes = await BytesAsync(response, cancellation).ConfigureAwait(false);
        }
        catch (Exception error) when (error is IOException or HttpRequestException)
        {
            // A 200 that was cut off may have had its effect; it is retried as a broken connection is.
            throw new IOException($"{request}: the answer was cut off (HTTP {status})", error);
        }

        if (bytes.Length > LongestBytes) throw Fault($"the answer is longer than {LongestBytes >> 20} MiB");
        if (bytes.Length == 0) return response.IsSuccessStatusCode ? [] : throw Fault("the answer is empty");

        JsonObject answer;
        try
        {
            answer = JsonNode.Parse(bytes) as JsonObject ?? throw Fault("the answer is not a JSON object");
        }
        catch (JsonException error)
        {
            throw Fault("the answer is not JSON", error);
        }

        return response.IsSuccessStatusCode ? answer : throw Refusal(request, status, answer, RetryAfter(response, time));
    }

    private static async Task<byte[]> BytesAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        using var stream = await response.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var kept = new MemoryStream();
        var buffer = new byte[16 << 10];
        int read;
        while (kept.Length <= LongestBytes && (read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            kept.Write(buffer, 0, read);
        return kept.ToArray();
    }

    private static OpenApiException Refusal(ApiRequest request, int status, JsonObject answer, TimeSpan? retryAfter) =>
        new(request.Product, request.Action, status, Text(answer, "Code", "code") ?? "",
            Text(answer, "Message", "message") ?? "the service gives no reason", Text(answer, "RequestId", "requestId", "request_id"))
        {
            RetryAfter = retryAfter,
        };

    private static string? Text(JsonObject answer, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (answer[name] is JsonValue value) return value.ToString();
        return null;
    }

    /// <summary>The standard header, or the cloud's own in milliseconds.</summary>
    private static TimeSpan? RetryAfter(HttpResponseMessage response, TimeProvider time)
    {
        if (response.Headers.RetryAfter is { Delta: { } delta }) return delta;
        if (response.Headers.RetryAfter is { Date: { } date }) return date > time.GetUtcNow() ? date - time.GetUtcNow() : null;
        return response.Headers.TryGetValues("x-acs-retry-after", out var values)
            && long.TryParse(values.First(), CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is >= 0 and < 86_400_000
            ? TimeSpan.FromMilliseconds(milliseconds)
            : null;
    }
}
