using System.Text.Json;
using Infra.Cloud;
using Infra.Examples;
using Infra.Tests.Cli;
using Infra.Tests.Stacks;
using Infra.Tests.Testing;

namespace Infra.Tests.Examples;

/// <summary>Every example on the embedded cloud, by the command that its README names.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ExampleTests
{
    private static readonly string[] s_deployed = ["created", "updated", "unchanged"];

    private static readonly string[] s_folders =
    [
        .. Directory.EnumerateDirectories(Repository.PathOf("examples"))
            .Where(folder => File.Exists(Path.Combine(folder, "Pulumi.yaml")))
            .Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal),
    ];

    /// <summary>The stacks that have to be there before.</summary>
    private static readonly Dictionary<string, string> s_stacksBefore = new(StringComparer.Ordinal)
    {
        ["disk-conversion"] = "before",
        ["existing-key"] = "platform",
    };

    public static TheoryData<string> Names => [.. s_folders];

    [Fact]
    public void Folders_HaveAProgramEach() => Assert.Equal(ExamplePrograms.Names, s_folders);

    [Theory]
    [MemberData(nameof(Names))]
    public void Folder_OfAnExample_IsAProjectOfItsNameWithAReadme(string name)
    {
        var project = StackFiles.Read($"examples/{name}/Pulumi.yaml");

        Assert.Equal((name, "dotnet", ".."), (Text("name"), Text("runtime"), Text("main")));
        Assert.Contains($"({name}/README.md)", File.ReadAllText(Repository.PathOf("examples", "README.md")), StringComparison.Ordinal);

        string? Text(string property) => project.GetProperty(property).GetString();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Example_OnTheEmbeddedCloud_IsPreviewedDeployedThenUnchangedAndDestroyed(string name)
    {
        using var project = TemporaryProject.OfExample(name);
        if (s_stacksBefore.TryGetValue(name, out var before)) await Run(project, "up", "--stack", before, "--json");

        await AssertWholeLife(project);
    }

    [Fact]
    public async Task ImportedKey_OnceItsMaterialIsThere_EncryptsADisk()
    {
        using var project = TemporaryProject.OfExample("imported-key");
        var alone = await Run(project, "up", "--json");
        await Run(
            project, "key", "import", "alias/byok", "--generate", "byok.sealed", "--seal-with", SealingKey(project),
            "--cloud", "embedded", "--yes", CloudAccount.ReservedId, "--json");
        await File.AppendAllTextAsync(project.PathOf("Pulumi.dev.yaml"), "  imported-key:materialImported: true\n");

        var names = await AssertWholeLife(project);

        Assert.DoesNotContain("orders-db-disk", NamesOf(alone, "created"));
        Assert.Contains("orders-db-disk", names);
    }

    [Fact]
    public async Task DiskConversion_LeavesNoDiskInTheClearOnTheInstance()
    {
        using var project = TemporaryProject.OfExample("disk-conversion");
        await Run(project, "up", "--stack", "before", "--json");
        await Run(project, "up", "--json");

        using var account = CloudAccount.OpenCopy(project.PathOf(".atrest/cloud"));
        var disks = new CloudClient(account, "cn-hangzhou", "auditor", account.Now).Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray();

        Assert.Equal([("data", true, "In_use"), ("data", false, "Available"), ("system", true, "In_use")],
            disks.Select(disk => ((string)disk!["Type"]!, (bool)disk["Encrypted"]!, (string)disk["Status"]!))
                .OrderBy(disk => disk.Item1, StringComparer.Ordinal).ThenByDescending(disk => disk.Item2));
    }

    private static async Task<string[]> AssertWholeLife(TemporaryProject project)
    {
        var preview = await Run(project, "preview", "--json");
        var first = await Run(project, "up", "--json");
        var second = await Run(project, "up", "--json");
        var end = await Run(project, "destroy", "--json");

        var names = NamesOf(second, "unchanged");
        Assert.Equal(NamesOf(first, "created"), NamesOf(preview, "created"));
        Assert.Empty(NamesOf(first, "failed"));
        Assert.NotEmpty(NamesOf(first, "created"));
        Assert.Equal(s_deployed.SelectMany(status => NamesOf(first, status))
            .Order(StringComparer.Ordinal), names);
        Assert.Empty(NamesOf(end, "failed"));
        using var state = JsonDocument.Parse((await project.RunAsync(["stack", "export"])).Out);
        Assert.False(state.RootElement.GetProperty("deployment").TryGetProperty("resources", out _));
        return names;
    }

    /// <summary>Another key of the account, for the copy of the material.</summary>
    private static string SealingKey(TemporaryProject project)
    {
        using var account = CloudAccount.Open(project.PathOf(".atrest/cloud"));
        var client = new CloudClient(account, "cn-hangzhou", "owner of the material", account.Now);
        var key = (string)client.Call("Kms", "CreateKey")["KeyMetadata"]!["KeyId"]!;
        account.Commit(client.Now);
        return key;
    }

    private static async Task<JsonElement> Run(TemporaryProject project, params string[] arguments)
    {
        var (text, error, exit) = await project.RunAsync(arguments);
        Assert.True(exit == 0, $"atrest {string.Join(' ', arguments)} exited with {exit}: {error}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static string[] NamesOf(JsonElement result, string status) =>
    [
        .. result.GetProperty("resources").EnumerateArray()
            .Where(resource => resource.GetProperty("status").GetString() == status)
            .Select(resource => resource.GetProperty("name").GetString()!)
            .Order(StringComparer.Ordinal),
    ];
}
