using System.Text;
using Infra.Cli;
using Infra.Tests.Stacks;
using Infra.Tests.Testing;

namespace Infra.Tests.Cli;

/// <summary>A copy of the project's settings in a folder of its own, on which the command can be run. Its stack dev is a
/// small one, unless the environment dev of the repository is asked for.</summary>
internal sealed class TemporaryProject : IDisposable
{
    public TemporaryProject(bool hasEnvironments = false)
    {
        TakeEnvironments();
        if (!hasEnvironments)
            File.Copy(Repository.PathOf(StackFiles.SmallSettings), PathOf("Pulumi.dev.yaml"), overwrite: true);
    }

    private TemporaryProject(string folder) => Take(folder);

    /// <summary>The project of an example.</summary>
    public static TemporaryProject OfExample(string name) => new(Repository.PathOf("examples", name));

    public string Folder { get; } = Directory.CreateTempSubdirectory("atrest-").FullName;

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    /// <summary>Takes the project's files as they stand in the repository.</summary>
    public void TakeEnvironments() => Take(Repository.Root);

    public void Remove(string name) => File.Delete(PathOf(name));

    /// <summary>Runs the command in the folder; its name is printed as <c>$PROJECT</c>.</summary>
    /// <param name="arguments">What is typed.</param>
    /// <param name="variables">The environment.</param>
    /// <param name="input">What is piped in.</param>
    /// <param name="answers">What a person at the terminal answers; null if nobody is there.</param>
    /// <param name="cancellation">The interruption.</param>
    public async Task<(string Out, string Error, int Exit)> RunAsync(
        string[] arguments,
        IReadOnlyDictionary<string, string>? variables = null,
        string input = "",
        string[]? answers = null,
        CancellationToken cancellation = default)
    {
        using StringWriter output = new(), error = new();
        var written = new List<MemoryStream>();
        var asked = new Queue<string>(answers ?? []);
        var host = new Host(output, error, Folder, Variable, IsTerminal: false)
        {
            Input = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Output = () =>
            {
                written.Add(new MemoryStream());
                return written[^1];
            },
            Ask = answers is null ? null : () => asked.TryDequeue(out var answer) ? answer : null,
            Home = Folder,
        };

        var exit = await Atrest.RunAsync(arguments, host, cancellation);

        foreach (var bytes in written) await output.WriteAsync(Encoding.UTF8.GetString(bytes.ToArray()));
        return (Plain(output), Plain(error), exit);

        // Nobody looks for the metadata service of an instance from a test.
        string? Variable(string name) => variables?.GetValueOrDefault(name)
            ?? (name == "ALIBABA_CLOUD_ECS_METADATA_DISABLED" ? "true" : null);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private void Take(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "Pulumi*.yaml"))
            File.Copy(file, PathOf(Path.GetFileName(file)), overwrite: true);
    }

    /// <summary>The text without what differs from run to run and machine to machine.</summary>
    private string Plain(StringWriter text) => text.ToString()
        .Replace(Folder, "$PROJECT", StringComparison.Ordinal)
        .Replace(VersionAction.Packages, "$PACKAGES", StringComparison.Ordinal)
        .Replace("testhost", "atrest", StringComparison.Ordinal);
}
