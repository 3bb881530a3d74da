using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Policies.Reports;
using Infra.Policies.Values;
using Infra.Tests.Policies.Testing;
using Infra.Tests.Testing;
using static Infra.Tests.Policies.Testing.Checks;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Reports;

/// <summary>The JSON report keeps to its published schema.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSchema Schema = Load();

    [Theory]
    [InlineData(Language.English, false)]
    [InlineData(Language.Chinese, true)]
    public void Report_OfEveryVerdict_KeepsToTheSchema(Language language, bool showsAll)
    {
        var text = ReportTests.Write(ReportTests.EveryVerdict(), ReportFormat.Json, new() { Language = language, ShowsAll = showsAll });

        using var json = JsonDocument.Parse(text);
        Assert.Empty(Schema.Check(json.RootElement));
    }

    [Fact]
    public void Report_WithABaseline_KeepsToTheSchema()
    {
        var baseline = Check(new(), Export(Disk("bad", "{}"), Disk("gone", "{}"))).ToBaseline();
        var text = ReportTests.Write(Check(new() { Baseline = baseline }, Export(Disk("bad", "{}"))), ReportFormat.Json, new());

        using var json = JsonDocument.Parse(text);
        Assert.Empty(Schema.Check(json.RootElement));
    }

    [Theory]
    [InlineData("version", "2")]
    [InlineData("verdicts", """[{"rule":"r"}]""")]
    [InlineData("counts", """{"compliant":-1,"violation":0,"notApplicable":0,"notEvaluated":0,"waived":0}""")]
    [InlineData("more", "1")]
    public void Report_ThatStrays_IsSeen(string member, string value)
    {
        var report = JsonNode.Parse(ReportTests.Write(ReportTests.EveryVerdict(), ReportFormat.Json, new()))!;
        report[member] = JsonNode.Parse(value);

        using var json = JsonDocument.Parse(report.ToJsonString());
        Assert.NotEmpty(Schema.Check(json.RootElement));
    }

    private static JsonSchema Load() =>
        new(JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "policies", "check.schema.json"))).RootElement);
}
