using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud;
using Infra.Cloud.Door;
using Microsoft.AspNetCore.Http;

namespace Infra.Tests.Cloud.Door;

/// <summary>Takes calls to an account over HTTP on loopback, those of ACK over HTTPS as its clients do, signed for real.
/// Time and origin of a call travel in headers of its own, since each client of a test has its own clock.</summary>
internal sealed class HttpTransport : IDisposable
{
    private const string At = "test-at";
    private const string Origin = "test-origin";

    private readonly ConcurrentDictionary<Principal, Credential> _byCaller = new();
    private readonly ConcurrentDictionary<string, Credential> _byId = new(StringComparer.Ordinal);
    private readonly CloudDoor _door;
    private readonly DoorClient _client;
    private readonly Lazy<(CloudDoor Door, DoorClient Client)> _tls;

    public HttpTransport(CloudAccount account)
    {
        var options = new DoorOptions
        {
            Moments = request => (
                new(long.Parse(request.Headers[At].ToString(), CultureInfo.InvariantCulture), TimeSpan.Zero),
                Uri.UnescapeDataString(request.Headers[Origin].ToString())),
            Credentials = _byId.GetValueOrDefault,
        };
        _door = CloudDoor.OpenAsync(account, options).GetAwaiter().GetResult();
        _client = new DoorClient(_door.Endpoint);
        _tls = new(() =>
        {
            var door = CloudDoor.OpenAsync(account, options with { HttpsPort = 0, Directory = TestAuthority.Directory })
                .GetAwaiter().GetResult();
            var handler = new SocketsHttpHandler { SslOptions = TestAuthority.Trust };
            return (door, new DoorClient(door.HttpsEndpoint!, handler));
        });
    }

    public long Calls => _door.Calls + CallsOverTls;

    /// <summary>How many of them came encrypted.</summary>
    public long CallsOverTls => _tls.IsValueCreated ? _tls.Value.Door.Calls : 0;

    public JsonObject Call(ApiCall call, out TimeSpan delay)
    {
        delay = TimeSpan.Zero;
        var roa = ApiActions.Find(call.Product, call.Action) as RoaAction;
        var request = roa is null ? new DoorRequest(call.Product, call.Action, [.. call.Parameters]) : RoaCall.Of(roa, call);
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

    public void Dispose()
    {
        if (_tls.IsValueCreated)
        {
            _tls.Value.Client.Dispose();
            _tls.Value.Door.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }

        _client.Dispose();
        _door.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }

    private Task<DoorAnswer> Send(ApiCall call, DoorRequest request)
    {
        var credential = _byCaller.GetOrAdd(call.Caller, caller =>
        {
            var made = new Credential($"test-{_byId.Count}", RandomNumberGenerator.GetHexString(30), caller, null, null, true);
            return _byId[made.AccessKeyId] = made;
        });
        return (call.Product == "CS" ? _tls.Value.Client : _client).SendAsync(request with
        {
            Credential = credential,
            Host = call.Region.Length > 0 && ApiActions.Find(call.Product, call.Action)?.IsGlobal != true
                ? $"{call.Product}.{call.Region}.aliyuncs.com" : $"{call.Product}.aliyuncs.com",
            Extra =
            [
                new(At, call.At.UtcTicks.ToString(CultureInfo.InvariantCulture)),
                new(Origin, Uri.EscapeDataString(call.Origin)),
            ],
        });
    }
}
