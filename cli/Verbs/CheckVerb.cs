using System.CommandLine;
using Infra.Engine;
using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Reports;
using Infra.Policies.Rules;
using Infra.Policies.Values;
using Infra.Policies.Waivers;

namespace Infra.Cli.Verbs;

/// <summary>`check FILE...`: asks the rules about what a preview, a state or a plan says.</summary>
internal static class CheckVerb
{
    public static Command Check(Host host)
    {
        var arguments = new CheckArguments();
        var command = new Command("check", "Ask the rules about previews, states and plans of Pulumi and Terraform")
        {
            arguments.Files, arguments.Format, arguments.Json, arguments.FailOn, arguments.MinimumKey, arguments.Disable,
            arguments.Waivers, arguments.Baseline, arguments.WriteBaseline, arguments.Lang, arguments.All,
            arguments.Explain, arguments.List,
        };
        command.SetAction(parsed => Run(host, arguments, parsed));
        return command;
    }

    private static int Run(Host host, CheckArguments arguments, ParseResult parsed)
    {
        var rules = RuleBook.All;
        var language = arguments.LanguageOf(parsed);
        if (parsed.GetValue(arguments.Explain) is { } id)
        {
            RuleText.Explain(Known(rules, id), language, host.Out);
            return ExitCode.Done;
        }

        if (parsed.GetValue(arguments.List))
        {
            RuleText.List(rules, arguments.FormatOf(parsed), language, host.Out);
            return ExitCode.Done;
        }

        var files = parsed.GetValue(arguments.Files)!;
        if (files.Length == 0) throw new UsageException("no FILE to check", "pulumi preview --json | atrest check -");

        var check = Policies.Checking.Check.Run(rules, [.. files.Select(file => (file, CheckFiles.Read(host, file)))],
            Options(host, arguments, parsed, rules));
        Report.Write(check, arguments.FormatOf(parsed), new ReportOptions
        {
            Language = language,
            HasColour = host.HasColour,
            ShowsAll = parsed.GetValue(arguments.All),
            ToolVersion = VersionAction.Version,
        }, host.Out);

        Tell(host, check, language);
        if (parsed.GetValue(arguments.WriteBaseline) is { } path)
            File.WriteAllBytes(Path.GetFullPath(path, host.WorkingDirectory), check.ToBaseline().ToJson());
        return check.Failed ? ExitCode.Failed : ExitCode.Done;
    }

    private static CheckOptions Options(Host host, CheckArguments arguments, ParseResult parsed, RuleSet rules)
    {
        var disabled = (parsed.GetValue(arguments.Disable) ?? []).Select(id => Known(rules, id).Id);
        var demanded = new Requirements();
        if (arguments.MinimumKeyOf(parsed) is { } key) demanded = demanded with { MinimumKey = key };
        var today = DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime);
        return new CheckOptions
        {
            Evaluation = new EvaluationOptions
            {
                Requirements = demanded,
                Levels = disabled.Distinct(StringComparer.Ordinal)
                    .ToDictionary(id => id, _ => Level.Disabled, StringComparer.Ordinal),
            },
            Waivers = parsed.GetValue(arguments.Waivers) is { } waivers
                ? new WaiverBook(CheckFiles.Parse(host, waivers, WaiverFile.Parse), today) : WaiverBook.Empty,
            Baseline = parsed.GetValue(arguments.Baseline) is { } baseline
                ? CheckFiles.Parse(host, baseline, Baseline.Parse) : null,
            FailOn = arguments.FailOnOf(parsed),
        };
    }

    private static Rule Known(RuleSet rules, string id) => rules.Find(id)
        ?? throw new UsageException($"there is no rule '{id}'", "atrest check --list prints those that there are");

    /// <summary>What is the matter beside the findings, on standard error: the report is data.</summary>
    private static void Tell(Host host, Check check, Language language)
    {
        var messages = new Messages(host);
        foreach (var problem in check.WaiverProblems)
        {
            if (problem.IsError) messages.Error(problem.Message.In(language));
            else messages.Note(problem.Message.In(language));
        }

        foreach (var input in check.Inputs.Where(input => input.Input.Resources.Count == 0))
            messages.Note($"{input.Name} has no resources to ask the rules about");
        if (check.Gone.Count > 0)
            messages.Note($"{check.Gone.Count} findings of the baseline are gone; write it again with --write-baseline");
    }
}
