using System.Text.Json.Nodes;
using Infra.Cloud.Faults;
using Infra.Cloud.Ram.Evaluation;

namespace Infra.Cloud;

public sealed partial class CloudAccount
{
    /// <summary>Carries out a call, or refuses it as the service would. Safe to use from several threads.</summary>
    /// <remarks>A call from before <see cref="CommittedAt"/> is taken as one at that time: what came before is
    /// settled.</remarks>
    /// <exception cref="CloudException">The service refuses the call.</exception>
    /// <exception cref="CloudStateException">The call could not be written down; the account takes no further
    /// ones.</exception>
    /// <exception cref="InjectedFaultException">A fault rule lets no answer come.</exception>
    public JsonObject Call(ApiCall call) => Call(call, out _);

    /// <summary>The same, and how late a fault rule lets the answer come.</summary>
    internal JsonObject Call(ApiCall call, out TimeSpan delay) => Call(call, clock: null, out delay);

    /// <summary>The same for a call that is made when it arrives here.</summary>
    /// <param name="call">The call.</param>
    /// <param name="clock">Gives the time of the call, later at each call; null if the call has its own.</param>
    /// <param name="delay">How late a fault rule lets the answer come.</param>
    internal JsonObject Call(ApiCall call, Func<DateTimeOffset>? clock, out TimeSpan delay)
    {
        string requestId;
        ApiAction action;
        FaultRule? fault;
        delay = TimeSpan.Zero;
        var changes = ApiActions.Find(call.Product, call.Action)?.Mutates == true;
        try
        {
            using (Enter(changes))
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                if (clock is not null) call = call with { At = clock() };
                if (call.At < Committed) call = call with { At = Committed };
                _executions.Advance(call.At);
                requestId = _log.NewRequestId(call);
                action = ActionOf(call, requestId);
                fault = Faults.Next(call, _options.Seed);
                if (fault is null && _options.BeforeAnswer is null) return Carried(call, action, requestId);
            }
        }
        finally
        {
            // Outside of the lock: the next call need not wait for the text of this one's event.
            if (changes || _options.KeepsEveryEvent) _audit.Flush();
        }

        if (fault is not null) Fail(fault, call, requestId);
        if (fault?.Fault == FaultKind.Slow) delay = fault.Delay;
        _options.BeforeAnswer?.Invoke(call, null);
        var answer = CarriedLater(call, action, requestId);
        _options.BeforeAnswer?.Invoke(call, answer);
        FaultEffects.After(fault, call);
        return answer;
    }

    /// <summary>A call that a service of the account makes for somebody. It goes through everything that a call from
    /// outside does, but for the stops of a test: no client is stopped by them.</summary>
    private JsonObject CallOfService(ApiCall call, out TimeSpan delay)
    {
        var requestId = _log.NewRequestId(call);
        var action = ActionOf(call, requestId);
        var fault = Faults.Next(call, _options.Seed);
        if (fault is not null) Fail(fault, call, requestId);
        delay = fault?.Fault == FaultKind.Slow ? fault.Delay : TimeSpan.Zero;
        _options.AtCallOfService?.Invoke(call, null);
        var answer = Carried(call, action, requestId);
        _options.AtCallOfService?.Invoke(call, answer);
        FaultEffects.After(fault, call);
        return answer;
    }

    private AccountGate.Pass Enter(bool changes)
    {
        if (changes) return _gate.Alone();

        var beside = _gate.Beside();
        if (_store.Agenda.IsEmpty) return beside;

        // What executions have to do by then is done first, and changes the account.
        beside.Dispose();
        return _gate.Alone();
    }

    private JsonObject CarriedLater(ApiCall call, ApiAction action, string requestId)
    {
        try
        {
            using (Enter(action.Mutates))
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                return Carried(call, action, requestId);
            }
        }
        finally
        {
            _audit.Flush();
        }
    }

    private JsonObject Carried(ApiCall call, ApiAction action, string requestId)
    {
        if (action.Mutates) Interlocked.Increment(ref _changes);
        var request = new Request(call, action, _store, _options, requestId) { Audit = _audit };
        JsonObject answer;
        try
        {
            answer = Carry(call, action, request);
        }
        catch (CloudException refusal)
        {
            _audit.Add(request, action, refusal);
            _log.Add(call, requestId, refusal.Code);
            throw;
        }

        _audit.Add(request, action, refusal: null);
        _log.Add(call, requestId, errorCode: null);
        return answer;
    }

    private JsonObject Carry(ApiCall call, ApiAction action, Request request)
    {
        Authorisation.Check(request, action);

        var canResume = action.Mutates && call.CanResume && _files is not null;
        var hash = canResume ? ParameterHash.Of(call, action) : "";
        if (canResume && _files!.Recall(call, hash) is { } earlier) return earlier;

        action.Check(request);
        var answer = action.Answer(request);
        if (action.Mutates) _files?.Append(call, hash, WithoutSecrets(answer, action), request.Changed);
        return answer;
    }

    private static JsonObject WithoutSecrets(JsonObject answer, ApiAction action)
    {
        if (action.SecretAnswers.Count == 0) return answer;

        var kept = answer.DeepClone().AsObject();
        foreach (var field in action.SecretAnswers) kept.Remove(field);
        return kept;
    }

    private void Fail(FaultRule fault, ApiCall call, string requestId)
    {
        try
        {
            FaultEffects.Before(fault, call, requestId);
        }
        catch (CloudException e)
        {
            _log.Add(call, requestId, e.Code);
            throw;
        }
    }

    private ApiAction ActionOf(ApiCall call, string requestId)
    {
        try
        {
            return ApiActions.Of(call, requestId);
        }
        catch (CloudException e)
        {
            _log.Add(call, requestId, e.Code);
            throw;
        }
    }
}
