using Infra.Bench.Retry;
using Infra.OpenApi.Errors;
using Infra.OpenApi.Retry;

namespace Infra.Tests.OpenApi.Retry;

public sealed class RetryBudgetTests
{
    private readonly VirtualTime _time = new();
    private readonly RetryBudget _budget = new();
    private int _attempts;

    [Theory]
    [InlineData(503, "ServiceUnavailableTemporary", 10)]
    [InlineData(429, "Rejected.Throttling", 5)]
    public void Retries_EndWhenTheBudgetIsEmpty_ThrottlingTwiceAsSoon(int status, string code, int retries)
    {
        for (var call = 0; call < 20; call++) Call(() => throw new OpenApiException("Kms", "Decrypt", status, code, ""));

        Assert.Equal(20 + retries, _attempts);
        Assert.Equal(0, _budget.Tokens);
    }

    [Fact]
    public void Success_GivesBack_ButNeverMoreThanTheBudgetHolds()
    {
        for (var call = 0; call < 5; call++) Call(() => throw new OpenApiException("Kms", "Decrypt", 503, "", ""));
        for (var call = 0; call < 4; call++) Call(() => Task.FromResult(true));

        Assert.Equal(0.8, _budget.Tokens, precision: 9);
        for (var call = 0; call < 100; call++) Call(() => Task.FromResult(true));
        Assert.Equal(RetryBudget.DefaultCapacity, _budget.Tokens);
    }

    private void Call(Func<Task<bool>> attempt)
    {
        var policy = new RetryPolicy(new() { Time = _time, Budget = _budget });
        var running = policy.RunAsync(new("Kms", "Decrypt"), _ =>
        {
            _attempts++;
            return attempt();
        });
        while (!running.IsCompleted) _time.Step();
        _ = running.Exception;
    }
}
