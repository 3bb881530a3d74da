using System.Runtime.InteropServices;
using System.Text;

namespace Infra.Files;

/// <summary>Makes a rename last: after a power cut a file has its new name only if its folder was flushed too. The
/// runtime flushes files and not folders, so this asks the system.</summary>
internal static class FolderSync
{
    /// <summary>Flushes a folder. Where the system has no such call, or does not let folders be opened, nothing
    /// happens: the file is whole in either case.</summary>
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS()) return;
        var descriptor = Open([.. Encoding.UTF8.GetBytes(folder), 0], 0);
        if (descriptor < 0) return;
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
