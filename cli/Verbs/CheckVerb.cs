using System.CommandLine;
using Infra.Engine;
using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Reports;
using Infra.Policies.Rules;
using Infra.Policies.Values;
using Infra.Policies.Waivers;

namespace Infra.Cli.Verbs;

/// <summary>`check FILE...`: asks the rules about what a preview, a state, a plan or an account says.</summary>
internal static class CheckVerb
{
    public static Command Check(Host host)
    {
        var arguments = new CheckArguments();
        var command = new Command("check", "Ask the rules about previews, states and plans of Pulumi and Terraform, and about accounts")
        {
            arguments.Files, arguments.Account, arguments.AcceptGaps, arguments.Format, arguments.Json, arguments.FailOn, arguments.MinimumKey, arguments.Disable,
            arguments.Waivers, arguments.Baseline, arguments.WriteBaseline, arguments.Lang, arguments.All,
            arguments.Explain, arguments.List,
        };
        arguments.Cloud.AddTo(command);
        command.SetAction((parsed, cancellation) => RunAsync(host, arguments, parsed, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Host host, CheckArguments arguments, ParseResult parsed, CancellationToken cancellation)
    {
        // The rules are made while the files are read: that takes a tenth of a second.
        var making = Task.Run(() => RuleBook.All, cancellation);
        var language = arguments.LanguageOf(parsed);
        if (parsed.GetValue(arguments.Explain) is { } id)
        {
            RuleText.Explain(Known(await making, id), language, host.Out);
            return ExitCode.Done;
        }

        if (parsed.GetValue(arguments.List))
        {
            RuleText.List(await making, arguments.FormatOf(parsed), language, host.Out);
            return ExitCode.Done;
        }

        var sources = await SourcesAsync(host, arguments, parsed, cancellation);
        var rules = await making;
        var check = Policies.Checking.Check.Run(rules, [.. sources.Select(source => (source.Name, source.Input))],
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
        return TellGaps(host, arguments, parsed, sources) || check.Failed ? ExitCode.Failed : ExitCode.Done;
    }

    /// <summary>Says what could not be read. An account that was not seen whole is not taken for clean.</summary>
    /// <returns>Whether the check fails for it.</returns>
    private static bool TellGaps(Host host, CheckArguments arguments, ParseResult parsed, List<CheckSource> sources)
    {
        var messages = new Messages(host);
        var gaps = sources.SelectMany(source => source.Gaps.Select(gap => $"{source.Name}: {gap}")).ToList();
        var areAccepted = parsed.GetValue(arguments.AcceptGaps);
        foreach (var gap in gaps)
        {
            if (areAccepted) messages.Note(gap);
            else messages.Error(gap);
        }

        if (areAccepted || gaps.Count == 0) return false;
        messages.Hint("so that this does not fail the check: --accept-gaps");
        return true;
    }

    private static async Task<List<CheckSource>> SourcesAsync(
        Host host, CheckArguments arguments, ParseResult parsed, CancellationToken cancellation)
    {
        var files = parsed.GetValue(arguments.Files)!;
        var isOfAccount = parsed.GetValue(arguments.Account);
        if (!isOfAccount && arguments.Cloud.IsGiven(parsed))
            throw new UsageException("'--cloud', '--region', '--endpoint' and '--state' go with '--account'", "atrest check --account");
        if (files.Length == 0 && !isOfAccount)
            throw new UsageException("no FILE to check", "pulumi preview --json | atrest check -");

        var sources = new List<CheckSource>();
        foreach (var file in files) sources.Add(await CheckFiles.ReadAsync(host, file, cancellation));
        if (isOfAccount) sources.Add(await CheckAccount.ReadAsync(host, arguments.Cloud, parsed, cancellation));
        return sources;
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
        {
            messages.Note(new Words(
                $"{input.Name} has no resources to ask the rules about", $"{input.Name} 中没有需要检查的资源").In(language));
        }

        if (check.Gone.Count > 0)
        {
            messages.Note(new Words(
                $"{check.Gone.Count} findings of the baseline are gone; write it again with --write-baseline",
                $"基线中有 {check.Gone.Count} 项已不存在；请使用 --write-baseline 重新写入").In(language));
        }
    }
}
