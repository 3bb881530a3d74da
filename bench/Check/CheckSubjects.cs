using System.Text.Json;
using Infra.Policies.Readers;
using Infra.Policies.Reports;
using Infra.Policies.Rules;

namespace Infra.Bench.Check;

/// <summary>What is measured over a stack export, each in a process of its own.</summary>
internal static class CheckSubjects
{
    /// <summary>The parser alone, into a document, as a checker that is written against documents begins.</summary>
    public static void Document(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        if (document.RootElement.ValueKind != JsonValueKind.Object) throw new InvalidDataException($"{path} is no object.");
    }

    /// <summary>The parser alone, token by token and nothing kept: as little as anybody can do.</summary>
    public static void Tokens(string path)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path), new JsonReaderOptions { MaxDepth = 200 });
        while (reader.Read())
        {
            // Only the tokens.
        }
    }

    /// <summary>The whole check as the command makes it, its report written to nowhere.</summary>
    /// <param name="path">The file.</param>
    /// <param name="rules">Makes the rules, while the file is read.</param>
    public static void Check(string path, Func<RuleSet> rules)
    {
        var making = Task.Run(rules);
        using var stream = File.OpenRead(path);
        var input = InputReader.Read(stream);
        var check = Policies.Checking.Check.Run(making.GetAwaiter().GetResult(), [(path, input)]);
        Report.Write(check, ReportFormat.Text, new ReportOptions(), TextWriter.Null);
        if (check.Counts.Violations == 0) throw new InvalidDataException("The file has violations; none was found.");
    }

    /// <summary>The rules for the types in the file alone.</summary>
    public static RuleSet RulesOfTheFile { get; } = RuleBook.All.Where(rule => rule.Types.Any(
        type => type is "alicloud:kms/key:Key" or "alicloud:kms/alias:Alias" or "alicloud:ecs/instance:Instance"
            or "alicloud:ecs/ecsDisk:EcsDisk" or "alicloud:oss/bucket:Bucket"));
}
