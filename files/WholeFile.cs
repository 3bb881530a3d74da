using System.Security.Cryptography;

namespace Infra.Files;

/// <summary>A file that comes into being whole or not at all: written aside in the same folder, for its owner only,
/// flushed to the disk, then renamed. What was there before stays until that moment.</summary>
/// <remarks>A process that is killed leaves the part it wrote under a name that begins with a dot and ends in
/// <c>.atrest-part</c>; it can be deleted.</remarks>
public sealed class WholeFile : IDisposable
{
    private const string PartSuffix = ".atrest-part";

    private readonly string _path;
    private readonly string _part;
    private readonly bool _replace;
    private bool _isDone;

    private WholeFile(string path, string part, bool replace, FileStream stream) =>
        (_path, _part, _replace, Stream) = (path, part, replace, stream);

    /// <summary>What is written.</summary>
    public FileStream Stream { get; }

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it will be; its folder exists.</param>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    /// <param name="length">How long it will be, if that is known: where there is no room for it, nothing is
    /// begun.</param>
    /// <exception cref="IOException">It cannot be written there, or there is no room.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static WholeFile Begin(string path, bool replace, long length = 0)
    {
        var part = Path.Combine(Path.GetDirectoryName(path)!,
            $".{Path.GetFileName(path)}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}{PartSuffix}");
        try
        {
            // What is written may be plaintext: until it is whole, it is for its owner alone.
            var stream = PrivateFiles.Open(
                part, FileMode.CreateNew, FileShare.None, IsTight(part, length) ? length : 0);
            return new WholeFile(path, part, replace, stream);
        }
        catch (IOException)
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Makes the file appear under its name.</summary>
    /// <param name="mode">Its permissions; null for its owner only.</param>
    /// <exception cref="IOException">Meanwhile there is one, and it may not be replaced; or the disk
    /// failed.</exception>
    public void Commit(UnixFileMode? mode = null)
    {
        if (mode is { } permissions && !OperatingSystem.IsWindows())
            File.SetUnixFileMode(Stream.SafeFileHandle, permissions);
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        File.Move(_part, _path, _replace);
        _isDone = true;
        FolderSync.Flush(Path.GetDirectoryName(_path)!);
    }

    /// <summary>Deletes what was written, unless it was made to appear.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_isDone) File.Delete(_part);
    }

    /// <summary>Whether there may be no room. Then the file system is asked to set it aside, and says no at once;
    /// asking it always would cost a tenth of the speed.</summary>
    private static bool IsTight(string part, long length)
    {
        try
        {
            return length > 0 && new DriveInfo(Path.GetDirectoryName(part)!).AvailableFreeSpace < length;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }
}
