using System.CommandLine;
using Infra.Cli.Clouds;
using Infra.Policies.Encryption;
using Infra.Policies.Reports;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Cli.Verbs;

/// <summary>What `check` can be told, and the words for it.</summary>
internal sealed class CheckArguments
{
    private static readonly Dictionary<string, ReportFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = ReportFormat.Text,
        ["json"] = ReportFormat.Json,
        ["sarif"] = ReportFormat.Sarif,
        ["junit"] = ReportFormat.JUnit,
        ["markdown"] = ReportFormat.Markdown,
    };

    private static readonly Dictionary<string, Severity> Severities = new(StringComparer.Ordinal)
    {
        ["info"] = Severity.Info,
        ["low"] = Severity.Low,
        ["medium"] = Severity.Medium,
        ["high"] = Severity.High,
        ["critical"] = Severity.Critical,
    };

    private static readonly Dictionary<string, KeyLevel> Keys = new(StringComparer.Ordinal)
    {
        ["service"] = KeyLevel.ServiceKey,
        ["customer"] = KeyLevel.CustomerKey,
        ["imported"] = KeyLevel.ImportedKey,
        ["hsm"] = KeyLevel.HsmKey,
    };

    private static readonly Dictionary<string, Language> Languages = new(StringComparer.Ordinal)
    {
        ["en"] = Language.English,
        ["zh"] = Language.Chinese,
    };

    public Argument<string[]> Files { get; } = new("FILE")
    {
        Description = "What pulumi preview --json, pulumi stack export, terraform show -json or atrest migrate inventory --json "
            + "printed; - for standard input",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public Option<bool> Account { get; } = new("--account")
    {
        Description = "Ask the rules about what an account holds in a region; beside files or without",
    };

    public Option<bool> AcceptGaps { get; } = new("--accept-gaps")
    {
        Description = "Do not fail because a part of an account could not be read",
    };

    public CloudChoice Cloud { get; } = new(isRequired: false);

    public Option<string> Format { get; } = Word("--format", "The form of the report; default: text", Formats);

    public Option<bool> Json { get; } = new("--json") { Description = "The same as --format json" };

    public Option<string> FailOn { get; } =
        Word("--fail-on", "Fail from this severity on; default: by the level of each rule, medium and worse", Severities);

    public Option<string> MinimumKey { get; } =
        Word("--minimum-key", "The lowest kind of key that counts as encrypted; default: customer", Keys);

    public Option<string[]> Disable { get; } = new("--disable")
    {
        Description = "Leave a rule out; may be repeated",
        HelpName = "RULE",
    };

    public Option<string?> Waivers { get; } = File("--waivers", "A file of accepted violations, each with a reason");

    public Option<string?> Baseline { get; } = File("--baseline", "Only violations that are not in this file fail");

    public Option<string?> WriteBaseline { get; } = File("--write-baseline", "Write the violations to this file");

    public Option<string> Lang { get; } = Word("--lang", "The language of the report; default: en", Languages);

    public Option<bool> All { get; } = new("--all")
    {
        Description = "List kept rules too, and in JSON every pair of rule and resource",
    };

    public Option<string?> Explain { get; } = new("--explain")
    {
        Description = "Say what a rule demands, why, and how to keep it",
        HelpName = "RULE",
    };

    public Option<bool> List { get; } = new("--list") { Description = "List the rules" };

    public ReportFormat FormatOf(ParseResult parsed) => parsed.GetValue(Json)
        ? ReportFormat.Json : Formats[parsed.GetValue(Format) ?? "text"];

    public Language LanguageOf(ParseResult parsed) => Languages[parsed.GetValue(Lang) ?? "en"];

    public Severity? FailOnOf(ParseResult parsed) =>
        parsed.GetValue(FailOn) is { } word ? Severities[word] : null;

    public KeyLevel? MinimumKeyOf(ParseResult parsed) =>
        parsed.GetValue(MinimumKey) is { } word ? Keys[word] : null;

    private static Option<string> Word<T>(string name, string description, Dictionary<string, T> words)
    {
        var option = new Option<string>(name) { Description = description };
        return option.AcceptOnlyFromAmong([.. words.Keys]);
    }

    private static Option<string?> File(string name, string description) =>
        new(name) { Description = description, HelpName = "FILE" };
}
