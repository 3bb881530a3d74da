using Infra.Policies.Compliance;
using Infra.Policies.Rules;

namespace Infra.Tests.Policies.Compliance;

public sealed class ControlTableTests
{
    [Fact]
    public void Relation_NamesARuleAClauseAndItsSourceInBothLanguages()
    {
        Assert.DoesNotContain(ControlTable.Rules, rule => RuleBook.All.Find(rule) is null);
        Assert.All(RuleBook.All.All.SelectMany(rule => rule.Controls), control =>
        {
            Assert.All([control.Standard, control.Clause, control.Source], words =>
            {
                Assert.NotEmpty(words.English);
                Assert.NotEmpty(words.Chinese);
            });
        });
    }

    [Fact]
    public void Standards_AreTheFourThatAreAskedFor()
    {
        var standards = RuleBook.All.All.SelectMany(rule => rule.Controls).Select(control => control.Standard.English);

        Assert.Equal(
            [
                "CIS Alibaba Cloud Foundation Benchmark 2.0", "ISO/IEC 27001:2022", "MLPS level 3 (GB/T 22239-2019)",
                "PCI DSS 4.0",
            ],
            standards.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
