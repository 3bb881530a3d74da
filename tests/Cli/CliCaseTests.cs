using Infra.Tests.Testing;

namespace Infra.Tests.Cli;

/// <summary>Runs every file of <c>Cases</c> against the command, in a copy of the project in a folder of its own.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class CliCaseTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Cli", "Cases");

    private static bool IsUpdating =>
        Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1" && Environment.GetEnvironmentVariable("CI") is null;

    public static TheoryData<string> Cases =>
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Case_WhenRun_PrintsWhatItSays(string name)
    {
        var path = Path.Combine(Folder, $"{name}.txt");
        var expected = await File.ReadAllTextAsync(path);
        using var project = new TemporaryProject();

        var actual = (await RunAsync(CliCase.Parse(expected), project)).ToString();

        if (IsUpdating) await File.WriteAllTextAsync(path, actual);
        else Assert.Equal(expected, actual);
    }

    private static async Task<CliCase> RunAsync(CliCase given, TemporaryProject project)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        (string Out, string Error, int Exit) last = default;
        var input = "";
        var actual = CliCase.Parse(given.Intro);
        foreach (var section in given.Sections)
        {
            var copy = new CliCase.Section(section.Head);
            copy.Body.Append(section.Body);
            switch (section.Verb)
            {
                case "file":
                    project.Write(section.Rest, section.Body.ToString());
                    break;
                case "environments":
                    project.TakeEnvironments();
                    break;
                case "remove":
                    project.Remove(section.Rest);
                    break;
                case "env":
                    var parts = section.Rest.Split('=', 2);
                    variables[parts[0]] = parts[1];
                    break;
                case "stdin":
                    input = section.Body.ToString();
                    break;
                case "run":
                    last = await project.RunAsync(
                        section.Rest.Split(' ', StringSplitOptions.RemoveEmptyEntries), variables, input: input);
                    input = "";
                    break;
                case "stdout":
                    copy.Body.Clear().Append(last.Out);
                    break;
                case "stderr":
                    copy.Body.Clear().Append(last.Error);
                    break;
                case "exit":
                    copy.Body.Clear().Append(last.Exit).Append('\n');
                    break;
                default:
                    throw new InvalidDataException($"'{section.Verb}' is no section of a case.");
            }
            actual.Sections.Add(copy);
        }
        return actual;
    }
}
