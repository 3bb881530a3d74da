using System.Text;
using Infra.Policies.Checking;
using Infra.Policies.Judging;
using Infra.Policies.Readers;
using Infra.Policies.Rules;
using Infra.Tests.Testing;

namespace Infra.Tests.Policies.Labelled;

/// <summary>Whole documents as somebody writes them who has never seen the rules: providers of several versions,
/// components, secrets in ciphertext and in the clear, values that are unknown as a whole or in part, flags as texts and
/// numbers, deleted halves, pending operations.</summary>
public sealed class LabelledDocumentsTests
{
    [Theory]
    [InlineData("state")]
    [InlineData("preview")]
    public void Document_GetsTheVerdictsOfItsLabels_AndNoOthers(string document)
    {
        var said = Judge(File.ReadAllText(PathOf($"{document}.json")));

        Assert.Equal(Labels(document), said);
    }

    [Fact]
    public void StateFileOfABackend_GetsTheVerdictsOfTheExport()
    {
        const string start = """{"version": 3, "deployment": """;
        var export = File.ReadAllText(PathOf("state.json")).TrimEnd();
        Assert.StartsWith(start, export, StringComparison.Ordinal);

        var said = Judge($$"""{"version":3,"checkpoint":{"stack":"dev","latest":{{export[start.Length..]}}}""");

        Assert.Equal(Labels("state"), said);
    }

    [Fact]
    public void Labels_NeverHaveAVerdictOnWhatIsOnlyUnknown()
    {
        var unknown = Labels("state").Concat(Labels("preview")).Where(label => label.Contains("unk", StringComparison.Ordinal)
            && label.Contains("\tviolation\t", StringComparison.Ordinal));

        // A flag that is false by itself decides, whatever is unknown beside it.
        Assert.Equal(["d02-false-unkkey\tecs-disk-is-encrypted\tviolation\tencrypted"], unknown);
    }

    private static SortedSet<string> Judge(string json)
    {
        var input = InputReader.Read(Encoding.UTF8.GetBytes(json));
        var judgements = Check.Run(RuleBook.All, [("document.json", input)]).Rows.Select(row => row.Judgement);
        return new(judgements.Where(one => one.Verdict != Verdict.NotApplicable).Select(one => Line(
            one.Resource.Name, one.Rule.Id, $"{char.ToLowerInvariant($"{one.Verdict}"[0])}{$"{one.Verdict}"[1..]}",
            one.Findings.Count > 0 && one.Findings[0].Path.Length > 0 ? one.Findings[0].Path : "-")), StringComparer.Ordinal);
    }

    private static SortedSet<string> Labels(string document) => new(
        File.ReadLines(PathOf("labels.tsv")).Select(line => line.Split('\t')).Where(label => label[0] == document)
            .Select(label => Line(label[1], label[2], label[3], label[4])), StringComparer.Ordinal);

    private static string Line(params string[] parts) => string.Join('\t', parts);

    private static string PathOf(string file) => Repository.PathOf("tests", "Policies", "Labelled", file);
}
