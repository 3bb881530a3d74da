using System.CommandLine;
using Infra.Cli.Output;
using Infra.Migration.Reports;

namespace Infra.Cli.Verbs;

/// <summary>`migrate report`: each disk before and after, by the journal.</summary>
internal static class MigrateReportVerb
{
    public static Command Report(Host host)
    {
        var files = new MigrateFiles();
        var format = new Option<string>("--format")
        {
            Description = "The form of the report; default: text", HelpName = "text|json|junit", DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "junit");
        var json = new Option<bool>("--json") { Description = "The same as --format json" };
        var command = new Command("report", "Print each disk with its attributes before and after") { files.Plan, format, json, files.Root };
        command.SetAction(parsed =>
        {
            var report = MigrateStatusVerb.ReportOf(host, files, parsed);
            switch (parsed.GetValue(json) ? "json" : parsed.GetValue(format))
            {
                case "json": MigrateJson.Write(report, host.Out); break;
                case "junit": ReportJUnit.Write(report, host.Out); break;
                default: ReportText.Write(report, host.Out); break;
            }

            return ExitCode.Done;
        });
        return command;
    }
}
