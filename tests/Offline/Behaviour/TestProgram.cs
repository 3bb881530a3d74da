using System.Collections.Immutable;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Offline.Behaviour;

/// <summary>Runs a few lines as a Pulumi program.</summary>
internal static class TestProgram
{
    public static Task PreviewAsync(IMocks mocks, Action program) => RunAsync(mocks, program, isPreview: true);

    public static Task UpAsync(IMocks mocks, Action program) => RunAsync(mocks, program, isPreview: false);

    /// <summary>Runs the lines and returns the texts of all errors; an update that succeeds is a failure.</summary>
    public static async Task<string> FailAsync(IMocks mocks, Action program)
    {
        var exitCode = Environment.ExitCode;
        try
        {
            var exception = await Assert.ThrowsAnyAsync<Exception>(() => UpAsync(mocks, program));
            return exception is AggregateException all
                ? string.Join('\n', all.InnerExceptions.Select(inner => inner.Message))
                : exception.Message;
        }
        finally
        {
            Environment.ExitCode = exitCode;
        }
    }

    private static Task<ImmutableArray<Resource>> RunAsync(IMocks mocks, Action program, bool isPreview)
        => Deployment.TestAsync(mocks, new TestOptions { IsPreview = isPreview }, program);
}
