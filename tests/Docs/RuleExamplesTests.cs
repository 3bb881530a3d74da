using System.Text.RegularExpressions;
using Infra.Policies.Rules;
using Infra.Tests.Testing;

namespace Infra.Tests.Docs;

/// <summary>The examples of the rules are C# that compiles, as far as the project builds with the classes they
/// show.</summary>
public sealed partial class RuleExamplesTests
{
    // Of the provider's classes the project builds with those that its components use.
    private static readonly HashSet<string> InUse =
    [
        "Alias", "AutoSnapshotPolicy", "CustomerKey", "DiskDefaultKmsKey", "DiskEncryptionByDefault", "EcsDisk",
        "EcsLaunchTemplate", "EcsSnapshot", "EncryptedSnapshotPolicy", "ImageCopy", "Key", "ManagedKubernetes", "NodePool",
    ];

    [Fact]
    public void Example_OfClassesInUse_IsCompiled()
    {
        var compiled = Directory.EnumerateFiles(Repository.PathOf("tests", "Docs", "Snippets"), "*RulePages.cs")
            .Select(file => Squeeze(File.ReadAllText(file))).ToList();
        var examples = RuleBook.All.All.SelectMany(rule => new[] { rule.Before, rule.After })
            .Where(code => Class().Matches(code).All(match => InUse.Contains(match.Groups["name"].Value))).ToList();

        var missing = examples.Where(code => !compiled.Exists(text => text.Contains(Squeeze(code), StringComparison.Ordinal)));

        Assert.True(examples.Count > 40, $"{examples.Count} examples show classes in use");
        Assert.Empty(missing);
    }

    private static string Squeeze(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));

    [GeneratedRegex(@"new (?<name>\w+)\(", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Class();
}
