namespace Infra.Tests.Offline.PublicApi;

/// <summary>A kept listing of an official package.</summary>
internal sealed class ApiListing
{
    private readonly HashSet<string> _lines;

    public ApiListing(IEnumerable<string> lines)
        => _lines = [.. lines.Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>The lines, without the comments at the top.</summary>
    public IReadOnlySet<string> Lines => _lines;

    /// <summary>Reads a listing that the build copied beside the tests.</summary>
    public static ApiListing Read(string fileName)
        => new(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Offline", "PublicApi", fileName)));

    /// <summary>The printed lines that the official package does not have.</summary>
    public IReadOnlyList<string> FindMissing(IEnumerable<string> printed)
        => [.. printed.Where(line => !_lines.Contains(line))];
}
