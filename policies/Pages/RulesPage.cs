using System.Globalization;
using System.Text;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Policies.Pages;

/// <summary>The list of all rules: <c>docs/policies/rules.md</c>.</summary>
public static class RulesPage
{
    /// <summary>The page as Markdown.</summary>
    public static string Markdown(RuleSet rules)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            # Rules

            Generated from the rules in `policies/Rules`; a test compares it. {rules.All.Count} rules judge
            {rules.Types.Count} types of resources. How a verdict comes about is on the page of the
            [verdicts](verdicts.md), which argument belongs to which rule on the page of the [coverage](coverage.md), which
            rule helps to meet which standard on the page of the [standards](standards.md).

            | rule | severity | level | what holds | 规则 |
            |---|---|---|---|---|

            """);
        foreach (var rule in rules.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"""
                | [{rule.Id}](rules/{rule.Id}.md) | {rule.Severity} | {rule.Level} | {rule.Title} | {rule.Title.In(Language.Chinese)} |

                """);
        }

        return page.ToString();
    }
}
