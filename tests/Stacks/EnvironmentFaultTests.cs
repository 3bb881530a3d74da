using Infra.Tests.Engine;
using Infra.Tests.Testing;
using Xunit.Abstractions;

namespace Infra.Tests.Stacks;

/// <summary>The environments dev and prod where a call of each step fails, or takes effect and its answer is lost.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class EnvironmentFaultTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("dev", CallFailure.BeforeItsEffect)]
    [InlineData("prod", CallFailure.BeforeItsEffect)]
    [InlineData("dev", CallFailure.AfterItsEffect)]
    [InlineData("prod", CallFailure.AfterItsEffect)]
    public Task Up_EachStepFailed_IsMadeGoodByTheNextUp(string stack, CallFailure failure) =>
        new FailedCalls(output, failure).ExpectGoodEndAsync(stack, before: null, project => project.UpEnvironmentAsync(),
            calls => CallTarget.Sample(calls, eachStep: failure == CallFailure.BeforeItsEffect));

    [Theory]
    [InlineData("dev", CallFailure.BeforeItsEffect)]
    [InlineData("prod", CallFailure.BeforeItsEffect)]
    [InlineData("dev", CallFailure.AfterItsEffect)]
    [InlineData("prod", CallFailure.AfterItsEffect)]
    public async Task Destroy_EachStepFailed_IsMadeGoodByTheNextDestroy(string stack, CallFailure failure)
    {
        using var deployed = new EngineFixture(stack);
        await deployed.UpEnvironmentAsync(StackFiles.DeletableConfiguration(stack));

        await new FailedCalls(output, failure).ExpectGoodEndAsync(stack, deployed, project => project.Engine.DestroyAsync(),
            calls => CallTarget.Sample(calls, eachStep: failure == CallFailure.BeforeItsEffect));
    }
}
