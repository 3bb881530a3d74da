using System.Text.Json;
using System.Xml.Linq;
using Infra.Policies.Checking;
using Infra.Policies.Reports;
using Infra.Policies.Values;
using Infra.Policies.Waivers;
using Infra.Tests.Policies.Testing;
using Infra.Tests.Testing;
using static Infra.Tests.Policies.Testing.Checks;
using static Infra.Tests.Policies.Testing.Documents;

namespace Infra.Tests.Policies.Reports;

/// <summary>The forms of a report.</summary>
public sealed class ReportTests
{
    public static TheoryData<ReportFormat> Formats => [.. Enum.GetValues<ReportFormat>()];

    [Theory]
    [InlineData(ReportFormat.Text, Language.English)]
    [InlineData(ReportFormat.Text, Language.Chinese)]
    [InlineData(ReportFormat.Json, Language.English)]
    [InlineData(ReportFormat.Sarif, Language.English)]
    [InlineData(ReportFormat.JUnit, Language.English)]
    [InlineData(ReportFormat.Markdown, Language.English)]
    [InlineData(ReportFormat.Markdown, Language.Chinese)]
    public void Report_OfEveryVerdict_IsAsReviewed(ReportFormat format, Language language)
    {
        var text = Write(EveryVerdict(), format, new() { Language = language });

        Snapshot.MatchesText(text, method: $"{format}.{language}");
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Secret_InAFinding_IsNeverShown(ReportFormat format)
    {
        const string Plaintext = "key-hunter2";
        var secret = $$$$"""{"encrypted":{"{{{{Sig}}}}":"{{{{SecretSig}}}}","plaintext":"\"{{{{Plaintext}}}}\""}}""";

        var text = Write(Check(new(), Export(Disk("data", secret))), format, new() { ShowsAll = true });

        Assert.DoesNotContain(Plaintext, text, StringComparison.Ordinal);
        Assert.Contains("[secret]", text.Replace("\\[secret\\]", "[secret]", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Name_MadeToDeceive_MovesNoCursorAndEndsNoLine(ReportFormat format)
    {
        const string Name = "a\\u001b[2Jb\\r\\n| x | <img src=x> \\u202egnp](http://x) \\u0000";
        var check = Check(new(), Export($$$$"""{"urn":"urn:pulumi:d::p::{{{{DiskRule.Disk}}}}::{{{{Name}}}}","custom":true,"inputs":{} }"""));

        var text = Write(check, format, new());

        Assert.DoesNotContain('\e', text);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\0', text);
        if (format is ReportFormat.Text or ReportFormat.Markdown) Assert.DoesNotContain('\u202e', text);
        if (format is ReportFormat.Markdown) Assert.DoesNotContain(" <img", text, StringComparison.Ordinal);
        if (format is ReportFormat.JUnit) XDocument.Parse(text);
        if (format is ReportFormat.Json or ReportFormat.Sarif) JsonDocument.Parse(text).Dispose();
    }

    [Fact]
    public void Text_WithColours_HasThemAndOtherwiseNone()
    {
        var check = EveryVerdict();

        Assert.Contains("\e[31m", Write(check, ReportFormat.Text, new() { HasColour = true }), StringComparison.Ordinal);
        Assert.DoesNotContain('\e', Write(check, ReportFormat.Text, new()));
    }

    [Fact]
    public void Text_OfAll_ShowsKeptRulesToo()
    {
        var check = Check(new(), Export(Disk("good", """{"encrypted":true}""")));

        Assert.DoesNotContain("good", Write(check, ReportFormat.Text, new()), StringComparison.Ordinal);
        Assert.Contains("good", Write(check, ReportFormat.Text, new() { ShowsAll = true }), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_OfAll_HasAVerdictForEveryPair()
    {
        var check = Check(new(), Export(Disk("good", """{"encrypted":true}"""),
            """{"urn":"urn:pulumi:d::p::alicloud:vpc/network:Network::n","custom":true}""", Disk("read", "{}", ""","external":true""")));

        using var json = JsonDocument.Parse(Write(check, ReportFormat.Json, new() { ShowsAll = true }));

        var verdicts = json.RootElement.GetProperty("verdicts").EnumerateArray().Select(one => one.GetProperty("verdict").GetString());
        Assert.Equal(["compliant", "notApplicable", "notApplicable"], verdicts);
    }

    [Fact]
    public void Json_InABaseline_SaysWhatIsKnownAndWhatIsGone()
    {
        var baseline = Check(new(), Export(Disk("bad", "{}"), Disk("mended", "{}"))).ToBaseline();
        var check = Check(new() { Baseline = baseline }, Export(Disk("bad", "{}"), Disk("new", "{}")));

        using var json = JsonDocument.Parse(Write(check, ReportFormat.Json, new()));

        Assert.Equal([true, false], json.RootElement.GetProperty("verdicts").EnumerateArray().Select(one => one.GetProperty("known").GetBoolean()));
        Assert.Equal(Urn("mended"), json.RootElement.GetProperty("gone")[0].GetProperty("urn").GetString());
    }

    [Fact]
    public void Sarif_InABaseline_SaysWhichResultIsNew()
    {
        var baseline = Check(new(), Export(Disk("bad", "{}"))).ToBaseline();
        var check = Check(new() { Baseline = baseline }, Export(Disk("bad", "{}"), Disk("new", "{}")));

        using var json = JsonDocument.Parse(Write(check, ReportFormat.Sarif, new()));

        var states = json.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("baselineState").GetString());
        Assert.Equal(["unchanged", "new"], states);
    }

    [Fact]
    public void JUnit_Counts_AreThoseOfItsCases()
    {
        var xml = XDocument.Parse(Write(EveryVerdict(), ReportFormat.JUnit, new()));

        var suite = xml.Root!.Element("testsuite")!;
        Assert.Equal((string)suite.Attribute("tests")!, $"{suite.Elements("testcase").Count()}");
        Assert.Equal((string)suite.Attribute("failures")!, $"{suite.Descendants("failure").Count()}");
        Assert.Equal((string)suite.Attribute("skipped")!, $"{suite.Descendants("skipped").Count()}");
    }

    /// <summary>A check in which every verdict occurs, and every trouble with waivers.</summary>
    internal static Check EveryVerdict()
    {
        var waivers = new WaiverBook(
        [
            new(DiskRule.Name, "waived", "scratch data, made anew each night") { Expires = "2026-12-31", Owner = "platform" },
            new(DiskRule.Name, "bad", "until the migration") { Expires = "2026-01-31" },
            new(DiskRule.Name, "nobody", ""),
        ], new DateOnly(2026, 11, 22));
        return Check(new() { Waivers = waivers }, Export(
            Disk("bad", """{"encrypted":false}"""),
            Disk("good", """{"encrypted":true}"""),
            Disk("later", $$$$"""{"encrypted":"{{{{UnknownText}}}}"}"""),
            Disk("waived", "{}"),
            """{"urn":"urn:pulumi:dev::shop::alicloud:vpc/network:Network::n","custom":true}"""));
    }

    internal static string Write(Check check, ReportFormat format, ReportOptions options)
    {
        using var text = new StringWriter();
        Report.Write(check, format, options with { ToolVersion = "1.2.3" }, text);
        return text.ToString();
    }
}
