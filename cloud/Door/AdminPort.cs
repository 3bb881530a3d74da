using System.Buffers;
using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Infra.Cloud.Door.Answers;
using Infra.Cloud.Faults;
using Infra.OpenApi.Signing;
using Microsoft.AspNetCore.Http;

namespace Infra.Cloud.Door;

/// <summary>The port over which tests let calls go wrong and time pass, and read and write the bytes of disks. It
/// listens on loopback alone and answers nobody who is in a browser.</summary>
internal sealed class AdminPort(CloudAccount account, DoorClock time, string token)
{
    private const int MaxBody = 64 * 1024;

    private readonly BlockPort _blocks = new(account, time);

    public static async Task<(WebServer? Server, string? TokenPath)> OpenAsync(
        CloudAccount account, DoorOptions options, DoorClock time, CancellationToken cancellation)
    {
        var path = Path.Combine(options.Directory!, "admin.token");
        var token = RandomNumberGenerator.GetHexString(48, lowercase: true);
        PrivateFiles.CreateDirectory(options.Directory!);
        File.Delete(path); // a file that is there keeps its mode when it is written to
        PrivateFiles.Write(path, token + "\n");
        var port = new AdminPort(account, time, token);
        return (await WebServer.StartAsync(IPAddress.Loopback, 0, https: null, port.HandleAsync, cancellation), path);
    }

    private async Task HandleAsync(HttpContext context)
    {
        try
        {
            if (Refusal(context.Request) is null
                && context.Request.Path.Value!.StartsWith(BlockPort.Path, StringComparison.Ordinal))
            {
                await _blocks.AnswerAsync(context);
                return;
            }

            var (status, answer) = Refusal(context.Request) is { } refusal ? refusal : await AnswerAsync(context.Request);
            AnswerWriter.Json(context, status, answer);
        }
        catch (Exception e) when (e is FormatException or BadHttpRequestException)
        {
            AnswerWriter.Json(context, 400, Message(e.Message));
        }
    }

    private (int, JsonObject)? Refusal(HttpRequest request)
    {
        // A page in a browser reaches loopback by a name of its own; and it cannot help sending its origin.
        if (!IsLoopback(request.Host.Host)) return (403, Message("The admin port is called by a loopback name only."));
        if (request.Headers.ContainsKey("Origin")) return (403, Message("The admin port answers no web page."));
        return Hmac.AreEqual(request.Headers.Authorization.ToString(), $"Bearer {token}")
            ? null : (401, Message("The bearer token is missing or wrong; it stands in admin.token."));
    }

    private async Task<(int, JsonObject?)> AnswerAsync(HttpRequest request)
    {
        switch (request.Method, request.Path.Value)
        {
            case ("GET", "/faults"):
                return (200, Faults());
            case ("PUT", "/faults"):
                account.Faults.Replace(FaultFile.Parse(await BodyAsync(request)));
                return (200, Faults());
            case ("DELETE", "/faults"):
                account.Faults.Replace([]);
                return (200, Faults());
            case ("GET", "/time"):
                return (200, Now());
            case ("POST", "/time"):
                time.Advance(TimeAdvance.Parse(await BodyAsync(request)));
                return (200, Now());
            default:
                return (404, Message($"There is no {request.Method} {request.Path.Value}; there are GET, PUT and DELETE "
                    + "/faults, GET and POST /time, GET and PUT /blocks/ID, GET /blocks/ID/hash."));
        }
    }

    private JsonObject Faults()
    {
        var content = JsonNode.Parse(FaultFile.Write(account.Faults.Rules))!.AsObject();
        content["fired"] = new JsonArray([.. account.Faults.Fired.Select(count => JsonValue.Create(count))]);
        return content;
    }

    private JsonObject Now() => new() { ["now"] = ApiTime.Text(time.Now) };

    private static JsonObject Message(string text) => new() { ["message"] = text };

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || host is "127.0.0.1" or "[::1]";

    private static async Task<string> BodyAsync(HttpRequest request)
    {
        var read = await request.BodyReader.ReadAtLeastAsync(MaxBody + 1, request.HttpContext.RequestAborted);
        if (read.Buffer.Length > MaxBody) throw new FormatException($"The body must have at most {MaxBody} bytes.");

        var text = System.Text.Encoding.UTF8.GetString(read.Buffer.ToArray());
        request.BodyReader.AdvanceTo(read.Buffer.End);
        return text;
    }
}
