using System.Text.Json.Nodes;
using Infra.Cloud.Door.Answers;
using Infra.Cloud.Door.Limits;
using Infra.Cloud.Door.Signatures;
using Infra.Cloud.Door.Wire;
using Infra.Cloud.Faults;
using Microsoft.AspNetCore.Http;

namespace Infra.Cloud.Door;

/// <summary>Answers one request after the other: reads it, finds its action, lets its maker in, makes the call and puts
/// the answer on the wire.</summary>
internal sealed class RequestHandler(CloudAccount account, DoorOptions options, DoorClock time, Keeper keeper)
{
    private readonly Gate _gate =
        new(options.Credentials ?? new CredentialCache(account).Find, options.Clock, time);
    private readonly RateLimiter _limiter = new();
    private readonly PollWatch _polls = new();
    private readonly RequestIds _ids = new(time);

    public async Task HandleAsync(HttpContext context)
    {
        WireRequest? request = null;
        try
        {
            request = await WireRequest.ReadAsync(context) ?? throw new GatewayException(GatewayErrors.TooManyParameters);
            await AnswerAsync(request);
        }
        catch (GatewayException refused)
        {
            Refuse(context, request, refused.Error);
        }
        catch (BadHttpRequestException broken)
        {
            Refuse(context, request, GatewayErrors.BodyRefused(broken.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client is gone; there is nobody to answer.
        }
        catch (CloudStateException broken)
        {
            options.Log?.Invoke(broken.Message);
            Refuse(context, request, GatewayErrors.Unavailable);
        }
        catch (Exception bug) when (bug is not IOException)
        {
            // The address may hold plaintext and ciphertext; it is never written down.
            options.Log?.Invoke($"a request failed: {bug}");
            Refuse(context, request, GatewayErrors.Internal);
        }
    }

    private async Task AnswerAsync(WireRequest request)
    {
        var isRpc = request.Path is "/" or "";
        RoaAction? roa = null;
        Route route;
        if (isRpc) route = RpcRouter.Find(request, options.Region);
        else (route, roa) = RoaRouter.Find(request, options.Region);

        var credential = _gate.Admit(request, route.Product);
        try
        {
            var answer = await CallAsync(request, route, credential);
            Write(request, route, roa, answer);
        }
        catch (CloudException refusal)
        {
            Write(request, route, refusal);
        }
        catch (InjectedFaultException fault)
        {
            await BrokenAnswers.GiveAsync(request.Context, fault.Kind);
        }
    }

    private async ValueTask<JsonObject> CallAsync(WireRequest request, Route route, Credential credential)
    {
        var call = Prepare(request, route, credential);
        TimeSpan delay;
        JsonObject answer;
        if (options.Moments?.Invoke(request.Context.Request) is { } moment)
            answer = keeper.Call(call with { At = moment.At, Origin = moment.Origin, CanResume = true }, out delay);
        else
        {
            if (options.Time == DoorTime.Real && !_limiter.Admits(route.Product, route.Action, route.Region, call.At))
                throw new GatewayException(GatewayErrors.Throttled(route.Product));
            answer = keeper.Call(call, IsPoll(route, credential), out delay);
        }

        if (delay > TimeSpan.Zero) await Task.Delay(delay, options.Clock, request.Context.RequestAborted);
        return answer;
    }

    private ApiCall Prepare(WireRequest request, Route route, Credential credential) =>
        new(route.Product, route.Action, route.Parameters, route.Region, time.Now, Keeper.Origin)
        {
            Caller = credential.Principal,
            CanResume = false,
            Source = new(request.Context.Connection.RemoteIpAddress?.ToString() ?? "", request.Header("User-Agent") ?? "",
                request.Context.Request.IsHttps, request.Host),
        };

    private bool IsPoll(Route route, Credential credential) =>
        options.Time == DoorTime.Virtual && ApiActions.Find(route.Product, route.Action) is { } action
        && _polls.IsPoll(credential.AccessKeyId, action, route.Parameters);

    private static void Write(WireRequest request, Route route, RoaAction? roa, JsonObject answer)
    {
        if ((answer["RequestId"] ?? answer["request_id"]) is JsonValue id)
            request.Context.Response.Headers["x-acs-request-id"] = id.GetValue<string>();
        if (roa is not null)
            AnswerWriter.Json(request.Context, 200, roa.AnswerBody is { } whole ? answer[whole]
                : answer.Count > 0 ? answer : null); // what has nothing to say has no body
        else if (AnswerFormat.IsXml(request, route.Product))
            AnswerWriter.Xml(request.Context, 200, $"{route.Action}Response", answer);
        else AnswerWriter.Json(request.Context, 200, answer);
    }

    private static void Write(WireRequest request, Route route, CloudException refusal)
    {
        var body = ErrorBody.Of(refusal, HostId(request));
        request.Context.Response.Headers["x-acs-request-id"] = refusal.RequestId;
        if (request.Path is "/" or "" && AnswerFormat.IsXml(request, route.Product))
            AnswerWriter.Xml(request.Context, refusal.Status, route.Product == "Kms" ? "KMS" : "Error", body);
        else AnswerWriter.Json(request.Context, refusal.Status, body);
    }

    private void Refuse(HttpContext context, WireRequest? request, ServiceError error)
    {
        if (context.Response.HasStarted || context.RequestAborted.IsCancellationRequested) return;

        var id = _ids.Next();
        context.Response.Headers["x-acs-request-id"] = id;
        if (request is { Path: not ("/" or "") })
        {
            AnswerWriter.Json(context, error.Status, ErrorBody.OfAck(error, id));
            return;
        }

        var body = ErrorBody.OfGateway(error, id, request is null ? "" : HostId(request));
        if (request is not null && AnswerFormat.IsXml(request, RpcRouter.ProductOf(request)))
            AnswerWriter.Xml(context, error.Status, "Error", body);
        else AnswerWriter.Json(context, error.Status, body);
    }

    private static string HostId(WireRequest request) => request.Host;
}
