using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class ExceptionTests
{
    [Fact]
    public async Task Constructor_Throws_FailsTheRunWithTextAlone()
    {
        using var exitCode = new ExitCodeKept();

        var exception = await Assert.ThrowsAsync<RunException>(
            () => Deployment.TestAsync<ThrowingStack>(new RecordingMocks()));

        Assert.StartsWith("Running program '", exception.Message, StringComparison.Ordinal);
        Assert.Contains(
            "failed with an unhandled exception:\nSystem.InvalidOperationException: boom",
            exception.Message,
            StringComparison.Ordinal);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public async Task Apply_NobodyWaitsFor_FailsTheRunToo()
    {
        var message = await TestProgram.FailAsync(
            new RecordingMocks(), () => new Key("key").Arn.Apply(ThrowBoom));

        Assert.Contains("boom", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_ThatFeedsAnInput_FailsTheRun()
    {
        var message = await TestProgram.FailAsync(new RecordingMocks(), () =>
        {
            var first = new Key("first");
            _ = new Key("second", new KeyArgs { Arn = first.Arn.Apply(ThrowBoom) });
        });

        Assert.Contains("boom", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mock_Throws_FailsTheRun()
    {
        var mocks = new RecordingMocks { OnResource = _ => throw new InvalidOperationException("boom") };

        var message = await TestProgram.FailAsync(mocks, () => _ = new Key("key"));

        Assert.Contains("System.InvalidOperationException: boom", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RequiredInput_Missing_IsNamed()
    {
        var message = await TestProgram.FailAsync(
            new RecordingMocks(), () => _ = new KeyAlias("alias", new RequiredArgs()));

        Assert.Contains(
            $"ArgumentNullException: [Input] {typeof(RequiredArgs).FullName}.KeyId is required but was not given " +
            "a value",
            message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunException_OfTheProgram_IsItsMessageAlone()
    {
        var message = await TestProgram.FailAsync(new RecordingMocks(), () => throw new RunException("boom"));

        Assert.Equal("boom", message);
    }

    [Fact]
    public async Task ResourceException_WithHiddenStack_IsItsMessageAlone()
    {
        var message = await TestProgram.FailAsync(
            new RecordingMocks(), () => throw new ResourceException("boom", new Key("key"), hideStack: true));

        Assert.Equal("boom", message);
    }

    [Fact]
    public async Task ResourceException_WithItsStack_IsItsText()
    {
        var message = await TestProgram.FailAsync(
            new RecordingMocks(), () => throw new ResourceException("boom", new Key("key")));

        Assert.StartsWith("Pulumi.ResourceException: boom", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LogError_Alone_FailsTheRun()
    {
        var message = await TestProgram.FailAsync(new RecordingMocks(), () => Log.Error("boom"));

        Assert.Equal("boom", message);
    }

    [Fact]
    public async Task SeveralErrors_Different_AreAllReported()
    {
        using var exitCode = new ExitCodeKept();

        static void LogTwice()
        {
            Log.Error("first");
            Log.Error("second");
        }

        var exception = await Assert.ThrowsAsync<AggregateException>(
            () => TestProgram.UpAsync(new RecordingMocks(), LogTwice));

        Assert.All(exception.InnerExceptions, inner => Assert.IsType<RunException>(inner));
        Assert.Equal(["first", "second"], exception.InnerExceptions.Select(inner => inner.Message).Order());
    }

    [Fact]
    public async Task ExitCode_FailedRun_IsThirtyTwo()
    {
        using var exitCode = new ExitCodeKept();

        await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync<ThrowingStack>(new RecordingMocks()));

        Assert.Equal(32, Environment.ExitCode);
    }

    private static string ThrowBoom(string value) => throw new InvalidOperationException("boom");

    private sealed class ThrowingStack : Stack
    {
        public ThrowingStack() => throw new InvalidOperationException("boom");
    }

    private sealed class ExitCodeKept : IDisposable
    {
        private readonly int _former = Environment.ExitCode;

        public void Dispose() => Environment.ExitCode = _former;
    }
}
