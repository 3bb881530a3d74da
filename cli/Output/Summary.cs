using Infra.Engine;
using Infra.Guard;
using Infra.Policies.Judging;
using Spectre.Console;

namespace Infra.Cli.Output;

/// <summary>The end of a report: how many of what, and what is encrypted with which key.</summary>
internal sealed class Summary(IAnsiConsole console, string verb)
{
    private const int MostNames = 5;

    public void Write(OperationResult result, GuardResult? policy)
    {
        console.MarkupLine($"[bold]{(verb == "preview" ? "Would be " : "Resources")}[/]  {Counts(result)}");
        if (result.Duration > TimeSpan.Zero) console.MarkupLine($"[bold]Took[/]       {Durations.Text(result.Duration)} of virtual time");
        foreach (var kind in result.Encryption)
            console.MarkupLineInterpolated($"[bold]Encrypted[/]  {Sentence(kind)}");
        foreach (var key in result.Keys)
            console.MarkupLineInterpolated($"           {key.AliasName ?? "(no alias)"} [grey]{key.KeyId}[/]  {Names(key.Resources)}");
        if (policy is not null) console.MarkupLineInterpolated($"[bold]Policy[/]     {Sentence(policy)}");
        foreach (var resource in result.Retained)
            console.MarkupLineInterpolated($"[bold]Retained[/]   {TypeNames.Short(resource.Type)} {resource.Name} [grey]{resource.Id}[/]  stays in the cloud, no longer in the state");
    }

    private static string Counts(OperationResult result)
    {
        var counts = Word.Order
            .Select(status => (Word: Word.For(status), Count: Count(result, status)))
            .Where(one => one.Count > 0)
            .Select(one => $"[{one.Word.Colour}]{one.Count} {one.Word.Text}[/]");
        return string.Join(", ", counts) is { Length: > 0 } text ? text : "none";
    }

    /// <summary>The stack itself and providers are not what anybody counts.</summary>
    private static int Count(OperationResult result, ResourceStatus status) => result.Resources.Count(
        resource => resource.Status == status && !resource.Type.StartsWith("pulumi:", StringComparison.Ordinal));

    private static string Sentence(EncryptionCount kind)
    {
        var encrypted = kind.CustomerKey + kind.ServiceKey;
        var all = encrypted + kind.None + kind.Unknown;
        return $"{encrypted} of {all} {kind.Kind}s: {kind.CustomerKey} with customer keys, {kind.ServiceKey} with the service key"
            + (kind.Unknown == 0 ? "" : $"; {kind.Unknown} only the cloud will tell");
    }

    private static string Sentence(GuardResult policy)
    {
        var open = policy.Judgements.Where(judgement => judgement.Verdict == Verdict.Violation).ToArray();
        var rules = open.Select(judgement => judgement.Rule.Id).Distinct(StringComparer.Ordinal).ToArray();
        return $"{policy.Count(Verdict.Compliant)} passed, {open.Length} violated, {policy.Count(Verdict.NotEvaluated)} not evaluated, "
            + $"{policy.Count(Verdict.Waived)} waived" + (rules is [] ? "" : $": {Names(rules)}");
    }

    private static string Names(IReadOnlyList<string> names) => names.Count <= MostNames
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(MostNames))} and {names.Count - MostNames} more";
}
