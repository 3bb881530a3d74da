using System.Formats.Tar;
using Microsoft.Win32.SafeHandles;

namespace Infra.Kms.Envelopes.Files;

/// <summary>A regular file that is only read.</summary>
internal sealed class SourceFile : IDisposable
{
    private SourceFile(string path, SafeFileHandle handle)
    {
        (Path, Handle, Length) = (path, handle, RandomAccess.GetLength(handle));
        Mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(handle);
    }

    /// <summary>The path as the user gave it.</summary>
    public string Path { get; }

    public SafeFileHandle Handle { get; }

    /// <summary>How long the file was when it was opened.</summary>
    public long Length { get; }

    /// <summary>The permissions, where the system has such.</summary>
    public UnixFileMode? Mode { get; }

    /// <exception cref="EnvelopeException">There is no such file, or it is not a regular one.</exception>
    public static SourceFile Open(string path)
    {
        if (Directory.Exists(path)) throw Refused(path, "is a directory");
        if (!File.Exists(path)) throw Refused(path, "does not exist");
        if (!IsRegular(path))
            throw new EnvelopeException(EnvelopeFault.File, $"'{path}' is not a regular file",
                "a pipe or device can be read from standard input, named '-'");
        return new SourceFile(path, File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read));
    }

    /// <summary>Throws if the file is not as long as it was when it was opened.</summary>
    public void ExpectUnchanged()
    {
        if (RandomAccess.GetLength(Handle) != Length) throw Refused(Path, "changed while it was being read");
    }

    /// <summary>The file as a stream from its start.</summary>
    public Stream OpenStream() => new FileStream(Handle, FileAccess.Read, bufferSize: 1 << 16);

    public void Dispose() => Handle.Dispose();

    /// <summary>Whether a path leads to a regular file, found without opening it: opening a pipe would wait for a
    /// writer, and reading a device might never end.</summary>
    public static bool IsRegular(string path)
    {
        var file = new FileInfo(RealPath.Of(path));
        // Only regular files have a length. For empty ones the entry that an archive would get tells the kind, which no
        // other method of the runtime does.
        if (file.Length > 0 || OperatingSystem.IsWindows()) return true;
        using var archive = new MemoryStream();
        try
        {
            using (var writer = new TarWriter(archive, TarEntryFormat.Pax, leaveOpen: true))
                writer.WriteEntry(file.FullName, "entry");
        }
        catch (IOException)
        {
            // Sockets have no entry at all. A file that cannot be read is told when it is opened.
            return false;
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile;
    }

    private static EnvelopeException Refused(string path, string what) => new(EnvelopeFault.File, $"'{path}' {what}");
}
