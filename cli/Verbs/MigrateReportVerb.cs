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
            Description = "The form of the report; default: text",
            HelpName = "text|json|junit",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "junit");
        var json = new Option<bool>("--json") { Description = "The same as --format json" };
        var adopt = new Option<string?>("--adopt")
        {
            Description = "Print how a stack takes the new disks over: its change in C#, or a file for `pulumi import --file`",
            HelpName = "code|import",
        };
        adopt.AcceptOnlyFromAmong("code", "import");
        var state = new Option<string?>("--adopt-state")
        {
            Description = "Print an export of a stack in which the new disks stand in the places of the old ones; - for what is piped in",
            HelpName = "FILE",
        };
        var command = new Command("report", "Print each disk with its attributes before and after, or what a stack has to learn")
        {
            files.Plan, format, json, adopt, state, files.Root,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var report = MigrateStatusVerb.ReportOf(host, files, parsed);
            if (parsed.GetValue(state) is { } export) return await MigrateAdoption.StateAsync(host, export, report, cancellation);
            if (parsed.GetValue(adopt) is { } form)
            {
                await host.Out.WriteAsync(form == "code" ? Adoption.Code(report) : MigrateAdoption.Text(Adoption.Import(report)));
                return ExitCode.Done;
            }

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
