using System.Text.RegularExpressions;
using Infra.Policies.Encryption;
using Infra.Policies.Rules;
using Infra.Tests.Testing;

namespace Infra.Tests.Policies.Encryption;

/// <summary>Every argument that looks like encryption at rest belongs to a rule or to a written exclusion.</summary>
public sealed partial class CoverageTests
{
    [Fact]
    public void Table_HasEveryTypeTheProviderCanEncrypt()
    {
        Assert.Equal(58, EncryptionTable.Rows.Count);
        Assert.Equal(61, EncryptionTable.WithoutArgument.Count);
        Assert.Equal(58 + 61, EncryptionTable.Rows.Select(row => row.Type)
            .Concat(EncryptionTable.WithoutArgument.Select(row => row.Type)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Argument_OfTheTable_BelongsToARuleThatJudgesItsTypeOrIsExcludedInWriting()
    {
        var unowned = EncryptionTable.Rows.SelectMany(row => row.Arguments.Where(argument => !IsOwned(row, argument))
            .Select(argument => $"{row.Type} {argument.Path}"));

        Assert.Empty(unowned);
    }

    [Fact]
    public void Argument_OfThePackageThatSoundsLikeEncryption_IsInTheTableOrExcludedInWriting()
    {
        var alike = File.ReadLines(Repository.PathOf("tests", "Policies", "Encryption", "alike.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToList();

        var unowned = alike.Where(cells => !IsInTable(cells[0], cells[1]) && !IsExcluded(cells[0], cells[1]));

        Assert.NotEmpty(alike);
        Assert.Empty(unowned.Select(cells => string.Join(' ', cells)));
    }

    [Fact]
    public void Rule_ThatReadsATypeOfTheTable_IsNamedByOneOfItsArguments()
    {
        var named = EncryptionTable.Rows.SelectMany(row => row.Arguments.SelectMany(argument => argument.Rules)
            .Select(rule => (row.Type, rule))).ToHashSet();
        var reading = RuleBook.All.All.OfType<SiteRule>().Where(rule => rule is EncryptedRule or CustomerKeyRule)
            .SelectMany(rule => rule.Types.Select(type => (type, rule.Id)));

        // An instance set has no argument about its system disk: only its image tells.
        Assert.Equal(
            [("alicloud:ecs/ecsInstanceSet:EcsInstanceSet", "instance-system-disk-is-encrypted")],
            reading.Except(named));
    }

    [Fact]
    public void Twins_OfDifferentNames_AreJudgedByTheSameRules()
    {
        (string, string)[] twins =
        [
            ("alicloud:ecs/ecsDisk:EcsDisk", "alicloud:ecs/disk:Disk"),
            ("alicloud:ecs/imageCopy:ImageCopy", "alicloud:ecs/copyImage:CopyImage"),
            ("alicloud:ecs/ecsLaunchTemplate:EcsLaunchTemplate", "alicloud:ecs/launchTemplate:LaunchTemplate"),
            ("alicloud:ecs/autoSnapshotPolicy:AutoSnapshotPolicy", "alicloud:ecs/snapshotPolicy:SnapshotPolicy"),
            ("alicloud:adb/dBCluster:DBCluster", "alicloud:adb/cluster:Cluster"),
        ];

        Assert.All(twins, twin => Assert.Equal(Ids(twin.Item1), Ids(twin.Item2)));
    }

    private static IEnumerable<string> Ids(string type) => RuleBook.All.For(type).ToArray().Select(rule => rule.Id);

    private static bool IsOwned(EncryptionRow row, EncryptionArgument argument) => argument.Excluded is { Length: > 0 }
        ? argument.Rules.Count == 0
        : argument.Rules.Count > 0
            && argument.Rules.All(rule => RuleBook.All.Find(rule)?.Types.Contains(row.Type, StringComparer.Ordinal) == true);

    // A block is owned by the arguments inside it.
    private static bool IsInTable(string type, string path) => EncryptionTable.Find(type)?.Arguments.Any(argument =>
        argument.Path == path || argument.Path.StartsWith($"{path}.", StringComparison.Ordinal)) == true;

    private static bool IsExcluded(string type, string path)
    {
        var name = path[(path.LastIndexOf('.') + 1)..];
        return EncryptionTable.ExcludedNames.Any(excluded => name.StartsWith(excluded.Begins, StringComparison.Ordinal))
            || EncryptionTable.LookAlikes.Any(alike => IsOf(alike.Terraform, type) && Plain(alike.Argument) == Plain(path));
    }

    // Terraform's names carry the product where Pulumi's have a module, and lists in the singular.
    private static bool IsOf(string terraform, string type) => EncryptionTable.TypeOf(terraform) == type
        || Plain(terraform["alicloud_".Length..]) == Plain(type["alicloud:".Length..type.LastIndexOf(':')]);

    private static string Plain(string name) =>
        string.Join('.', name.Split('.').Select(step => Separators().Replace(step, "").ToLowerInvariant().TrimEnd('s')));

    [GeneratedRegex(@"[_/\[\]]", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Separators();
}
