using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Stacks;

/// <summary>The environments dev and prod, killed in the middle of each step.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EnvironmentKillTests(ITestOutputHelper output)
{
    private readonly KilledOperation _killed = new(output, isLarge: true);

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Up_KilledInEachStep_EndsTheSame(string stack)
    {
        using var project = new EngineFixture(stack);

        await _killed.ExpectSameEndAsync(project, same => same.UpEnvironmentAsync());
    }

    [Theory]
    [InlineData("dev", "cn-shanghai")]
    [InlineData("prod", "cn-hangzhou")]
    public async Task Up_KilledInEachStepAndDestroyed_LeavesNothing(string stack, string region)
    {
        using var project = new EngineFixture(stack);
        using var copies = new Interruptions(project, isLarge: true);
        await project.UpEnvironmentAsync(StackFiles.DeletableConfiguration(stack));

        await _killed.ExpectAfterEachAsync(stack, copies, async killed =>
        {
            var end = await killed.Engine.DestroyAsync();
            var left = AccountContents.Of(killed, region);
            return end.Succeeded && left.Length == 0 ? null : $"{string.Join("; ", end.Errors)} leaves {left}";
        });
    }

    [Theory]
    [InlineData("dev")]
    [InlineData("prod")]
    public async Task Destroy_KilledInEachStep_EndsTheSame(string stack)
    {
        using var project = new EngineFixture(stack);
        await project.UpEnvironmentAsync(StackFiles.DeletableConfiguration(stack));

        await _killed.ExpectSameEndAsync(project, same => same.Engine.DestroyAsync());
    }
}
