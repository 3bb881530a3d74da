using Infra.Files;

namespace Infra.Engine;

/// <summary>Files that are there whole or not at all, readable by their owner only.</summary>
internal static class AtomicFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnerOnlyDirectory = OwnerOnly | UnixFileMode.UserExecute;

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var bytes = content.ToArray();
        Write(path, stream => stream.Write(bytes));
    }

    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        WriteAside(path, write);
        PutInPlace(path);
    }

    /// <summary>Writes beside the file what shall take its place.</summary>
    /// <exception cref="UsageException">It cannot be written.</exception>
    public static void WriteAside(string path, Action<Stream> write) => Guarded(path, () =>
    {
        using var aside = OpenAside(path);
        write(aside);
        aside.Flush(flushToDisk: true);
        return true;
    });

    /// <summary>Puts what was written beside the file in its place.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void PutInPlace(string path) => Guarded(path, () =>
    {
        File.Move(Aside(path), path, overwrite: true);
        return true;
    });

    /// <summary>Opens a file to append lines to, making it where there is none.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static AppendedFile OpenLines(string path) => Guarded(path, () =>
    {
        MakeDirectory(path);
        var file = PrivateFiles.Open(path, FileMode.OpenOrCreate, FileShare.Read);
        return new AppendedFile(file, file.Length);
    });

    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static byte[] Read(string path) => Guarded(path, () => File.ReadAllBytes(path), "read");

    /// <summary>Opens a file that is there, to change it in place.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static FileStream OpenExisting(string path) =>
        Guarded(path, () => new FileStream(path, FileMode.Open, FileAccess.ReadWrite));

    /// <summary>What keeps a file from being read or written, and a way out.</summary>
    public static UsageException Unusable(string path, string what, Exception error) => Directory.Exists(path)
        ? new($"{path} cannot be {what}: it is a directory", "move it away, and put the file back from a copy if there was one", error)
        : new($"{path} cannot be {what}: {error.Message}",
            $"see that the file and its directory may be {what}{(what == "written" ? " and that the disk is not full" : "")}, then try again", error);

    private static T Guarded<T>(string path, Func<T> use, string what = "written")
    {
        try
        {
            return use();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unusable(path, what, error);
        }
    }

    private static string Aside(string path) => path + ".new";

    private static FileStream OpenAside(string path)
    {
        MakeDirectory(path);
        var options = new FileStreamOptions
        {
            Mode = FileMode.Create,
            Access = FileAccess.Write,
            Share = FileShare.Read,
            BufferSize = 1 << 16,
        };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnerOnly;
        return new FileStream(Aside(path), options);
    }

    private static void MakeDirectory(string path)
    {
        var directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        if (Directory.Exists(directory)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(directory);
        else Directory.CreateDirectory(directory, OwnerOnlyDirectory);
    }
}
