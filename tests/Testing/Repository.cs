using System.Runtime.CompilerServices;

namespace Infra.Tests.Testing;

/// <summary>Where the checkout is, for tests that read its files.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Infra.sln.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder of the checkout.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find([CallerFilePath] string here = "")
    {
        for (var folder = Path.GetDirectoryName(here); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, "Infra.sln"))) return folder;
        throw new DirectoryNotFoundException($"No folder above '{here}' holds Infra.sln.");
    }
}
