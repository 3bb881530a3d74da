using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace Infra.Kms.Envelopes.Files;

/// <summary>A file that comes into being whole or not at all: written aside in the same folder, flushed to the disk,
/// then renamed. What was there before stays until that moment.</summary>
/// <remarks>A process that is killed leaves the part it wrote under a name that begins with a dot and ends in
/// <see cref="PartSuffix"/>, for its owner only; it can be deleted.</remarks>
internal sealed class OutputFile : IDisposable
{
    public const string PartSuffix = ".atrest-part";

    private readonly string _path;
    private readonly string _part;
    private readonly bool _replace;
    private bool _isDone;

    private OutputFile(string path, string part, bool replace, FileStream stream) =>
        (_path, _part, _replace, Stream) = (path, part, replace, stream);

    /// <summary>The file, for who writes it from its start to its end.</summary>
    public FileStream Stream { get; }

    /// <summary>The file, for who writes parts of it from several threads.</summary>
    public SafeFileHandle Handle => Stream.SafeFileHandle;

    /// <summary>Begins a file.</summary>
    /// <param name="path">Where it will be.</param>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    /// <param name="length">How long it will be, if that is known: where there is no room for it, nothing is
    /// begun.</param>
    /// <param name="sources">Files that must not be the same as this one.</param>
    public static OutputFile Begin(string path, bool replace, long length, params ReadOnlySpan<string> sources)
    {
        // A link keeps pointing where it points; what it leads to is replaced.
        var target = RealPath.Of(path);
        foreach (var source in sources)
            if (RealPath.Of(source) == target)
                throw new EnvelopeException(EnvelopeFault.File, $"'{path}' is both what is read and what is written");
        CheckFree(path, target, replace);
        var folder = Path.GetDirectoryName(target)!;
        var part = Path.Combine(folder,
            $".{Path.GetFileName(target)}.{RandomNumberGenerator.GetHexString(8, lowercase: true)}{PartSuffix}");
        try
        {
            return new OutputFile(target, part, replace, Create(part, length));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            File.Delete(part);
            throw new IOException($"'{path}' cannot be written: {Reason(error, folder)}", error);
        }
    }

    /// <summary>Makes the file appear under its name, with these permissions.</summary>
    public void Commit(UnixFileMode? mode)
    {
        if (mode is { } permissions && !OperatingSystem.IsWindows()) File.SetUnixFileMode(Handle, permissions);
        Stream.Flush(flushToDisk: true);
        Stream.Dispose();
        try
        {
            File.Move(_part, _path, _replace);
        }
        catch (IOException error) when (!_replace && File.Exists(_path))
        {
            throw Exists(_path, error);
        }

        _isDone = true;
        FolderSync.Flush(Path.GetDirectoryName(_path)!);
    }

    /// <summary>Deletes what was written, unless it was made to appear.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (!_isDone) File.Delete(_part);
    }

    private static void CheckFree(string path, string target, bool replace)
    {
        if (Directory.Exists(target))
            throw new EnvelopeException(EnvelopeFault.File, $"'{path}' is a directory");
        if (!Directory.Exists(Path.GetDirectoryName(target)))
            throw new EnvelopeException(EnvelopeFault.File, $"the folder of '{path}' does not exist");
        if (!File.Exists(target)) return;
        if (!replace) throw Exists(path);
        if (!SourceFile.IsRegular(target))
            throw new EnvelopeException(EnvelopeFault.File, $"'{path}' is there and is not a regular file");
    }

    private static FileStream Create(string part, long length)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Share = FileShare.None,
            BufferSize = 0,
            PreallocationSize = IsTight(part, length) ? length : 0,
        };
        // What is written may be plaintext: until it is whole, it is for its owner alone.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(part, options);
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

    private static string Reason(Exception error, string folder) => error is UnauthorizedAccessException
        ? $"the folder '{folder}' may not be written to" : error.Message;

    private static EnvelopeException Exists(string path, Exception? inner = null) =>
        new(EnvelopeFault.File, $"'{path}' exists", "--force replaces it", inner);
}
