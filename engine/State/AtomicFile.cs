namespace Infra.Engine;

/// <summary>Files that are there whole or not at all, readable by their owner only.</summary>
internal static class AtomicFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerOnlyDirectory = OwnerOnly | UnixFileMode.UserExecute;

    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        using var writing = OpenTemporary(path);
        writing.Write(content);
        Replace(path, writing);
    }

    public static void Write(string path, Action<Stream> write)
    {
        using var writing = OpenTemporary(path);
        write(writing);
        Replace(path, writing);
    }

    /// <summary>Opens a file to append to, making it where there is none.</summary>
    public static FileStream OpenAppend(string path, int bufferSize)
    {
        MakeDirectory(path);
        return new FileStream(path, Options(FileMode.Append, bufferSize));
    }

    private static FileStream OpenTemporary(string path)
    {
        MakeDirectory(path);
        return new FileStream(path + ".new", Options(FileMode.Create, 1 << 16));
    }

    private static void Replace(string path, FileStream written)
    {
        written.Flush(flushToDisk: true);
        written.Dispose();
        File.Move(path + ".new", path, overwrite: true);
    }

    private static void MakeDirectory(string path)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (Directory.Exists(directory)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(directory);
        else Directory.CreateDirectory(directory, OwnerOnlyDirectory);
    }

    private static FileStreamOptions Options(FileMode mode, int bufferSize)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.Write, Share = FileShare.Read, BufferSize = bufferSize };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        return options;
    }
}
