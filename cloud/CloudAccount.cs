using System.Text.Json.Nodes;
using Infra.Cloud.Audit;
using Infra.Cloud.Faults;
using Infra.Cloud.Oos.Running;
using Infra.Cloud.Persistence;
using Infra.Cloud.Ram.AccessKeys;
using Infra.Cloud.Ram.Evaluation;
using Infra.Cloud.State;

namespace Infra.Cloud;

/// <summary>One account of the embedded cloud: what exists in it, the time, and the door every call goes
/// through.</summary>
public sealed partial class CloudAccount : IDisposable
{
    /// <summary>The account id that no real account has. It stands in every ARN, so that nobody takes a toy key for a
    /// real one.</summary>
    public const string ReservedId = "0000000000000001";

    /// <summary>Begins the last part of the identifier of every key version ("key-hzz...-atrest0000"), which every
    /// ciphertext carries in the clear: by it a ciphertext of the embedded account is told from a real one.</summary>
    public const string VersionMark = "atrest";

    private readonly Lock _gate = new();
    private readonly CloudOptions _options;
    private readonly Store _store;
    private readonly CallLog _log;
    private readonly AuditLog _audit;
    private readonly AccountFiles? _files;
    private readonly Runner _executions;
    private DateTimeOffset _now;
    private long _changes;
    private bool _disposed;

    private CloudAccount(
        CloudOptions options, Store store, AccountFiles? files, DateTimeOffset now, AuditFile? audit = null)
    {
        _audit = new AuditLog(audit, options.EventLimit);
        _options = options;
        _store = store;
        _files = files;
        _now = now;
        _latest = now;
        _log = new CallLog(options.Seed);
        _executions = new Runner(store, options, CallOfService);
        Faults = options.Faults ?? new FaultPlan();
        Blocks = new Blocks.DiskBlocks(this);
    }

    /// <summary>What goes wrong with calls, by rule. It can be changed while the account is in use.</summary>
    public FaultPlan Faults { get; }

    /// <summary>The virtual time up to which all operations on the account have ended.</summary>
    /// <remarks>After an interruption it is the time of the last call that was carried out, so that what comes next
    /// sees everything that came before.</remarks>
    public DateTimeOffset Now
    {
        get
        {
            lock (_gate) return _now;
        }
    }

    /// <summary>The virtual time of the last commit. <see cref="Now"/> is later only after an interruption.</summary>
    /// <remarks>Who was interrupted can tell by it whether anybody else has worked on the account since.</remarks>
    public DateTimeOffset CommittedAt
    {
        get
        {
            lock (_gate) return _files?.CommittedAt ?? _now;
        }
    }

    /// <summary>What was called since the account was opened, the last 131,072 calls, sorted by time, then
    /// origin.</summary>
    public IReadOnlyList<CallRecord> Calls
    {
        get
        {
            lock (_gate) return _log.Sorted();
        }
    }

    /// <summary>Which permissions calls needed, sorted by who called, action and resource; kept with the
    /// account.</summary>
    public IReadOnlyList<PermissionUse> PermissionUses
    {
        get
        {
            lock (_gate) return [.. _audit.Permissions];
        }
    }

    /// <summary>Who had the account open last and ended without closing it, for example "process 4711, started
    /// 2026-01-01T00:00:00Z"; null if it was closed.</summary>
    public string? StaleLockOwner => _files?.StaleLockOwner;

    /// <summary>The regions there are, sorted.</summary>
    public static IReadOnlyList<string> Regions { get; } = [.. Limits.Regions.All.Select(region => region.Id)];

    /// <summary>An account in memory, gone with the process.</summary>
    public static CloudAccount InMemory(CloudOptions? options = null)
    {
        options ??= new CloudOptions();
        return new(options, new Store(), files: null, options.Epoch);
    }

    /// <summary>Opens the account kept in a directory, or makes it there; no other process can open it until it is
    /// disposed.</summary>
    /// <exception cref="CloudStateException">The directory cannot be read, was written by a newer version, or is in
    /// use.</exception>
    public static CloudAccount Open(string directory, CloudOptions? options = null)
    {
        options ??= new CloudOptions();
        var store = new Store();
        var files = AccountFiles.Open(directory, options, store);
        try
        {
            var audit = new AuditFile(directory, readOnly: false);
            return new(options with { Seed = files.Seed }, store, files, files.Now, audit);
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    /// <summary>Opens a copy of the account kept in a directory, for looking: the files are read, nothing is written, and
    /// another process may have the account open. Without files the copy is an empty account.</summary>
    /// <remarks>Later calls and commits change only the copy, which is gone with the process.</remarks>
    /// <exception cref="CloudStateException">The directory cannot be read, or was written by a newer version.</exception>
    public static CloudAccount OpenCopy(string directory, CloudOptions? options = null)
    {
        options ??= new CloudOptions();
        var (files, store) = AccountFiles.OpenCopy(directory, options);
        var audit = new AuditFile(directory, readOnly: true);
        return new(options with { Seed = files.Seed }, store, files, files.Now, audit);
    }

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
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (clock is not null) call = call with { At = clock() };
            if (call.At < CommittedAt) call = call with { At = CommittedAt };
            _executions.Advance(call.At);
            requestId = _log.NewRequestId(call);
            action = Logged(call, requestId, () => ApiActions.Of(call, requestId));
            fault = Faults.Next(call, _options.Seed);
            if (fault is null && _options.BeforeAnswer is null) return Carried(call, action, requestId);
        }

        if (fault is not null) Fail(fault, call, requestId);
        if (fault?.Fault == FaultKind.Slow) delay = fault.Delay;
        _options.BeforeAnswer?.Invoke(call, null);
        JsonObject answer;
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            answer = Carried(call, action, requestId);
        }

        _options.BeforeAnswer?.Invoke(call, answer);
        FaultEffects.After(fault, call);
        return answer;
    }

    /// <summary>Finds whose an access key is and what its requests are signed with.</summary>
    /// <param name="accessKeyId">The public half of the key, or of the key of a session.</param>
    /// <param name="at">The time to look at, or null to see everything that was done.</param>
    /// <returns>The credential, or null if there is none; it may be switched off or expired.</returns>
    public Credential? FindCredential(string accessKeyId, DateTimeOffset? at = null)
    {
        lock (_gate) return Credentials.Find(_store, accessKeyId, at ?? DateTimeOffset.MaxValue);
    }

    /// <summary>Makes an access key with RAM's CreateAccessKey, as the account itself.</summary>
    /// <param name="userName">The user who gets the key, or null for the account's own.</param>
    /// <exception cref="CloudException">The user does not exist or has two keys already.</exception>
    public Credential CreateAccessKey(string? userName)
    {
        var client = new CloudClient(this, Regions[0], "credentials", Now);
        var answer = client.Call("Ram", "CreateAccessKey", ("UserName", userName));
        return FindCredential(answer["AccessKey"]!["AccessKeyId"]!.GetValue<string>())!;
    }

    /// <summary>How many calls the journal holds: what opening the account would have to go through.</summary>
    internal int UncommittedCalls => _files?.UncommittedCalls ?? 0;

    /// <summary>Grows with every call that may change something.</summary>
    internal long Changes => Volatile.Read(ref _changes);

    /// <summary>Ends an operation: moves the clock forward, forgets which calls an interruption would have to repeat,
    /// and writes the state compactly.</summary>
    /// <remarks>The clock never goes back. Calls of an earlier interruption that were not repeated stay
    /// known.</remarks>
    /// <exception cref="CloudStateException">The state could not be written.</exception>
    public void Commit(DateTimeOffset now)
    {
        lock (_gate)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (now > _now) _now = now;
            _executions.Advance(_now);
            _audit.Settle();
            _store.Settle(_now);
            _files?.Commit(_now);
            WriteAudit();
        }
    }

    /// <summary>Closes the account. What was not committed counts as interrupted when it is opened again.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed) return;
            _disposed = true;
            _files?.Dispose();
            _store.Blocks.Heap.Dispose();
        }
    }

    /// <summary>A call that a service of the account makes for somebody. It goes through everything that a call from
    /// outside does, but for the stops of a test: no client is stopped by them.</summary>
    private JsonObject CallOfService(ApiCall call, out TimeSpan delay)
    {
        var requestId = _log.NewRequestId(call);
        var action = Logged(call, requestId, () => ApiActions.Of(call, requestId));
        var fault = Faults.Next(call, _options.Seed);
        if (fault is not null) Fail(fault, call, requestId);
        delay = fault?.Fault == FaultKind.Slow ? fault.Delay : TimeSpan.Zero;
        _options.AtCallOfService?.Invoke(call, null);
        var answer = Carried(call, action, requestId);
        _options.AtCallOfService?.Invoke(call, answer);
        FaultEffects.After(fault, call);
        return answer;
    }

    private JsonObject Carried(ApiCall call, ApiAction action, string requestId)
    {
        if (call.At > _latest) _latest = call.At;
        if (action.Mutates) Interlocked.Increment(ref _changes);
        var answer = Logged(call, requestId, () => Carry(call, action, requestId));
        _log.Add(call, requestId, errorCode: null);
        return answer;
    }

    private JsonObject Carry(ApiCall call, ApiAction action, string requestId)
    {
        var request = new Request(call, action, _store, _options, requestId) { Audit = _audit };
        try
        {
            var answer = Carry(call, action, request);
            _audit.Add(request, action, refusal: null);
            return answer;
        }
        catch (CloudException refusal)
        {
            _audit.Add(request, action, refusal);
            throw;
        }
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

    private void WriteAudit()
    {
        try
        {
            _audit.Commit();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CloudStateException($"The audit log cannot be written: {e.Message} Make room and try again; the "
                + "state of the account is written.", e);
        }
    }

    private void Fail(FaultRule fault, ApiCall call, string requestId)
    {
        try
        {
            FaultEffects.Before(fault, call, requestId);
        }
        catch (CloudException e)
        {
            lock (_gate) _log.Add(call, requestId, e.Code);
            throw;
        }
    }

    private T Logged<T>(ApiCall call, string requestId, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (CloudException e)
        {
            _log.Add(call, requestId, e.Code);
            throw;
        }
    }
}
