using Infra.Kms.Envelopes.Files;

namespace Infra.Kms.Envelopes.Folders;

/// <summary>One file that is to be encrypted, and where it goes below the folder.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Path">Its path below the folder, with slashes.</param>
/// <param name="Length">How long it is.</param>
public sealed record FolderSource(string File, string Path, long Length)
{
    /// <summary>All files that some paths stand for: themselves, and all that lies in directories.</summary>
    /// <remarks>Empty directories are left out. A symbolic link, pipe or device inside a directory is an error, since
    /// it could neither be kept nor quietly left behind.</remarks>
    /// <exception cref="EnvelopeException">Something is missing, is no regular file, or two files would be in the same
    /// place.</exception>
    public static IReadOnlyList<FolderSource> Find(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var found = new SortedDictionary<string, FolderSource>(StringComparer.Ordinal);
        foreach (var given in paths)
        {
            var full = System.IO.Path.GetFullPath(System.IO.Path.TrimEndingDirectorySeparator(given));
            var parent = System.IO.Path.GetDirectoryName(full) ?? full;
            var files = Directory.Exists(full) ? Below(new DirectoryInfo(full)) : [full];
            foreach (var file in files)
            {
                using var source = SourceFile.Open(file);
                var path = System.IO.Path.GetRelativePath(parent, file).Replace(System.IO.Path.DirectorySeparatorChar, '/');
                if (!found.TryAdd(path, new FolderSource(file, path, source.Length)))
                    throw new EnvelopeException(EnvelopeFault.File, $"two files would be '{path}' in the folder");
            }
        }

        return [.. found.Values];
    }

    private static IEnumerable<string> Below(DirectoryInfo directory)
    {
        var options = new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };
        foreach (var entry in directory.EnumerateFileSystemInfos("*", options).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (entry.LinkTarget is not null)
                throw new EnvelopeException(EnvelopeFault.File, $"'{entry.FullName}' is a symbolic link", "name what it leads to");
            if (entry is not DirectoryInfo below) yield return entry.FullName;
            else foreach (var file in Below(below)) yield return file;
        }
    }
}
