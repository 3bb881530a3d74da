using System.Text;

namespace Infra.Files;

/// <summary>Files that only their owner may read (mode 0600 where the system has modes).</summary>
public static class PrivateFiles
{
    private const UnixFileMode FileOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a directory that nobody else may enter; one that is there stays as it is.</summary>
    public static void CreateDirectory(string path)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(path);
        else Directory.CreateDirectory(path, FileOnly | UnixFileMode.UserExecute);
    }

    /// <summary>Opens a file without a buffer; a new one is private.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share) => Open(path, mode, share, length: 0);

    /// <summary>The same with room set aside for so many bytes; where there is none, nothing is opened.</summary>
    internal static FileStream Open(string path, FileMode mode, FileShare share, long length)
    {
        var options = new FileStreamOptions
        {
            Mode = mode,
            Access = FileAccess.ReadWrite,
            Share = share,
            BufferSize = 0,
            PreallocationSize = length,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = FileOnly;
        return new FileStream(path, options);
    }

    /// <summary>Reads a file that another process may be writing or replacing, or gives null if there is
    /// none.</summary>
    public static byte[]? Read(string path)
    {
        try
        {
            using var file = new FileStream(
                path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var memory = new MemoryStream((int)Math.Min(file.Length, Array.MaxLength));
            file.CopyTo(memory);
            var buffer = memory.GetBuffer();
            return buffer.Length == memory.Length ? buffer : memory.ToArray(); // a large file is in memory once
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>Writes a text; what was there is gone.</summary>
    public static void Write(string path, string text)
    {
        using var file = Open(path, FileMode.Create, FileShare.Read);
        file.Write(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Replaces a file as a whole: another process sees the old one or the new one, never a part.</summary>
    public static void Replace(string path, Action<Stream> write)
    {
        var temporary = path + ".new";
        using (var file = Open(temporary, FileMode.Create, FileShare.None))
        {
            using var buffer = new BufferedStream(file, 1 << 16);
            write(buffer);
            buffer.Flush();
            file.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }
}
