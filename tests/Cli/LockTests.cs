using Infra.Files;
using Infra.Tests.Testing;

namespace Infra.Tests.Cli;

/// <summary>What the command says when somebody else is at work, or was.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class LockTests
{
    [Theory]
    [InlineData(".atrest/stacks/dev.lock")]
    [InlineData(".atrest/cloud")]
    public async Task Up_WhileALivingProcessHoldsTheLock_IsRefusedAndChangesNothing(string directory)
    {
        using var project = new TemporaryProject();
        using var held = DirectoryLock.Take(project.PathOf(directory));

        var (output, error, exit) = await project.RunAsync(["up", "--json"]);

        Assert.Equal(2, exit);
        Assert.Empty(output);
        Assert.Contains($"is held by process {Environment.ProcessId}", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.False(File.Exists(project.PathOf(".atrest/stacks/dev.json")));
    }

    [Theory]
    [InlineData(".atrest/stacks/dev.lock")]
    [InlineData(".atrest/cloud")]
    public async Task Up_AfterADeadProcessHeldTheLock_GoesOnAndSaysSo(string directory)
    {
        using var project = new TemporaryProject();
        project.Write($"{directory}/lock", "");
        project.Write($"{directory}/lock.owner", "process 4711, started 2026-01-01T00:00:00Z");

        var (_, error, exit) = await project.RunAsync(["up"]);
        var (_, silence, _) = await project.RunAsync(["up"]);

        Assert.Equal(0, exit);
        Assert.Contains("process 4711, started 2026-01-01T00:00:00Z, ended without finishing", error, StringComparison.Ordinal);
        Assert.Empty(silence);
    }
}
