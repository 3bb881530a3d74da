using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Values;

namespace Infra.Policies.Reports;

/// <summary>Markdown for a comment on a change: the counts, and a table of what is wrong in each file.</summary>
internal sealed class MarkdownReport(Check check, ReportOptions options, TextWriter to)
{
    public void Write()
    {
        Line($"## {In(Terms.Title)}: {In(check.Failed ? Terms.Failed : Terms.Passed)}");
        Line("");
        Counts();
        foreach (var input in check.Inputs) File(input);
        Problems();
    }

    private void Counts()
    {
        var counts = check.Counts;
        Line($"| {In(Terms.Verdict)} | {In(Terms.Count)} |");
        Line("|---|---:|");
        Line($"| {In(Terms.Of(Verdict.Violation))} | {counts.Violations} |");
        Line($"| {In(Terms.Of(Verdict.NotEvaluated))} | {counts.NotEvaluated} |");
        Line($"| {In(Terms.Of(Verdict.Waived))} | {counts.Waived} |");
        Line($"| {In(Terms.Of(Verdict.Compliant))} | {counts.Compliant} |");
        Line($"| {In(Terms.Of(Verdict.NotApplicable))} | {counts.NotApplicable} |");
    }

    private void File(CheckedInput input)
    {
        var rows = check.RowsOf(input).Where(row =>
            row.Judgement.Verdict is Verdict.Violation or Verdict.NotEvaluated or Verdict.Waived).ToList();
        if (rows.Count == 0) return;

        Line("");
        Line($"### {Escape(input.Name)}");
        Line("");
        Line($"| {In(Terms.Severity)} | {In(Terms.Rule)} | {In(Terms.Resource)} | {In(Terms.Problem)} | {In(Terms.Remedy)} |");
        Line("|---|---|---|---|---|");
        // The worst first; within a severity as in the file.
        foreach (var row in rows.OrderBy(row => row.Judgement.Verdict != Verdict.Violation || row.IsKnown)
            .ThenByDescending(row => row.Judgement.Rule.Severity)) Row(row);
    }

    private void Row(Row row)
    {
        var judgement = row.Judgement;
        var label = judgement.Verdict == Verdict.Violation && !row.IsKnown
            ? Terms.Of(judgement.Rule.Severity) : row.IsKnown ? Terms.Known : Terms.Of(judgement.Verdict);
        var problem = judgement.Waiver is { } waiver
            ? Escape(waiver.Reason)
            : string.Join("<br>", judgement.Findings.Select(Problem));
        var fix = judgement.Verdict == Verdict.Violation
            ? string.Join("<br>", judgement.Findings.Select(finding => Escape(In(finding.Fix))).Distinct()) : "";
        Line($"| {In(label)} | {Escape(judgement.Rule.Id)} | {Escape(judgement.Resource.Name)}<br>{Escape(judgement.Resource.Type)} "
            + $"| {problem} | {fix} |");
    }

    private string Problem(Finding finding) => finding.Path.Length == 0
        ? Escape(In(finding.Message)) : $"{Escape(finding.Path)}: {Escape(In(finding.Message))}";

    private void Problems()
    {
        if (check.WaiverProblems.Count > 0) Line("");
        foreach (var problem in check.WaiverProblems) Line($"- {Escape(In(problem.Message))}");
    }

    /// <summary>Names come from files of others: they must not become tables, links, images or tags.</summary>
    private static string Escape(string text) => string.Concat(Visible.Text(text).Select(one =>
        "|\\`*_[]<>#!&~@".Contains(one, StringComparison.Ordinal) ? $"\\{one}" : one.ToString()));

    private string In(Words words) => words.In(options.Language) ?? "";

    private void Line(string text) => to.Write($"{text}\n");
}
