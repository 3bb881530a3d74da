using System.Globalization;
using System.Text;
using Infra.Policies.Rules;

namespace Infra.Policies.Pages;

/// <summary>Which rule helps to meet which requirement: <c>docs/policies/standards.md</c>.</summary>
public static class StandardsPage
{
    /// <summary>The page as Markdown.</summary>
    public static string Markdown(RuleSet rules)
    {
        var page = new StringBuilder();
        page.Append("""
            # Standards

            Generated from `policies/Compliance`; a test compares it. A rule that is kept helps to meet a
            requirement; it does not meet it alone, and no list of rules makes anyone compliant.

            Where the relations come from:

            - **MLPS level 3**, **PCI DSS** and **ISO/IEC 27001**: Cloud Config's managed rule named in the last column
              checks the same thing, and Alibaba Cloud's compliance package of that standard holds it. The packages were
              read as [aliyun/infraguard](https://github.com/aliyun/infraguard) mirrors them (commit 5b724cb8, folder
              `policies/aliyun/packs`). The packages of PCI DSS and ISO/IEC 27001 name no clause that could be read for
              these rules: the clauses beside them are this project's reading of the standards, as is the one of MLPS.
            - **CIS**: numbers and titles of the CIS Alibaba Cloud Foundation Benchmark as public checkers list them; the
              benchmark's own text was not read.

            | standard | clause | rule | source |
            |---|---|---|---|

            """);
        var rows = rules.All.SelectMany(rule => rule.Controls.Select(control => (control, rule)))
            .OrderBy(row => row.control.Standard.English, StringComparer.Ordinal)
            .ThenBy(row => row.control.Clause.English, StringComparer.Ordinal)
            .ThenBy(row => row.rule.Id, StringComparer.Ordinal);
        foreach (var (control, rule) in rows)
        {
            page.Append(CultureInfo.InvariantCulture, $"""
                | {control.Standard} | {control.Clause} | [{rule.Id}](rules/{rule.Id}.md) | {control.Source} |

                """);
        }

        return page.ToString();
    }
}
