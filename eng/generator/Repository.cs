namespace Infra.Generator;

/// <summary>Where the files of the project are.</summary>
public static class Repository
{
    /// <summary>The folder that holds the solution, found upwards from the running program.</summary>
    /// <exception cref="DirectoryNotFoundException">The program does not run from a checkout.</exception>
    public static string Root { get; } = FindRoot();

    /// <summary>The schema facts.</summary>
    public static string Schema => Path.Combine(Root, "eng", "generator", "schema");

    /// <summary>The list of classes in use.</summary>
    public static string Classes => Path.Combine(Root, "eng", "generator", "classes.txt");

    /// <summary>The project of the stand-in.</summary>
    public static string StandIn => Path.Combine(Root, "offline", "Pulumi.AliCloud");

    /// <summary>The part of the official listing that the API test compares with.</summary>
    public static string Listing => Path.Combine(Root, "tests", "Offline", "PublicApi", "Pulumi.AliCloud.api.txt");

    /// <summary>What that listing lacks and the C# schema of the package has, in the form of the listing.</summary>
    public static string SchemaListing =>
        Path.Combine(Root, "tests", "Offline", "PublicApi", "Pulumi.AliCloud.schema.api.txt");

    /// <summary>The facts of the provider, shared with the engine: a file a resource type, a folder a module.</summary>
    public static string ProviderFacts => Path.Combine(Root, "engine", "Provider", "Facts");

    /// <summary>Reads the facts of all resource types.</summary>
    public static IEnumerable<string> ReadProviderFacts() => Directory
        .EnumerateFiles(ProviderFacts, "*.json", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Infra.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException(
                $"No Infra.sln above {AppContext.BaseDirectory}: run it from a checkout.");
    }
}
