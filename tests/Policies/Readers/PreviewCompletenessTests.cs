using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Rules;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Readers;

/// <summary>A preview leaves out what stays as it is: what is not there must not count against what is.</summary>
public sealed class PreviewCompletenessTests
{
    private const string Bucket = "alicloud:oss/bucket:Bucket";
    private const string Key = "alicloud:kms/key:Key";

    [Theory]
    [InlineData("create", 3, false)]
    [InlineData("update", 3, true)]
    [InlineData("update", 0, false)]
    public void Bucket_WhoseEncryptionMayBeSetByAnUnchangedResource_IsNotEvaluated(string operation, int unchanged, bool isHidden)
    {
        var verdict = Verdict("oss-bucket-is-encrypted", Preview(operation, Bucket, unchanged));

        Assert.Equal(isHidden ? Infra.Policies.Judging.Verdict.NotEvaluated : Infra.Policies.Judging.Verdict.Violation, verdict);
    }

    [Theory]
    [InlineData("create", 3, false)]
    [InlineData("update", 3, true)]
    [InlineData("update", 0, false)]
    public void Key_WhoseAliasMayBeUnchanged_IsNotEvaluated(string operation, int unchanged, bool isHidden)
    {
        var verdict = Verdict("kms-key-has-alias", Preview(operation, Key, unchanged));

        Assert.Equal(isHidden ? Infra.Policies.Judging.Verdict.NotEvaluated : Infra.Policies.Judging.Verdict.Violation, verdict);
    }

    [Fact]
    public void Preview_ThatShowsWhatStays_IsComplete()
    {
        Assert.True(Read(Preview("same", Key, unchanged: 1)).IsComplete);
        Assert.False(Read(Preview("same", Key, unchanged: 2)).IsComplete);
        Assert.True(Read(Export()).IsComplete);
    }

    private static Verdict Verdict(string rule, string preview) =>
        Check.Run(new RuleSet([RuleBook.All.Find(rule)!]), [("preview.json", Read(preview))]).Rows.Single().Judgement.Verdict;

    private static string Preview(string operation, string type, int unchanged)
    {
        var state = $$$$"""{"urn":"{{{{Urn("x", type)}}}}","custom":true,"type":"{{{{type}}}}","inputs":{}}""";
        return $$$$"""{"steps":[{"op":"{{{{operation}}}}","newState":{{{{state}}}}}],"changeSummary":{"same":{{{{unchanged}}}},"update":1}}""";
    }
}
