namespace Infra.Kms.Envelopes.Files;

/// <summary>Where a path really leads: two paths lead to the same file if this is the same for both.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path with every symbolic link in it followed; what does not exist stays as it is.</summary>
    public static string Of(string path)
    {
        var links = 0;
        return Follow(Path.GetFullPath(path), ref links);
    }

    private static string Follow(string path, ref int links)
    {
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var here = Path.Combine(Follow(parent, ref links), Path.GetFileName(path));
        if (new FileInfo(here).LinkTarget is not { } target) return here;
        if (++links > MostLinks) throw new IOException($"Too many symbolic links lead on from '{path}'.");
        return Follow(Path.GetFullPath(target, Path.GetDirectoryName(here)!), ref links);
    }
}
