using System.Text.Json;
using Infra.Tests.Testing;

namespace Infra.Tests.Cli;

/// <summary>The member `policy` of what `--json` prints.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class PolicyJsonTests
{
    private const string Settings =
        """
        config:
          alicloud:region: cn-hangzhou
          atrest:zoneId: cn-hangzhou-h
          atrest:guardLevels: { ecs-disk-uses-customer-key: LEVEL }
          atrest:disks: [{ name: cache, serviceKey: true, sizeGiB: 40 }]
        """;

    [Theory]
    [InlineData("advisory", 0)]
    [InlineData("mandatory", 1)]
    public async Task Policy_OfADiskWithTheServiceKey_HasTheFinding(string level, int exit)
    {
        using var project = new TemporaryProject();
        project.Write("Pulumi.dev.yaml", Settings.Replace("LEVEL", level, StringComparison.Ordinal));

        var (output, _, code) = await project.RunAsync(["up", "--json"]);

        using var document = JsonDocument.Parse(output);
        var policy = document.RootElement.GetProperty("policy");
        Assert.Equal(exit, code);
        Assert.Equal(1, policy.GetProperty("violated").GetInt32());
        var finding = Assert.Single(policy.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            ("ecs-disk-uses-customer-key", "cache-disk", "violation", "kmsKeyId", "medium", level),
            (Text("rule"), Text("name"), Text("verdict"), Text("path"), Text("severity"), Text("level")));
        Assert.NotEqual("", Text("fix"));
        string[] verdicts = ["passed", "violated", "notEvaluated", "waived"];
        Assert.Equal(policy.GetProperty("evaluated").GetInt32(), verdicts.Sum(name => policy.GetProperty(name).GetInt32()));

        string? Text(string name) => finding.GetProperty(name).GetString();
    }

    [Fact]
    public async Task Policy_WhereNoProgramRan_IsThatOfTheRulesOnTheState()
    {
        using var project = new TemporaryProject();
        project.Write("Pulumi.dev.yaml", Settings.Replace("LEVEL", "advisory", StringComparison.Ordinal));
        await project.RunAsync(["up"]);

        var (output, _, _) = await project.RunAsync(["refresh", "--json"]);

        using var document = JsonDocument.Parse(output);
        var policy = document.RootElement.GetProperty("policy");
        Assert.Equal(1, policy.GetProperty("violated").GetInt32());
        Assert.Equal("mandatory", policy.GetProperty("findings")[0].GetProperty("level").GetString());
    }
}
