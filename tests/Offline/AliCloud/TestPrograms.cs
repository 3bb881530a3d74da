using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Offline.AliCloud;

/// <summary>Runs a program under mocks, as an update.</summary>
internal static class TestPrograms
{
    internal static async Task Run(IMocks mocks, Action program) =>
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, program);

    internal static async Task Run(IMocks mocks, Func<Task> program) =>
        await Deployment.TestAsync(mocks, new TestOptions { IsPreview = false }, program);
}
