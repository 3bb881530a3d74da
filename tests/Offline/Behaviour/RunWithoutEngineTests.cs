using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class RunWithoutEngineTests
{
    internal static readonly (string Name, string? Value)[] Complete =
    [
        ("PULUMI_MONITOR", "127.0.0.1:1"), ("PULUMI_ENGINE", "127.0.0.1:1"), ("PULUMI_PROJECT", "project"),
        ("PULUMI_STACK", "stack"), ("PULUMI_DRY_RUN", "false"), ("PULUMI_QUERY_MODE", "false"),
        ("PULUMI_PARALLEL", "1"),
    ];

    public static TheoryData<string, string?> Broken { get; } = new()
    {
        { "PULUMI_MONITOR", null }, { "PULUMI_ENGINE", "" }, { "PULUMI_PROJECT", null }, { "PULUMI_STACK", "" },
        { "PULUMI_DRY_RUN", null }, { "PULUMI_DRY_RUN", "maybe" }, { "PULUMI_QUERY_MODE", null },
        { "PULUMI_PARALLEL", "many" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task RunAsync_VariableMissingOrUnreadable_SaysToUseTheCli(string name, string? value)
    {
        using var complete = new EnvironmentVariables(Complete);
        using var broken = new EnvironmentVariables((name, value));

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => Deployment.RunAsync(() => { }));

        Assert.Equal(
            "Program run without the Pulumi engine available; re-run using the `pulumi` CLI", exception.Message);
    }

    [Fact]
    public async Task RunAsync_StackType_IsRefusedAlike()
    {
        using var none = new EnvironmentVariables([.. Complete.Select(variable => (variable.Name, (string?)null))]);

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(Deployment.RunAsync<EmptyStack>);

        Assert.StartsWith("Program run without the Pulumi engine", exception.Message, StringComparison.Ordinal);
    }

    private sealed class EmptyStack : Stack;
}
