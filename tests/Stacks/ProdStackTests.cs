using System.Text.Json;
using Infra.Stacks;
using Infra.Tests.Cli;
using Infra.Tests.Testing;
using Pulumi;
using Xunit.Abstractions;

namespace Infra.Tests.Stacks;

/// <summary>The stack prod from nothing to nothing, on the embedded cloud.</summary>
[Collection("Deployments")]
public sealed class ProdStackTests(ITestOutputHelper output)
{
    private static readonly string[] s_up = ["up", "--stack", "prod", "--json"];

    /// <summary>A line of Pulumi.prod.yaml, what it is changed to, and what becomes of which resource.</summary>
    public static TheoryData<string, string, string> Changes => new()
    {
        { "sizeGiB: 500", "sizeGiB: 1300", "updated orders-db-disk" },
        { "performanceLevel: PL2", "performanceLevel: PL3", "updated orders-db-disk" },
        { "description: The shop", "description: The new shop", "updated app-instance" },
        { "retentionDays: 30", "retentionDays: 60", "updated nightly-policy" },
        { "description: Customer data", "description: Orders", "updated orders-key" },
        { "nodes: 3", "nodes: 4", "updated shop-nodes-pool" },
        { "nodeDataDiskGiB: 200", "nodeDataDiskGiB: 300", "updated shop-nodes-pool" },
        { "encryptByDefault: platform", "encryptByDefault: orders", "updated disk-encryption-key" },
        { "    - name: app-template\n      instanceType: ecs.g7.xlarge", "    - name: app-template\n      instanceType: ecs.g7.2xlarge", "updated app-template-template" },
    };

    [Fact]
    public async Task Prod_Preview_MatchesTheReviewedSnapshot()
    {
        var run = await ProgramRun.Of(
            options => new EnvironmentStack(ProgramSettings.Load(new Config()), options), null, isPreview: true,
            StackFiles.Configuration("prod"));

        Snapshot.Matches(run);
    }

    [Fact]
    public async Task Prod_FromNothing_IsPreviewedDeployedAndThenUnchanged()
    {
        using var project = new TemporaryProject();

        var preview = await Json(project, "preview", "--stack", "prod", "--json");
        var first = await Json(project, s_up);
        var second = await Json(project, s_up);

        Assert.Equal(Names(first, "created"), Names(preview, "created"));
        Assert.Equal(Names(first, "created"), Names(second, "unchanged"));
        Assert.All(first.GetProperty("encryption").EnumerateObject().Where(kind => kind.Name != "keys"), kind =>
        {
            Assert.Equal(0, kind.Value.GetProperty("none").GetInt32());
            Assert.Equal(0, kind.Value.GetProperty("serviceKey").GetInt32());
        });
        output.WriteLine($"{Names(first, "created").Length} resources");
    }

    [Fact]
    public async Task Prod_Destroy_IsRefusedUntilEverythingIsDeletable()
    {
        using var project = new TemporaryProject();
        await Json(project, s_up);

        var refused = await project.RunAsync(["destroy", "--stack", "prod"]);
        File.AppendAllText(project.PathOf("Pulumi.prod.yaml"), "  atrest:deletable: true\n");
        await Json(project, s_up);
        var destroyed = await Json(project, "destroy", "--stack", "prod", "--json");

        Assert.Equal(1, refused.Exit);
        Assert.Contains("'orders-db-disk' (alicloud:ecs/ecsDisk:EcsDisk) is protected", refused.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("alicloud:ecs/ecsDisk:EcsDisk", Types(destroyed, "retained"), StringComparison.Ordinal);
        Assert.Contains("orders-db-disk", Names(destroyed, "deleted"));
        Assert.Contains("shop-cluster", Names(destroyed, "deleted"));
        Assert.Contains("app-instance", Names(destroyed, "deleted"));
    }

    [Fact]
    public async Task EachSetting_Changed_UpdatesWhatItIsAbout()
    {
        using var project = new TemporaryProject();
        await Json(project, s_up);
        var text = await File.ReadAllTextAsync(project.PathOf("Pulumi.prod.yaml"));

        foreach (var row in Changes)
        {
            var (line, changed, expected) = ((string)row[0], (string)row[1], (string)row[2]);
            Assert.Contains(line, text, StringComparison.Ordinal);
            text = text.Replace(line, changed, StringComparison.Ordinal);
            await File.WriteAllTextAsync(project.PathOf("Pulumi.prod.yaml"), text);
            var result = await Json(project, s_up);
            var words = expected.Split(' ');
            Assert.Contains(words[1], Names(result, words[0]));
            Assert.Empty(Names(result, "replaced").Concat(Names(result, "deleted")).Concat(Names(result, "failed")));
        }

        output.WriteLine($"{Changes.Count} changes of settings");
    }

    private static async Task<JsonElement> Json(TemporaryProject project, params string[] arguments)
    {
        var (text, error, exit) = await project.RunAsync(arguments);
        Assert.True(exit == 0, $"atrest {string.Join(' ', arguments)} exited with {exit}: {error}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static string[] Names(JsonElement result, string status) =>
    [
        .. result.GetProperty("resources").EnumerateArray()
            .Where(resource => resource.GetProperty("status").GetString() == status)
            .Select(resource => resource.GetProperty("name").GetString()!)
            .Order(StringComparer.Ordinal),
    ];

    private static string Types(JsonElement result, string status) => string.Join('\n', result.GetProperty("resources")
        .EnumerateArray().Where(resource => resource.GetProperty("status").GetString() == status)
        .Select(resource => resource.GetProperty("type").GetString()));
}
