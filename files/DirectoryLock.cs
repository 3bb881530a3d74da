using System.Globalization;

namespace Infra.Files;

/// <summary>Keeps other processes out of a directory. The operating system ends the lock with the process, so that one
/// left behind by a crash blocks nobody.</summary>
/// <remarks>The file "lock" is held open exclusively; "lock.owner" beside it tells who holds it, since a file that is
/// held exclusively cannot be read.</remarks>
public sealed class DirectoryLock : IDisposable
{
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LinuxWouldBlock = 11;
    private const int MacWouldBlock = 35;

    private readonly FileStream _file;
    private readonly string _ownerFile;
    private bool _disposed;

    private DirectoryLock(FileStream file, string ownerFile, string? staleOwner)
    {
        _file = file;
        _ownerFile = ownerFile;
        StaleOwner = staleOwner;
    }

    /// <summary>Who held the lock last and ended without giving it back, for example "process 4711, started
    /// 2026-01-01T00:00:00Z", or null.</summary>
    public string? StaleOwner { get; }

    /// <summary>Takes the lock of a directory, and makes the directory if it is missing.</summary>
    /// <exception cref="DirectoryLockException">Another process holds the lock, or the directory cannot be
    /// written.</exception>
    public static DirectoryLock Take(string directory)
    {
        var path = Path.Combine(directory, "lock");
        var ownerFile = path + ".owner";
        try
        {
            PrivateFiles.CreateDirectory(directory);
            var file = Hold(path, ownerFile);
            var stale = ReadOwner(ownerFile);
            PrivateFiles.Write(ownerFile, Self());
            return new(file, ownerFile, stale);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new DirectoryLockException(
                $"{directory} cannot be used: {e.Message} Check that it is a directory you may write to.", e);
        }
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose()
    {
        if (_disposed) return;
        _disposed = true;
        File.Delete(_ownerFile);
        _file.Dispose();
    }

    private static FileStream Hold(string path, string ownerFile)
    {
        try
        {
            return PrivateFiles.Open(path, FileMode.OpenOrCreate, FileShare.None);
        }
        catch (IOException e) when (e.HResult is SharingViolation or LinuxWouldBlock or MacWouldBlock)
        {
            var owner = ReadOwner(ownerFile) ?? "another process";
            throw new DirectoryLockException(
                $"{path} is held by {owner}. Wait until it has ended, or end it, and try again.", e);
        }
    }

    private static string Self()
    {
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        var started = process.StartTime.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'",
            CultureInfo.InvariantCulture);
        return $"process {Environment.ProcessId}, started {started}";
    }

    private static string? ReadOwner(string ownerFile)
    {
        try
        {
            return File.ReadAllText(ownerFile).Trim() is { Length: > 0 } owner ? owner : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }
}
