using Infra.Files;

namespace Infra.Kms.Envelopes.Files;

/// <summary>A <see cref="WholeFile"/> in a place that is checked before any key is asked for, with the errors of
/// envelopes.</summary>
internal sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string _target;
    private readonly bool _replace;
    private readonly WholeFile _file;

    private OutputFile(string path, string target, bool replace, WholeFile file) =>
        (_path, _target, _replace, _file) = (path, target, replace, file);

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
        try
        {
            return new OutputFile(path, target, replace, WholeFile.Begin(target, replace, length));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            var reason = error is UnauthorizedAccessException
                ? $"the folder '{Path.GetDirectoryName(target)}' may not be written to" : error.Message;
            throw NotWritten(path, reason, error);
        }
    }

    /// <summary>Writes a part of the file; several threads may.</summary>
    /// <exception cref="IOException">The disk is full, or failed.</exception>
    public void Write(ReadOnlySpan<byte> bytes, long at)
    {
        try
        {
            RandomAccess.Write(_file.Stream.SafeFileHandle, bytes, at);
        }
        catch (IOException error)
        {
            throw NotWritten(_path, error.Message, error);
        }
        // The runtime's way to say that no file may be as long, as none of 4 GiB and more may on FAT32.
        catch (ArgumentOutOfRangeException error)
        {
            throw NotWritten(_path, "it would be longer than a file may be there", error);
        }
    }

    /// <summary>Makes the file appear under its name, with these permissions.</summary>
    public void Commit(UnixFileMode? mode)
    {
        try
        {
            _file.Commit(mode);
        }
        catch (IOException error) when (!_replace && File.Exists(_target))
        {
            throw Exists(_target, error);
        }
    }

    /// <inheritdoc cref="WholeFile.Dispose"/>
    public void Dispose() => _file.Dispose();

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

    private static IOException NotWritten(string path, string reason, Exception inner) =>
        new($"'{path}' cannot be written: {reason}", inner);

    private static EnvelopeException Exists(string path, Exception? inner = null) =>
        new(EnvelopeFault.File, $"'{path}' exists", "--force replaces it", inner);
}
