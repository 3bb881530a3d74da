using System.Globalization;
using System.Text;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Policies.Pages;

/// <summary>The page of one rule: <c>docs/policies/rules/ID.md</c>, and what explains a rule anywhere else.</summary>
public static class RulePage
{
    /// <summary>The page as Markdown, in both languages.</summary>
    public static string Markdown(Rule rule)
    {
        var page = new StringBuilder();
        Line($"# {rule.Id}");
        Line($"{rule.Title}. Severity {Lower(rule.Severity)}, level {Lower(rule.Level)} unless the configuration says otherwise.");
        Line($"**Why.** {rule.Reason}");
        Line($"**What to do.** {rule.Remediation}");
        Line($"Before:\n\n```cs\n{rule.Before}\n```");
        Line($"After:\n\n```cs\n{rule.After}\n```");
        Line($"## 中文\n\n{rule.Title.In(Language.Chinese)}。");
        Line($"**原因** {rule.Reason.In(Language.Chinese)}");
        Line($"**处理方法** {rule.Remediation.In(Language.Chinese)}");
        Line($"## What it judges\n\n{List(rule.Types.Order(StringComparer.Ordinal).Select(type => $"`{type}`"))}");
        if (rule.Controls.Count > 0)
        {
            Line($"## Standards\n\n{List(rule.Controls.Select(control =>
                $"{control.Standard}, {control.Clause} ({control.Source})"))}");
        }

        Line($"## Links\n\n{List(rule.Links.Select(link => $"<{link}>"))}");
        return page.ToString().TrimEnd('\n') + "\n";

        void Line(string text) => page.Append(CultureInfo.InvariantCulture, $"{text}\n\n");
    }

    private static string List(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
