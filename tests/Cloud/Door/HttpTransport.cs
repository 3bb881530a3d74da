using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Cloud.Door;
using Microsoft.AspNetCore.Http;

namespace Infra.Tests.Cloud.Door;

/// <summary>Takes calls to an account over HTTP on loopback, those of ACK over HTTPS as its clients do, signed for
/// real. Time and origin of a call travel in headers of its own, since each client of a test has its own
/// clock.</summary>
internal sealed class HttpTransport
{
    private const string At = "test-at";
    private const string Origin = "test-origin";

    private readonly ConcurrentDictionary<Principal, Credential> _byCaller = new();
    private readonly ConcurrentDictionary<string, Credential> _byId = new(StringComparer.Ordinal);
    private readonly TestDoor _door;
    private readonly string _number;
    private readonly Keeper _keeper;
    private readonly RequestHandler _handler;
    private long _callsOverTls;

    public HttpTransport(CloudAccount account, TestDoor door, string number)
    {
        var options = new DoorOptions
        {
            Moments = request => (
                new(long.Parse(request.Headers[At].ToString(), CultureInfo.InvariantCulture), TimeSpan.Zero),
                Uri.UnescapeDataString(request.Headers[Origin].ToString())),
            Credentials = _byId.GetValueOrDefault,
        };
        var time = new DoorClock(options.Clock, options.Time, account.LatestCall);
        (_door, _number) = (door, number);
        _keeper = new(account, time, commits: false);
        _handler = new(account, options, time, _keeper);
    }

    /// <summary>How many calls were let in.</summary>
    public long Calls => _keeper.Calls;

    /// <summary>How many requests came encrypted.</summary>
    public long CallsOverTls => Volatile.Read(ref _callsOverTls);

    public JsonObject Call(ApiCall call, out TimeSpan delay)
    {
        delay = TimeSpan.Zero;
        var roa = ApiActions.Find(call.Product, call.Action) as RoaAction;
        var request = roa is null
            ? new DoorRequest(call.Product, call.Action, [.. call.Parameters]) : RoaCall.Of(roa, call);
        var answer = Send(call, request).GetAwaiter().GetResult();
        if (answer.Status == StatusCodes.Status200OK)
            return roa?.AnswerBody is { } whole ? new() { [whole] = JsonNode.Parse(answer.Body) }
                : answer.Body.Length == 0 ? [] : answer.Json;

        var (body, isRoa) = (answer.Json, roa is not null);
        throw new CloudException(call.Product, call.Action, answer.Status, body.Text(isRoa ? "code" : "Code"),
            body.Text(isRoa ? "message" : "Message"), body.Text(isRoa ? "requestId" : "RequestId"))
        {
            AccessDenied = body["AccessDeniedDetail"]?.Deserialize<AccessDenial>(),
        };
    }

    /// <summary>Answers a request for the account.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        if (context.Request.IsHttps) Interlocked.Increment(ref _callsOverTls);
        return _handler.HandleAsync(context);
    }

    private Task<DoorAnswer> Send(ApiCall call, DoorRequest request)
    {
        var credential = _byCaller.GetOrAdd(call.Caller, caller =>
        {
            var made = new Credential(
                $"test-{_byId.Count}", RandomNumberGenerator.GetHexString(30), caller, null, null, true);
            return _byId[made.AccessKeyId] = made;
        });
        return (call.Product == "CS" ? _door.Server.Https : _door.Server.Http).SendAsync(request with
        {
            Credential = credential,
            Host = call.Region.Length > 0 && ApiActions.Find(call.Product, call.Action)?.IsGlobal != true
                ? $"{call.Product}.{call.Region}.aliyuncs.com" : $"{call.Product}.aliyuncs.com",
            Extra =
            [
                new(TestDoor.Number, _number),
                new(At, call.At.UtcTicks.ToString(CultureInfo.InvariantCulture)),
                new(Origin, Uri.EscapeDataString(call.Origin)),
            ],
        });
    }
}
