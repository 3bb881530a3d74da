using System.CommandLine;
using Infra.Cli.Output;
using Infra.Engine;
using Infra.Migration.Reports;
using Infra.Migration.Running;

namespace Infra.Cli.Verbs;

/// <summary>`migrate status`: how a run stands, by its journal. It calls nobody and disturbs no run.</summary>
internal static class MigrateStatusVerb
{
    public static Command Status(Host host)
    {
        var files = new MigrateFiles();
        var json = new Option<bool>("--json") { Description = "Print one JSON document instead of text" };
        var command = new Command("status", "Say how a run stands, by its journal") { files.Plan, json, files.Root };
        command.SetAction(parsed =>
        {
            var report = ReportOf(host, files, parsed);
            if (parsed.GetValue(json)) MigrateJson.Write(report, host.Out);
            else MigrateResultText.Write(report, host.Out);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>What a run came to, by its journal.</summary>
    /// <exception cref="UsageException">The journal cannot be used.</exception>
    public static MigrationReport ReportOf(Host host, MigrateFiles files, ParseResult parsed)
    {
        var (plan, directory) = files.Open(host, parsed);
        try
        {
            return new MigrationReport(plan, MigrationRun.Status(plan, directory));
        }
        catch (RunJournalException refused)
        {
            throw new UsageException(refused.Message.TrimEnd('.'), hint: null, refused);
        }
    }
}
