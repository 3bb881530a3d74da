using System.Text.Json.Nodes;
using Infra.Bench.Retry;
using Infra.Cloud;
using Infra.Cloud.Faults;
using Infra.OpenApi.Calls;
using Infra.OpenApi.Errors;
using Infra.OpenApi.Retry;

namespace Infra.Tests.Testing;

/// <summary>Calls of an account of the embedded cloud in this process, in virtual time: what takes hours takes no
/// time here.</summary>
/// <remarks>
/// A call takes no time of its own unless <see cref="Latency"/> says so; time passes when a test moves it
/// (<see cref="Wait"/>), or while work runs in <see cref="RunAsync{T}"/> that waits on <see cref="Time"/>. No two calls
/// are made at the same tick: identifiers derive from it. The account's own fault rules work too; an answer that they
/// swallow becomes what <see cref="ApiClient"/> would throw.
/// </remarks>
/// <param name="account">The account.</param>
/// <param name="region">The region of calls that name none.</param>
/// <param name="origin">Who calls; two callers of one account need two names.</param>
internal sealed class AccountCalls(CloudAccount account, string region = "cn-hangzhou", string origin = "test") : ICloudCalls
{
    private readonly Lock _gate = new();
    private readonly List<AccountCall> _made = [];
    private DateTimeOffset _last;
    private int _mutations;
    private KilledException? _killed;

    /// <summary>The clock. Work that waits must wait on it.</summary>
    public VirtualTime Time { get; init; } = new(account.Now);

    /// <summary>Who calls, as the account knows it.</summary>
    public Principal Caller { get; init; } = Principal.Root;

    /// <summary>What a call takes in virtual time.</summary>
    /// <value>Default: none, and every call is answered at once.</value>
    public TimeSpan Latency { get; init; }

    /// <summary>Says what goes wrong with a call, or null. It is asked for each call, in order.</summary>
    public Func<AccountCall, CallFault?>? Inject { get; set; }

    /// <summary>The account.</summary>
    public CloudAccount Account => account;

    /// <summary>The virtual time.</summary>
    public DateTimeOffset Now => Time.GetUtcNow();

    /// <summary>The calls that were made, in order.</summary>
    public IReadOnlyList<AccountCall> Made
    {
        get
        {
            lock (_gate) return [.. _made];
        }
    }

    /// <summary>How many of the calls change something, whether they were refused or not.</summary>
    public int Mutations
    {
        get
        {
            lock (_gate) return _mutations;
        }
    }

    /// <summary>Lets virtual time pass.</summary>
    public void Wait(TimeSpan duration) => Time.Advance(duration);

    /// <summary>Does work, moving the clock whenever it waits.</summary>
    public Task<T> RunAsync<T>(Func<Task<T>> work) => Time.RunAsync(work);

    /// <summary>Does work, moving the clock whenever it waits.</summary>
    public Task RunAsync(Func<Task> work) => Time.RunAsync(async () =>
    {
        await work().ConfigureAwait(false);
        return true;
    });

    /// <summary>A caller that was killed can call again, as a new process would.</summary>
    public void Revive()
    {
        lock (_gate) _killed = null;
    }

    /// <summary>The same calls, tried again as <see cref="ApiClient"/> does, in virtual time.</summary>
    public ICloudCalls Retrying(RetryOptions? options = null) => new RetriedCalls(
        this, new RetryPolicy((options ?? new RetryOptions { Jitter = () => 0.5 }) with { Time = Time }));

    /// <inheritdoc/>
    public async Task<JsonObject> CallAsync(ApiRequest request, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        if (Latency > TimeSpan.Zero) await Task.Delay(Latency, Time, cancellation).ConfigureAwait(false);
        var (call, fault) = Note(request);
        if (fault is { IsAfterEffect: false }) throw Dead(fault.Error(call));

        JsonObject answer;
        var delay = TimeSpan.Zero;
        try
        {
            answer = Answer(request, call.At, out delay);
        }
        catch (Exception) when (fault is not null)
        {
            // A refusal is an answer too, and does not come either.
            throw Dead(fault.Error(call));
        }

        if (delay > TimeSpan.Zero) await Task.Delay(delay, Time, cancellation).ConfigureAwait(false);
        if (fault is not null) throw Dead(fault.Error(call));
        return answer;
    }

    private (AccountCall Call, CallFault? Fault) Note(ApiRequest request)
    {
        lock (_gate)
        {
            if (_killed is not null) throw _killed;
            var mutates = ApiActions.Find(request.Product, request.Action)?.Mutates == true;
            if (mutates) _mutations++;
            _last = Now > _last ? Now : _last.AddTicks(1);
            var call = new AccountCall(request, _made.Count + 1, mutates ? _mutations : 0, _last);
            _made.Add(call);
            return (call, Inject?.Invoke(call));
        }
    }

    private JsonObject Answer(ApiRequest request, DateTimeOffset at, out TimeSpan delay)
    {
        var action = ApiActions.Find(request.Product, request.Action);
        var parameters = AccountParameters.Of(request, action);
        var called = request.Parameters.GetValueOrDefault("RegionId", region);
        try
        {
            var answer = account.Call(
                new ApiCall(request.Product, request.Action, parameters, called, at, origin) { Caller = Caller, CanResume = false },
                out delay);
            return action is RoaAction { AnswerBody: { } whole } ? answer[whole]!.DeepClone().AsObject() : answer;
        }
        catch (CloudException refusal)
        {
            throw new OpenApiException(refusal.Product, refusal.Action, refusal.Status, refusal.Code,
                refusal.ServiceMessage, refusal.RequestId, refusal);
        }
        catch (InjectedFaultException fault)
        {
            throw fault.Kind switch
            {
                FaultKind.GatewayPage => new OpenApiException(
                    request.Product, request.Action, 502, "", "the answer is not JSON", innerException: fault),
                FaultKind.TimeoutBefore or FaultKind.TimeoutAfter => new TimeoutException(fault.Message, fault),
                _ => new HttpRequestException(HttpRequestError.ConnectionError, fault.Message, fault),
            };
        }
    }

    private Exception Dead(Exception error)
    {
        if (error is KilledException killed)
            lock (_gate) _killed = killed;
        return error;
    }

    private sealed class RetriedCalls(ICloudCalls calls, RetryPolicy policy) : ICloudCalls
    {
        public Task<JsonObject> CallAsync(ApiRequest request, CancellationToken cancellation = default) => policy.RunAsync(
            request.Creates
                ? RetryCall.Create(request.Product, request.Action, request.Parameters.GetValueOrDefault("ClientToken"))
                : new RetryCall(request.Product, request.Action),
            stop => calls.CallAsync(request, stop), cancellation);
    }
}
