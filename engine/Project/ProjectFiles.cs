using Infra.Cloud;

namespace Infra.Engine;

/// <summary>The files of a Pulumi project: Pulumi.yaml, and one Pulumi.STACK.yaml for each stack.</summary>
/// <remarks>Formats: https://www.pulumi.com/docs/iac/concepts/projects/project-file/ and stack-settings-file/.</remarks>
public sealed class ProjectFiles
{
    private const string ProjectFileName = "Pulumi.yaml";
    private readonly YamlFile _file;
    private readonly string _stacksDirectory;

    private ProjectFiles(string directory, YamlFile file)
    {
        Directory = directory;
        _file = file;
        Name = _file.Root.GetValueOrDefault("name") as string is { Length: > 0 } name
            ? name
            : throw new UsageException($"{_file.Path} must have a 'name'");
        _stacksDirectory = Path.Combine(directory, _file.Root.GetValueOrDefault("stackConfigDir") as string ?? "");
    }

    /// <summary>The directory of Pulumi.yaml.</summary>
    public string Directory { get; }

    /// <summary>The project's name.</summary>
    public string Name { get; }

    /// <summary>The stacks that have a settings file, sorted.</summary>
    public IReadOnlyList<string> Stacks => System.IO.Directory.Exists(_stacksDirectory)
        ? [.. System.IO.Directory.EnumerateFiles(_stacksDirectory, "Pulumi.*.yaml").Select(StackOf).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Finds the project that a directory belongs to: the nearest Pulumi.yaml there or above.</summary>
    /// <exception cref="UsageException">There is none, or it cannot be read.</exception>
    public static ProjectFiles Find(string directory)
    {
        for (var current = Path.GetFullPath(directory); current is not null; current = Path.GetDirectoryName(current))
        {
            var path = Path.Combine(current, ProjectFileName);
            if (File.Exists(path)) return new ProjectFiles(current, YamlFile.Read(path));
        }
        throw new UsageException($"there is no {ProjectFileName} in '{Path.GetFullPath(directory)}' or above",
            "run the command in the directory of a project");
    }

    /// <summary>Reads and checks the settings of a stack. Everything that is wrong with them is said at once.</summary>
    /// <param name="stack">The stack's name.</param>
    /// <param name="environmentVariable">Reads a variable of the environment; null for that of the process.</param>
    /// <exception cref="UsageException">The stack has no settings, or they cannot be used.</exception>
    public StackConfig Load(string stack, Func<string, string?>? environmentVariable = null)
    {
        var path = Path.Combine(_stacksDirectory, $"Pulumi.{stack}.yaml");
        if (!Stacks.Contains(stack))
            throw new UsageException($"there is no stack '{stack}': {path} does not exist",
                Stacks.Count == 0 ? $"write its settings to {path}" : $"the stacks there are: {string.Join(", ", Stacks)}");

        var declarations = _file.Root.GetValueOrDefault("config") as Properties ?? [];
        var settings = new StackSettings(Name, YamlFile.Read(path),
            [.. declarations.Select(pair => ConfigDeclaration.From(pair.Key, pair.Value, Name, _file))]);
        var opened = settings.Open(new Passphrase(environmentVariable ?? Environment.GetEnvironmentVariable, ""));
        var region = opened.Values["alicloud:region"];
        if (!CloudAccount.Regions.Contains(region, StringComparer.Ordinal))
            throw new UsageException($"{path}: 'alicloud:region' must be a region of Alibaba Cloud; got '{region}'",
                NearestName.Of(region, CloudAccount.Regions) is { } nearest
                    ? $"did you mean '{nearest}'?"
                    : $"the regions there are: {string.Join(", ", CloudAccount.Regions)}");
        return new StackConfig(Directory, Name, stack, region, opened.Values, opened.SecretKeys, settings.Salt);
    }

    private static string StackOf(string path) => Path.GetFileNameWithoutExtension(path)["Pulumi.".Length..];
}
