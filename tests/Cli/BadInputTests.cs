using Infra.Files;
using Infra.Tests.Testing;

namespace Infra.Tests.Cli;

/// <summary>
/// Whatever is wrong with what the command is given: one clear message with the setting or file, the value, the rule and
/// a way out, an exit code, and nothing has changed. The exact words stand in <c>Cases</c>.
/// </summary>
[Collection(DeploymentsCollection.Name)]
public sealed class BadInputTests
{
    private const string Region = "  alicloud:region: cn-hangzhou\n";
    private const string Zone = "  atrest:zoneId: cn-hangzhou-h\n";

    private const string Envelope =
        """{"version": 3, "deployment": {"secrets_providers": {"type": "service"}, "resources": []}}""";

    /// <summary>What is wrong, where it is written, exit code; then setting or file, value, and rule.</summary>
    public static TheoryData<string, string, int, string[]> Settings { get; } = new()
    {
        { "unknown setting", Region + Zone + "  atrest:zone: x\n", 2, ["'atrest:zone'", "is not a setting of this project"] },
        { "unknown setting of a disk", Region + Zone + "  atrest:disks: [{ name: a, serviceKey: true, size: 40 }]\n", 1,
            ["'atrest:disks[0].size'", "must be"] },
        { "wrong type", Region + "  atrest:deletionWindowDays: soon\n", 2,
            ["'atrest:deletionWindowDays'", "'soon'", "must be a whole number"] },
        { "wrong type within a disk", Region + Zone + "  atrest:disks: [{ name: a, serviceKey: true, sizeGiB: much }]\n", 1,
            ["'atrest:disks[0].sizeGiB'", "much", "must be"] },
        { "missing region", Zone, 2, ["'alicloud:region'", "must be set"] },
        { "alias without its beginning", Region + "  atrest:keys: [{ name: a, aliasName: orders }]\n", 1,
            ["'atrest:keys[0].aliasName'", "got orders", "must start with 'alias/'"] },
        { "size", Region + Zone + "  atrest:disks: [{ name: a, serviceKey: true, sizeGiB: 19 }]\n", 1,
            ["'atrest:disks[0].sizeGiB'", "got 19", "must be between 20 and 65536"] },
        { "category", Region + Zone + "  atrest:disks: [{ name: a, serviceKey: true, category: local_ssd, sizeGiB: 40 }]\n", 1,
            ["'atrest:disks[0].category'", "got local_ssd", "must be one of cloud_essd"] },
        { "key of another region",
            Region + "  atrest:keys: [{ name: a, existing: 'acs:kms:cn-beijing:1000000000000001:key/key-bjj62f1cb66fa42qo1234' }]\n", 1,
            ["'atrest:keys[0].existing'", "key/key-bjj62f1cb66fa42qo1234", "must be a key in the region cn-hangzhou"] },
        { "asymmetric key",
            Region + Zone + "  atrest:keys: [{ name: a, keySpec: RSA_2048 }]\n  atrest:disks: [{ name: d, key: a, sizeGiB: 40 }]\n", 1,
            ["'atrest:disks[0].key'", "RSA_2048", "must be a symmetric key"] },
        { "secret of another provider",
            Region + "  atrest:zoneId:\n    secure: v1:AAAA:BBBB\nsecretsprovider: gcpkms://projects/p\n", 2,
            ["Pulumi.dev.yaml", "'gcpkms'", "only passphrase can be opened"] },
    };

    /// <summary>The text of a state that cannot be used, and what is said of it.</summary>
    public static TheoryData<string, string> States { get; } = new()
    {
        { "not a state", "is not a readable stack state" },
        { """{"version": 3, "deployment": {"manifest": {"time": "2026-01""", "the file ends too early" },
        { """{"version": 4, "deployment": {}}""", "has version 4 of the deployment format, and this program reads version 3" },
        { Envelope, "'service'" },
    };

    [Theory]
    [MemberData(nameof(Settings))]
    public async Task Up_WithASettingThatIsWrong_SaysWhichAndChangesNothing(string what, string settings, int exit, string[] said)
    {
        using var project = new TemporaryProject();
        project.Write("Pulumi.dev.yaml", $"config:\n{settings}");

        await ExpectRefusalAsync(project, "dev", exit, said);
        Assert.NotEmpty(what);
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task Up_WithAStateThatCannotBeUsed_SaysSoAndLeavesIt(string text, string said)
    {
        using var project = new TemporaryProject();
        project.Write(".atrest/stacks/dev.json", text);

        await ExpectRefusalAsync(project, "dev", 2, ["dev.json", said]);
    }

    [Fact]
    public async Task Up_OfAStackThatDoesNotExist_NamesThoseThatDo()
    {
        using var project = new TemporaryProject();

        await ExpectRefusalAsync(project, "staging", 2, ["'staging'", "the stacks there are: dev, prod"]);
    }

    [Fact]
    public async Task Up_WhileTheStackIsLocked_NamesTheHolder()
    {
        using var project = new TemporaryProject();
        using var held = DirectoryLock.Take(project.PathOf(".atrest/stacks/dev.lock"));

        await ExpectRefusalAsync(project, "dev", 2, ["dev.lock", $"is held by process {Environment.ProcessId}"]);
    }

    private static async Task ExpectRefusalAsync(TemporaryProject project, string stack, int exit, string[] said)
    {
        var before = Files(project);

        var (output, error, code) = await project.RunAsync(["up", "--stack", stack, "--json"]);

        Assert.Equal(exit, code);
        Assert.All(said, part => Assert.Contains(part, error, StringComparison.Ordinal));
        Assert.Matches("atrest: hint: |Wait until it has ended, or end it", error);
        Assert.DoesNotContain("   at ", error + output, StringComparison.Ordinal);
        Assert.DoesNotContain("\"status\": \"created\"", output, StringComparison.Ordinal);
        Assert.Equal(before, Files(project));
    }

    /// <summary>All files and what is in them, but for what says no more than that somebody looked.</summary>
    private static SortedDictionary<string, string> Files(TemporaryProject project)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(project.Folder, "*", SearchOption.AllDirectories))
        {
            if (!IsEmptyLock(path) && !IsEmptyJournal(path)) files[path] = File.ReadAllText(path);
        }

        return files;
    }

    private static bool IsEmptyLock(string path) => Path.GetFileName(path).StartsWith("lock", StringComparison.Ordinal);

    /// <summary>The first line of an account's journals names their format; each call is a line more.</summary>
    private static bool IsEmptyJournal(string path) =>
        Path.GetFileName(path) is "journal.jsonl" or "audit.tail" && File.ReadLines(path).Count() == 1;
}
