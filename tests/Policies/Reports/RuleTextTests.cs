using Infra.Policies.Reports;
using Infra.Policies.Rules;
using Infra.Policies.Values;

namespace Infra.Tests.Policies.Reports;

/// <summary>What <c>--explain</c> and <c>--list</c> say, in both languages.</summary>
public sealed class RuleTextTests
{
    public static TheoryData<string> Rules => [.. RuleBook.All.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Explain_SaysEverythingInTheLanguageAskedFor(string id)
    {
        var rule = RuleBook.All.Find(id)!;

        var (english, chinese) = (Explain(rule, Language.English), Explain(rule, Language.Chinese));

        Assert.Contains($"level: {(rule.Level == Level.Mandatory ? "mandatory" : "advisory")}\n", english, StringComparison.Ordinal);
        Assert.Contains($"级别: {(rule.Level == Level.Mandatory ? "强制" : "建议")}\n", chinese, StringComparison.Ordinal);
        var clauses = rule.Controls.SelectMany(control => new[] { control.Standard, control.Clause, control.Source });
        Assert.All([rule.Reason, rule.Remediation, rule.Title, .. clauses], words =>
        {
            Assert.Contains(words.English, english, StringComparison.Ordinal);
            Assert.Contains(words.Chinese, chinese, StringComparison.Ordinal);
        });
        Assert.All(rule.Links, text => Assert.Contains(text, chinese, StringComparison.Ordinal));
    }

    private static string Explain(Rule rule, Language language)
    {
        using var text = new StringWriter();
        RuleText.Explain(rule, language, text);
        return text.ToString();
    }
}
