using System.Text;
using Infra.Policies.Encryption;
using Infra.Policies.Judging;
using Infra.Policies.Resources;
using Infra.Policies.Rules;
using Infra.Policies.Values;
using Infra.Tests.Policies.Cases;
using Infra.Tests.Testing;

namespace Infra.Tests.Policies.Rules;

/// <summary>What every rule of the book keeps to.</summary>
public sealed class RuleBookTests
{
    [Fact]
    public void Rule_IsOneFileNamedByItsId()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("policies", "Rules"), "*.cs", SearchOption.AllDirectories)
            .Where(file => File.ReadAllText(file).Contains("internal static Rule Rule ", StringComparison.Ordinal))
            .Select(file => Kebab(Path.GetFileNameWithoutExtension(file)));

        Assert.Equal(RuleBook.All.All.Select(rule => rule.Id), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rule_SaysInBothLanguagesWhatHoldsWhyAndWhatToDo()
    {
        Assert.All(RuleBook.All.All, rule => Assert.All([rule.Title, rule.Reason, rule.Remediation], words =>
        {
            Assert.NotEmpty(words.English);
            Assert.DoesNotContain(words.English, character => character > '\u2000');
            Assert.Contains(words.Chinese, character => character is >= '\u4e00' and <= '\u9fff');
        }));
    }

    [Fact]
    public void Rule_ShowsCodeBeforeAndAfter()
    {
        Assert.All(RuleBook.All.All, rule =>
        {
            Assert.NotEqual(rule.Before, rule.After);
            Assert.All([rule.Before, rule.After], code =>
            {
                Assert.Contains("new ", code, StringComparison.Ordinal);
                Assert.Equal(code.Count(character => character == '{'), code.Count(character => character == '}'));
                Assert.Equal(code.Count(character => character == '('), code.Count(character => character == ')'));
            });
            Assert.NotEmpty(rule.Links);
            Assert.All(rule.Links, link => Assert.StartsWith("https://", link, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void Finding_OfAnyCase_SpeaksBothLanguagesAndEveryViolationOffersAFix()
    {
        var judgements = RuleCases.All.SelectMany(labelled => Evaluation.Run(RuleBook.All, labelled.Resources).Judgements);

        Assert.All(judgements.SelectMany(judgement => judgement.Findings.Select(finding => (judgement, finding))), said =>
        {
            Assert.NotEmpty(said.finding.Message.English);
            Assert.Contains(said.finding.Message.Chinese, character => character is >= '\u4e00' and <= '\u9fff');
            if (said.judgement.Verdict == Verdict.Violation) Assert.NotEmpty(said.finding.Fix.English ?? "");
        });
    }

    [Fact]
    public void Counts_OverEveryCase_AddUpToRulesTimesResources()
    {
        Assert.All(RuleCases.All, labelled => Assert.Equal(
            (long)RuleBook.All.All.Count * labelled.Resources.Count,
            Evaluation.Run(RuleBook.All, labelled.Resources).Counts.Total));
    }

    // The peers' fault: an unknown value must never be a failure.
    [Fact]
    public void ResourceOfWhichNothingIsKnown_ViolatesNothing()
    {
        var resources = RuleBook.All.Types.Select(type =>
            new Resource(type, "r", $"urn:{type}", PropertyValue.Unknown) { Change = Change.Create });

        var violations = Evaluation.Run(RuleBook.All, resources).Judgements
            .Where(judgement => judgement.Verdict is Verdict.Violation or Verdict.Compliant)
            .Select(judgement => $"{judgement.Rule} {judgement.Resource}: {judgement.Findings.Select(finding => finding.Message).FirstOrDefault()}");

        Assert.Empty(violations);
    }

    [Fact]
    public void Remedy_WhereThereIsOne_MendsTheViolation()
    {
        var mended = 0;
        foreach (var labelled in RuleCases.All)
        {
            var rules = new RuleSet([RuleBook.All.Find(labelled.Rule)!]);
            if (labelled.Verdict != Verdict.Violation) continue;
            if (Judgement(rules, labelled.Judged, labelled).Findings is not [{ Remedy: { } remedy }]) continue;

            var resource = remedy.ApplyTo(labelled.Judged);

            Assert.NotEqual(Verdict.Violation, Judgement(rules, resource, labelled).Verdict);
            mended++;
        }

        Assert.True(mended > 100, $"{mended} violations mend themselves");
    }

    [Theory]
    [InlineData(KeyLevel.None, Verdict.Compliant, Verdict.NotApplicable)]
    [InlineData(KeyLevel.ServiceKey, Verdict.Violation, Verdict.NotApplicable)]
    public void UnencryptedDisk_IsAViolationUnlessNothingIsDemanded(KeyLevel minimum, Verdict encrypted, Verdict key)
    {
        var disk = RuleCases.Disk(("size", PropertyValue.Of(20)));

        Assert.Equal(encrypted, Verdicts(minimum, disk)["ecs-disk-is-encrypted"]);
        Assert.Equal(key, Verdicts(minimum, disk)["ecs-disk-uses-customer-key"]);
    }

    [Theory]
    [InlineData("", "", KeyLevel.ServiceKey)]
    [InlineData("Aliyun_KMS", "SOFTWARE", KeyLevel.CustomerKey)]
    [InlineData("EXTERNAL", "SOFTWARE", KeyLevel.ImportedKey)]
    [InlineData("Aliyun_KMS", "HSM", KeyLevel.HsmKey)]
    [InlineData("EXTERNAL", "HSM", KeyLevel.HsmKey)]
    public void Key_OfALevel_PassesUpToThatLevelAndNoFurther(string origin, string protection, KeyLevel level)
    {
        var key = new Resource("alicloud:kms/key:Key", "k", "urn:k", PropertyValue.Object(
            ("origin", PropertyValue.Of(origin)), ("protectionLevel", PropertyValue.Of(protection))))
        { Id = "key-1" };
        var disk = RuleCases.Disk(
            ("encrypted", PropertyValue.Of(true)), ("kmsKeyId", PropertyValue.Of(origin.Length == 0 ? null : "key-1")));

        foreach (var minimum in Enum.GetValues<KeyLevel>())
        {
            var expected = minimum <= level ? Verdict.Compliant : Verdict.Violation;
            Assert.Equal(expected, Verdicts(minimum, disk, key)["ecs-disk-uses-customer-key"]);
        }
    }

    [Theory]
    [InlineData(KeyLevel.CustomerKey, Verdict.Compliant)]
    [InlineData(KeyLevel.ImportedKey, Verdict.NotEvaluated)]
    [InlineData(KeyLevel.HsmKey, Verdict.NotEvaluated)]
    public void Key_ThatIsNotHere_IsACustomerKeyOfUnknownMaterial(KeyLevel minimum, Verdict verdict)
    {
        var disk = RuleCases.Disk(("encrypted", PropertyValue.Of(true)), ("kmsKeyId", PropertyValue.Of("key-elsewhere")));

        Assert.Equal(verdict, Verdicts(minimum, disk)["ecs-disk-uses-customer-key"]);
    }

    [Fact]
    public void Key_OfAnotherStack_IsAViolationWhereKeysMustBeHere()
    {
        var disk = RuleCases.Disk(("encrypted", PropertyValue.Of(true)), ("kmsKeyId", PropertyValue.Of("key-elsewhere")));
        var options = new EvaluationOptions { Requirements = new() { KeysInThisStack = true } };

        var judgements = Evaluation.Run(RuleBook.All, [disk], options).Judgements;

        Assert.Contains(judgements, judgement =>
            judgement is { Rule.Id: "encryption-key-is-in-this-stack", Verdict: Verdict.Violation });
    }

    [Fact]
    public void Message_AboutASecret_NeverShowsIt()
    {
        var disk = RuleCases.Disk(
            ("encrypted", PropertyValue.Of("not-true-and-private").AsSecret()), ("kmsKeyId", PropertyValue.Of("alias/acs/private").AsSecret()));

        var findings = Evaluation.Run(RuleBook.All, [disk]).Judgements.SelectMany(judgement => judgement.Findings);

        Assert.NotEmpty(findings);
        Assert.DoesNotContain(findings, finding => $"{finding}".Contains("private", StringComparison.Ordinal));
    }

    private static Dictionary<string, Verdict> Verdicts(KeyLevel minimum, params Resource[] resources) =>
        Evaluation.Run(RuleBook.All, resources, new() { Requirements = new() { MinimumKey = minimum } }).Judgements
            .Where(judgement => judgement.Resource == resources[0])
            .ToDictionary(judgement => judgement.Rule.Id, judgement => judgement.Verdict, StringComparer.Ordinal);

    private static Judgement Judgement(RuleSet rules, Resource judged, RuleCase labelled) =>
        Evaluation.Run(rules, [judged, .. labelled.Resources.Where(resource => resource != labelled.Judged)])
            .Judgements.First(judgement => judgement.Resource == judged);

    private static string Kebab(string name) => name.Aggregate(new StringBuilder(), (text, character) => char.IsUpper(character)
        ? text.Append(text.Length == 0 ? "" : "-").Append(char.ToLowerInvariant(character))
        : text.Append(character)).ToString();
}
