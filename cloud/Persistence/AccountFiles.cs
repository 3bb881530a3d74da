using System.Text.Json.Nodes;
using Infra.Cloud.State;

namespace Infra.Cloud.Persistence;

/// <summary>The files of an account: its compact state, the journal since, its secrets, the bytes of its disks, and
/// the lock on all of them. A copy
/// has read them and has neither journal nor lock.</summary>
internal sealed class AccountFiles : IDisposable
{
    private readonly string _directory;
    private readonly DirectoryLock? _lock;
    private readonly Store _store;
    private readonly RepeatableCalls _repeatable;
    private readonly Journal? _journal;
    private readonly VaultFile _secrets;
    private readonly BlockFile _blocks;
    private FileHeader _header;

    private AccountFiles(string directory, DirectoryLock? directoryLock, CloudOptions options, Store store)
    {
        _directory = directory;
        _lock = directoryLock;
        _store = store;
        _repeatable = new();

        var lines = new List<JournalLine>();
        _header = AccountFile.Read(directory, store, lines)
            ?? new FileHeader(FileHeader.CurrentFormat, Generation: 0, options.Seed, options.Epoch);
        CommittedAt = _header.Now!.Value;
        var done = Journal.Read(directory, _header.Generation, store, out var length);
        UncommittedCalls = done.Count;
        foreach (var line in lines.Concat(done)) _repeatable.Add(line);
        foreach (var line in done)
            if (line.At > _header.Now) _header = _header with { Now = line.At };
        store.Relate();
        _secrets = new VaultFile(directory, store.Vault);
        _secrets.Read();
        _blocks = new BlockFile(directory, store.Blocks, readOnly: directoryLock is null);
        _blocks.Read();
        store.Blocks.Collect(store, CommittedAt);
        if (store.Blocks.LastWrite > _header.Now) _header = _header with { Now = store.Blocks.LastWrite };
        if (directoryLock is null) return;

        _secrets.Follow();
        _blocks.Follow();
        _journal = Journal.Append(directory, _header with { Now = null }, length);
    }

    public string? StaleLockOwner => _lock?.StaleOwner;

    public DateTimeOffset Now => _header.Now!.Value;

    public DateTimeOffset CommittedAt { get; private set; }

    /// <summary>How many calls were written down since the last commit.</summary>
    public int UncommittedCalls { get; private set; }

    public string Seed => _header.Seed;

    public static AccountFiles Open(string directory, CloudOptions options, Store store)
    {
        var directoryLock = Locked(directory);
        try
        {
            return new AccountFiles(directory, directoryLock, options, store);
        }
        catch (Exception e)
        {
            directoryLock.Dispose();
            if (e is IOException or UnauthorizedAccessException) throw CannotRead(directory, e);
            throw;
        }
    }

    /// <summary>Reads the files without the lock and leaves them alone. While another process commits, what was read of
    /// them may not belong together; then they are read again.</summary>
    public static (AccountFiles Files, Store Store) OpenCopy(string directory, CloudOptions options)
    {
        const int Attempts = 5;
        for (var attempt = 1; ; attempt++)
        {
            var before = Fingerprint(directory);
            var store = new Store();
            try
            {
                var files = new AccountFiles(directory, directoryLock: null, options, store);
                if (attempt == Attempts || before == Fingerprint(directory)) return (files, store);
            }
            catch (CloudStateException) when (attempt < Attempts && before != Fingerprint(directory))
            {
                // It was not damaged, but being replaced.
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw CannotRead(directory, e);
            }
        }
    }

    /// <summary>The answer of a call that was carried out before an interruption, or null.</summary>
    public JsonObject? Recall(ApiCall call, string hash) => _repeatable.Take(call, hash, _store);

    /// <summary>Writes a call down before it is answered.</summary>
    public void Append(ApiCall call, string hash, JsonObject answer, List<Entity> changed)
    {
        UncommittedCalls++;
        if (_journal is null) return;
        var left = changed.ConvertAll(entity =>
            new LeftObject(_store.TableOf(entity).Kind, entity.Id, entity.ExistsAt(call.At)));
        var kept = call.CanResume ? answer : [];
        var line = new JournalLine(call.At, call.Origin, call.Product, call.Action, call.Region, hash, kept, left);
        _journal.Append(line, _store, changed);
    }

    public void Commit(DateTimeOffset now)
    {
        _journal?.ThrowIfBroken();
        var header = _header with { Generation = _header.Generation + 1, Now = now };
        try
        {
            var repeatable = _repeatable.Keep();
            if (_journal is not null) AccountFile.Write(_directory, header, _store, repeatable);
            _header = header;
            CommittedAt = now;
            UncommittedCalls = 0;
            _journal?.Begin(header with { Now = null });
            if (_journal is null) return;
            _secrets.Compact();
            _blocks.Compact();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CloudStateException(
                $"{AccountFile.PathIn(_directory)} cannot be written: {e.Message} Make room and try again; "
                + "the journal still holds what was done.", e);
        }
    }

    public void Dispose()
    {
        _journal?.Dispose();
        _secrets.Dispose();
        _blocks.Dispose();
        _lock?.Dispose();
    }

    private static DirectoryLock Locked(string directory)
    {
        try
        {
            return DirectoryLock.Take(directory);
        }
        catch (DirectoryLockException e)
        {
            throw new CloudStateException(e.Message, e);
        }
    }

    /// <summary>Changes with every commit. Lines that are only added to the journal do no harm to who reads it.</summary>
    private static string Fingerprint(string directory)
    {
        var account = new FileInfo(AccountFile.PathIn(directory));
        if (!account.Exists) return "";
        return $"{account.Length} {account.LastWriteTimeUtc.Ticks} {string.Join(' ', BlockFile.HeapsIn(directory))}";
    }

    private static CloudStateException CannotRead(string directory, Exception e) =>
        new($"{directory} cannot be read: {e.Message} Check who may read and write its files.", e);
}
