using System.CommandLine;
using System.Text;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Files;
using Infra.Migration.Plans;
using Infra.Migration.Running;

namespace Infra.Cli.Verbs;

/// <summary>Where plans and journals are kept: a directory for each plan, which nobody but its owner may enter.</summary>
internal sealed class MigrateFiles
{
    private readonly Option<string?> _root = new("--plans")
    {
        Description = "Where plans and their journals are kept; default: .atrest/migrations of the project, else of this directory",
        HelpName = "DIR",
    };

    /// <summary>The plan that a verb is about.</summary>
    public Argument<string> Plan { get; } = new("PLAN")
    {
        Description = "The plan: its id, the beginning of it, or its file",
    };

    /// <summary>The option.</summary>
    public Option<string?> Root => _root;

    /// <summary>The directory of all plans.</summary>
    public string RootOf(Host host, ParseResult parsed)
    {
        if (parsed.GetValue(_root) is { } named) return Path.GetFullPath(named, host.WorkingDirectory);
        string directory;
        try
        {
            directory = ProjectFiles.Find(host.WorkingDirectory).Directory;
        }
        catch (UsageException)
        {
            directory = host.WorkingDirectory;
        }

        return Path.Combine(directory, ".atrest", "migrations");
    }

    /// <summary>Keeps a plan in a directory of its own.</summary>
    /// <returns>The file.</returns>
    public string Keep(Host host, ParseResult parsed, MigrationPlan plan)
    {
        var directory = Path.Combine(RootOf(host, parsed), plan.Id);
        PrivateFiles.CreateDirectory(directory);
        var file = RunFiles.Plan(directory);
        PrivateFiles.Replace(file, stream => stream.Write(Encoding.UTF8.GetBytes(PlanFile.Write(plan))));
        return file;
    }

    /// <summary>Reads the plan that was named.</summary>
    /// <returns>The plan, and the directory of its journal.</returns>
    /// <exception cref="UsageException">There is none, several are meant, or it cannot be read.</exception>
    public (MigrationPlan Plan, string Directory) Open(Host host, ParseResult parsed)
    {
        var file = Find(host, parsed, parsed.GetValue(Plan)!);
        try
        {
            return (PlanFile.Read(File.ReadAllText(file)), Path.GetDirectoryName(file)!);
        }
        catch (PlanFileException refused)
        {
            throw new UsageException($"{file}: {refused.Message}", hint: null, refused);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{file} cannot be read: {error.Message}", hint: null, error);
        }
    }

    private string Find(Host host, ParseResult parsed, string named)
    {
        var path = DataFile.PathOf(host, named);
        if (File.Exists(path)) return path;
        if (File.Exists(RunFiles.Plan(path))) return RunFiles.Plan(path);

        var root = RootOf(host, parsed);
        string[] found = named.Length == 0 || !named.All(char.IsAsciiHexDigitLower) || !Directory.Exists(root) ? []
            : [.. Directory.EnumerateDirectories(root, $"{named}*").Select(RunFiles.Plan).Where(File.Exists).Order(StringComparer.Ordinal)];
        return found switch
        {
            [var only] => only,
            [] => throw new UsageException($"there is no plan {named} in {root}", "make one: atrest migrate plan"),
            _ => throw new UsageException(
                $"{named} is the beginning of {found.Length} plans in {root}",
                $"one of {string.Join(", ", found.Select(one => Path.GetFileName(Path.GetDirectoryName(one))))}"),
        };
    }
}
