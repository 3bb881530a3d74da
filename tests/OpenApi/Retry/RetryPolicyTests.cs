using Infra.Bench.Retry;
using Infra.OpenApi.Errors;
using Infra.OpenApi.Retry;

namespace Infra.Tests.OpenApi.Retry;

public sealed class RetryPolicyTests
{
    private static readonly RetryCall Decrypt = new("Kms", "Decrypt");
    private readonly VirtualTime _time = new();
    private readonly List<TimeSpan> _attempts = [];
    private readonly List<RetryEvent> _events = [];

    [Fact]
    public async Task Call_ThatSucceeds_IsMadeOnceAndAtOnce()
    {
        var answer = await Run(Options(), Decrypt, Answer);

        Assert.Equal("answer", answer);
        Assert.Equal([TimeSpan.Zero], _attempts);
    }

    [Theory]
    [InlineData(403, "Forbidden.NoPermission")]
    [InlineData(404, "Forbidden.KeyNotFound")]
    [InlineData(409, "Rejected.Disabled")]
    [InlineData(501, "NotImplemented")]
    public void FinalError_EndsTheCallAtOnce(int status, string code)
    {
        var call = Run(Options(), Decrypt, Fail(status, code));

        Assert.Equal(code, Assert.IsType<OpenApiException>(Error(call)).Code);
        Assert.Single(_attempts);
        Assert.Equal(RetryOutcome.FinalError, Assert.Single(_events).Outcome);
    }

    [Theory]
    [InlineData(429, "Rejected.Throttling")]
    [InlineData(400, "Throttling")]
    [InlineData(400, "Throttling.User")]
    [InlineData(503, "ServiceUnavailableTemporary")]
    [InlineData(500, "InternalFailure")]
    [InlineData(502, "")]
    public void PassingError_IsTriedFiveTimesMore(int status, string code)
    {
        var call = Run(Options(), Decrypt, Fail(status, code));

        Assert.Equal(status, Assert.IsType<OpenApiException>(Error(call)).Status);
        Assert.Equal(6, _attempts.Count);
        Assert.Equal(RetryOutcome.AttemptsUsed, _events[^1].Outcome);
    }

    [Fact]
    public void ExponentialWaits_DoubleUpToTheCap()
    {
        var options = Options() with
        {
            Backoff = Backoff.Exponential(TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1)),
        };

        _ = Error(Run(options, Decrypt, Fail(503, "")));

        Assert.Equal([200, 400, 800, 1000, 1000], Waits());
    }

    [Fact]
    public void ExponentialWaits_AreRandomFromZeroToTheLimit()
    {
        var draws = new Queue<double>([0, 0.25, 0.5, 0.75, 0.99]);

        _ = Error(Run(Options() with { Jitter = draws.Dequeue }, Decrypt, Fail(503, "")));

        Assert.Equal([0, 100, 400, 1200, 3168], Waits());
    }

    [Fact]
    public void FixedWaits_AreAllTheSame()
    {
        var options = Options() with { Backoff = Backoff.Fixed(TimeSpan.FromSeconds(2)), MaxRetries = 3 };

        _ = Error(Run(options, Decrypt, Fail(503, "")));

        Assert.Equal([2000, 2000, 2000], Waits());
    }

    [Fact]
    public async Task RetryAfter_LongerThanTheBackoff_IsWaitedFor()
    {
        var answer = await Run(Options(), Decrypt, () => _attempts.Count == 1
            ? throw Refusal(429, "Rejected.Throttling", TimeSpan.FromSeconds(7)) : Answer());

        Assert.Equal("answer", answer);
        Assert.Equal([7000], Waits());
    }

    [Fact]
    public void RetryAfter_BeyondTheDeadline_EndsTheCallWithoutWaiting()
    {
        var call = Run(Options(), Decrypt, () => throw Refusal(429, "Rejected.Throttling", TimeSpan.FromHours(1)));

        Assert.IsType<OpenApiException>(Error(call));
        Assert.Equal(TimeSpan.Zero, _time.Elapsed);
        Assert.Equal(RetryOutcome.DeadlinePassed, Assert.Single(_events).Outcome);
    }

    [Fact]
    public async Task Attempt_ThatHangs_IsLeftBehindAndTriedAgain()
    {
        var tokens = new List<CancellationToken>();
        var call = new RetryPolicy(Options()).RunAsync(Decrypt, token =>
        {
            tokens.Add(token);
            return tokens.Count == 1 ? new TaskCompletionSource<string>().Task : Task.FromResult("answer");
        });

        Finish(call);

        Assert.Equal("answer", await call);
        Assert.Equal(TimeSpan.FromSeconds(10.2), _time.Elapsed);
        Assert.True(tokens[0].IsCancellationRequested);
    }

    [Fact]
    public void Attempts_ThatHang_EndAtTheDeadline()
    {
        var options = Options() with { Deadline = TimeSpan.FromSeconds(15) };

        var call = Run(options, Decrypt, () => new TaskCompletionSource<string>().Task);

        Assert.Equal(
            "Kms Decrypt: the call took longer than 15 s.", Assert.IsType<TimeoutException>(Error(call)).Message);
        Assert.Equal(TimeSpan.FromSeconds(15), _time.Elapsed);
        Assert.Equal(2, _attempts.Count);
    }

    [Fact]
    public async Task Cancellation_EndsTheCallInTheMiddleOfAWait()
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(100), _time);

        var call = new RetryPolicy(Options()).RunAsync<string>(Decrypt, _ => throw Refusal(503, ""), source.Token);
        while (!source.IsCancellationRequested) _time.Step();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(TimeSpan.FromMilliseconds(100), _time.Elapsed);
    }

    [Fact]
    public void Cancellation_BeforeTheCall_MakesNoAttempt()
    {
        var call = new RetryPolicy(Options()).RunAsync(Decrypt, _ => Counted(Answer), new CancellationToken(true));

        Assert.True(call.IsCanceled);
        Assert.Empty(_attempts);
    }

    [Theory]
    [InlineData(503, "ServiceUnavailable")]
    [InlineData(429, "Throttling")]
    public void Creation_WithoutClientToken_IsTriedOnce(int status, string code)
    {
        var call = Run(Options(), RetryCall.Create("Ecs", "CreateDisk", clientToken: null), Fail(status, code));

        Assert.IsType<OpenApiException>(Error(call));
        Assert.Single(_attempts);
        Assert.Equal(RetryOutcome.NotRepeatable, Assert.Single(_events).Outcome);
    }

    [Fact]
    public void Creation_WithClientToken_IsTriedAgain()
    {
        _ = Error(Run(Options(), RetryCall.Create("Ecs", "CreateDisk", "token-1"), Fail(503, "ServiceUnavailable")));

        Assert.Equal(6, _attempts.Count);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65)]
    public void ClientToken_OfAnotherLength_IsRefused(int length)
    {
        var error = Assert.Throws<ArgumentException>(
            () => RetryCall.Create("Ecs", "CreateDisk", new string('t', length)));

        Assert.Contains($"'clientToken' must have 1 to 64 characters", error.Message);
        Assert.Contains($"got {length}", error.Message);
    }

    [Fact]
    public void CodeOfTheCaller_IsTriedAgainThoughTheTableCallsItFinal()
    {
        var options = Options() with { AlsoRetry = ["Forbidden.DKMSInstanceStateInvalid"] };

        _ = Error(Run(options, Decrypt, Fail(403, "Forbidden.DKMSInstanceStateInvalid")));

        Assert.Equal(6, _attempts.Count);
    }

    [Fact]
    public void Options_OutOfRange_AreNamed()
    {
        var error = Assert.Throws<ArgumentException>(() => new RetryPolicy(new() { MaxRetries = -1 }));

        Assert.StartsWith("'MaxRetries' must be 0 or more; got -1.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Events_HoldNothingThatTheServiceWrote()
    {
        const string secret = "U2VjcmV0IQ==";

        _ = Error(Run(Options() with { MaxRetries = 1 }, Decrypt, Fail(503, $"Plaintext={secret}&Signature=x")));

        Assert.All(_events, told => Assert.DoesNotContain(secret, told.ToString()));
        Assert.Equal("OpenApiException", _events[0].Code);
    }

    private RetryOptions Options() => new()
    {
        Time = _time,
        Jitter = () => 1,
        Budget = new RetryBudget(1_000),
        OnEvent = _events.Add,
    };

    private Task<string> Run(RetryOptions options, RetryCall call, Func<Task<string>> attempt)
    {
        var running = new RetryPolicy(options).RunAsync(call, _ => Counted(attempt));
        Finish(running);
        return running;
    }

    private Task<string> Counted(Func<Task<string>> attempt)
    {
        _attempts.Add(_time.Elapsed);
        return attempt();
    }

    private void Finish(Task call)
    {
        while (!call.IsCompleted) Assert.True(_time.Step(), "the call waits for nothing");
    }

    private IEnumerable<double> Waits() =>
        _attempts.Zip(_attempts.Skip(1), (one, next) => Math.Round((next - one).TotalMilliseconds, 3));

    private static Task<string> Answer() => Task.FromResult("answer");

    private static Func<Task<string>> Fail(int status, string code) => () => throw Refusal(status, code);

    private static OpenApiException Refusal(int status, string code, TimeSpan? retryAfter = null) =>
        new("Kms", "Decrypt", status, code, "No.", "request-1") { RetryAfter = retryAfter };

    private static Exception Error(Task call) => Assert.Single(Assert.IsType<AggregateException>(call.Exception).InnerExceptions);
}
