using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Readers;
using Infra.Policies.Resources;
using Infra.Policies.Values;

namespace Infra.Policies.Reports;

/// <summary>What a person reads: by file and resource, what is wrong, why nobody can tell, and the counts.</summary>
internal sealed class TextReport(Check check, ReportOptions options, TextWriter to)
{
    private readonly Paint _paint = new(options.HasColour);

    public void Write()
    {
        foreach (var input in check.Inputs) File(input);
        Summary();
    }

    private void File(CheckedInput input)
    {
        var kind = In(Terms.Of(input.Input.Kind));
        var size = In(new($"{input.Input.Resources.Count} resources", $"{input.Input.Resources.Count} 个资源"));
        Line($"{_paint.Bold(Visible.Text(input.Name))}  {_paint.Grey($"{kind}, {size}")}");
        Resource? shown = null;
        foreach (var row in check.RowsOf(input).Where(IsShown))
        {
            if (!ReferenceEquals(row.Judgement.Resource, shown)) Head(row);
            shown = row.Judgement.Resource;
            Judgement(row);
        }
        Line("");
    }

    private bool IsShown(Row row) => row.Judgement.Verdict switch
    {
        Verdict.Compliant => options.ShowsAll,
        Verdict.NotApplicable => options.ShowsAll || row.Judgement.Findings.Count > 0,
        _ => true,
    };

    private void Head(Row row)
    {
        // What an account holds stands on no line, and names are not unique there.
        var line = row.Input.Input.Kind == InputKind.Inventory ? row.Judgement.Resource.Id ?? ""
            : options.Language == Language.Chinese ? $"第 {row.Line} 行" : $"line {row.Line}";
        var resource = row.Judgement.Resource;
        Line("");
        Line($"  {_paint.Bold(Visible.Text(resource.Name))}  {Visible.Text(resource.Type)}  {_paint.Grey(line)}");
    }

    private void Judgement(Row row)
    {
        var judgement = row.Judgement;
        var label = judgement.Verdict == Verdict.Violation && !row.IsKnown
            ? _paint.By(judgement.Rule.Severity, In(Terms.Of(judgement.Rule.Severity)))
            : _paint.Grey(row.IsKnown ? In(Terms.Known) : In(Terms.Of(judgement.Verdict)));
        Line($"    {Sign(row)} {judgement.Rule.Id}  {label}");
        foreach (var finding in judgement.Findings) Finding(judgement, finding);
        if (judgement.Waiver is { } waiver)
        {
            var until = waiver.Expires is { Length: > 0 } day ? $", {In(Terms.Until)} {Visible.Text(day)}" : "";
            var owner = waiver.Owner is { Length: > 0 } name ? $" ({Visible.Text(name)})" : "";
            Line($"      {_paint.Grey($"{In(Terms.Waived)}: {Visible.Text(waiver.Reason)}{owner}{until}")}");
        }
    }

    private void Finding(Judgement judgement, Finding finding)
    {
        var message = Visible.Text(In(finding.Message));
        // Most messages name the argument themselves.
        var isNamed = message.Contains(finding.Path, StringComparison.Ordinal);
        Line($"      {(isNamed ? "" : $"{Visible.Text(finding.Path)}: ")}{message}");
        if (judgement.Verdict == Verdict.Violation && In(finding.Fix) is { Length: > 0 } fix)
            Line($"      {_paint.Green($"{In(Terms.Fix)}:")} {Visible.Text(fix)}");
    }

    private string Sign(Row row) => row.Judgement.Verdict switch
    {
        Verdict.Violation when row.IsKnown => _paint.Grey("·"),
        Verdict.Violation => _paint.By(row.Judgement.Rule.Severity, "✗"),
        Verdict.NotEvaluated => _paint.Yellow("?"),
        Verdict.Compliant => _paint.Green("✓"),
        _ => _paint.Grey("·"),
    };

    private void Summary()
    {
        var counts = check.Counts;
        string[] parts =
        [
            Part(counts.Violations, counts.Violations == 1 ? new("violation", "违规") : Terms.Of(Verdict.Violation)),
            Part(counts.NotEvaluated, Terms.Of(Verdict.NotEvaluated)),
            Part(counts.Waived, Terms.Of(Verdict.Waived)),
            Part(counts.Compliant, Terms.Of(Verdict.Compliant)),
            Part(counts.NotApplicable, Terms.Of(Verdict.NotApplicable)),
        ];
        var verdict = check.Failed ? _paint.Red(In(Terms.Failed)) : _paint.Green(In(Terms.Passed));
        Line($"{_paint.Bold(verdict)}  {string.Join(In(new(", ", "，")), parts)}{Baseline()}");

        string Part(long count, Words words) => $"{count} {In(words)}";
    }

    private string Baseline()
    {
        if (!check.HasBaseline) return "";
        var known = check.Rows.Count(row => row.IsKnown);
        return In(new($"; {known} of the violations are in the baseline, {check.Gone.Count} of its findings are gone",
            $"；其中 {known} 个违规已在基线中，基线中有 {check.Gone.Count} 个已消除"));
    }

    private string In(Words words) => words.In(options.Language);

    private void Line(string text) => to.Write($"{text}\n");
}
