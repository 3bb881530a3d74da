using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.OpenApi.Errors;
using Tea;

namespace Infra.Kms.Calls;

/// <summary>Reads what the SDK gives or throws: an answer, or an error that keeps status, code and request.</summary>
/// <remarks>What the SDK throws is not passed on where an answer came: nobody says what its texts hold.</remarks>
internal static class SdkAnswer
{
    private const string Product = "Kms";

    public static async Task<JsonObject> OfAsync(string action, Func<Task<Dictionary<string, object>>> call)
    {
        var status = new StrongBox<int>();
        try
        {
            var answer = await AnswerStatus.WatchAsync(status, call).ConfigureAwait(false);
            return Read(action, answer.GetValueOrDefault("body") as string, status.Value);
        }
        catch (TeaException refusal) when (refusal.StatusCode > 0)
        {
            throw Refusal(action, refusal);
        }
        catch (WebException error)
        {
            throw new TimeoutException($"{Product} {action}: the service did not answer in time.", error);
        }
        catch (Exception error) when (status.Value > 0 && error is HttpRequestException or IOException)
        {
            throw Fault(action, status.Value, "the answer was cut off", new IOException("the answer was cut off"));
        }
        catch (Exception error) when (error is not OpenApiException && (status.Value > 0 || IsUnreadable(error)))
        {
            // The SDK reads errors as JSON before it looks at anything else, and fails in several ways.
            throw Fault(action, status.Value, "the answer is empty or not JSON");
        }
    }

    /// <summary>What the SDK throws over an answer; without the runtime's measurements nothing else tells.</summary>
    private static bool IsUnreadable(Exception error) =>
        error is ArgumentException || error.GetType().Namespace == "Newtonsoft.Json";

    private static JsonObject Read(string action, string? text, int status)
    {
        if (string.IsNullOrEmpty(text)) throw Fault(action, status, "the answer is empty");
        try
        {
            return JsonNode.Parse(text) as JsonObject ?? throw Fault(action, status, "the answer is not a JSON object");
        }
        catch (JsonException)
        {
            throw Fault(action, status, "the answer is not JSON");
        }
    }

    private static OpenApiException Refusal(string action, TeaException refusal)
    {
        var text = Text(refusal, "Message", "message") ?? "the service gives no reason";
        // Where a signature is wrong the gateway repeats what it signed, parameters and all.
        if (refusal.Code is "SignatureDoesNotMatch" or "IncompleteSignature") text = text.Split(" server ")[0];
        return new(
            Product, action, refusal.StatusCode, refusal.Code ?? "", text, Text(refusal, "RequestId", "requestId"));
    }

    private static string? Text(TeaException refusal, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (refusal.DataResult?.GetValueOrDefault(name) is { } value) return value.ToString();
        return null;
    }

    private static OpenApiException Fault(string action, int status, string text, Exception? inner = null) =>
        new(Product, action, status, "", text, innerException: inner);
}
