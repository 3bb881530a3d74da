using Infra.Cloud.Audit;
using Infra.Cloud.Faults;
using Infra.Cloud.Oos.Running;
using Infra.Cloud.Persistence;
using Infra.Cloud.Ram.AccessKeys;
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

    private readonly AccountGate _gate = new();
    private readonly CloudOptions _options;
    private readonly Store _store;
    private readonly CallLog _log;
    private readonly AuditLog _audit;
    private readonly AccountFiles? _files;
    private readonly Runner _executions;
    private DateTimeOffset _now;
    private long _changes;
    private bool _disposed;

    private CloudAccount(CloudOptions options, Store store, AccountFiles? files, DateTimeOffset now, AuditLog audit)
    {
        _audit = audit;
        _options = options;
        _store = store;
        _files = files;
        _now = now;
        _log = new CallLog(options.Seed, now);
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
            using (_gate.Beside()) return _now;
        }
    }

    /// <summary>The virtual time of the last commit. <see cref="Now"/> is later only after an interruption.</summary>
    /// <remarks>Who was interrupted can tell by it whether anybody else has worked on the account since.</remarks>
    public DateTimeOffset CommittedAt
    {
        get
        {
            using (_gate.Beside()) return Committed;
        }
    }

    /// <summary>What was called since the account was opened, the last 131,072 calls, sorted by time, then
    /// origin.</summary>
    public IReadOnlyList<CallRecord> Calls
    {
        get
        {
            using (_gate.Beside()) return _log.Sorted();
        }
    }

    /// <summary>Which permissions calls needed, sorted by who called, action and resource; kept with the
    /// account.</summary>
    public IReadOnlyList<PermissionUse> PermissionUses
    {
        get
        {
            using (_gate.Beside()) return _audit.Permissions;
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
        return new(options, new Store(), files: null, options.Epoch, new AuditLog(options.EventLimit));
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
            var audit = new AuditLog(directory, options.EventLimit, readOnly: false);
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
        var audit = new AuditLog(directory, options.EventLimit, readOnly: true);
        return new(options with { Seed = files.Seed }, store, files, files.Now, audit);
    }

    /// <summary>Finds whose an access key is and what its requests are signed with.</summary>
    /// <param name="accessKeyId">The public half of the key, or of the key of a session.</param>
    /// <param name="at">The time to look at, or null to see everything that was done.</param>
    /// <returns>The credential, or null if there is none; it may be switched off or expired.</returns>
    public Credential? FindCredential(string accessKeyId, DateTimeOffset? at = null)
    {
        using (_gate.Beside()) return Credentials.Find(_store, accessKeyId, at ?? DateTimeOffset.MaxValue);
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

    private DateTimeOffset Committed => _files?.CommittedAt ?? _now;

    /// <summary>How many calls the journal holds: what opening the account would have to go through.</summary>
    internal int UncommittedCalls => _files?.UncommittedCalls ?? 0;

    /// <summary>When the latest call was made, also one that changed nothing; at least <see cref="Now"/>.</summary>
    /// <remarks>Operations do not begin there: what somebody looked at must not change what they make.</remarks>
    internal DateTimeOffset LatestCall
    {
        get
        {
            using (_gate.Beside()) return Later(_now, _audit.LatestCall);
        }
    }

    /// <summary>Grows with every call that may change something.</summary>
    internal long Changes => Volatile.Read(ref _changes);

    /// <summary>Ends an operation: moves the clock forward, forgets which calls an interruption would have to repeat,
    /// and writes the state compactly.</summary>
    /// <remarks>The clock never goes back. Calls of an earlier interruption that were not repeated stay
    /// known.</remarks>
    /// <exception cref="CloudStateException">The state could not be written.</exception>
    public void Commit(DateTimeOffset now)
    {
        using (_gate.Alone())
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
        using (_gate.Alone())
        {
            if (_disposed) return;
            _disposed = true;
            _audit.Dispose();
            _files?.Dispose();
            _store.Vault.Dispose();
            _store.Blocks.Heap.Dispose();
        }
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
}
