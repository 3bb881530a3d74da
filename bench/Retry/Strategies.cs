using Infra.OpenApi.Errors;
using Infra.OpenApi.Retry;

namespace Infra.Bench.Retry;

/// <summary>The ways of trying again that are compared. Each makes the call of one client.</summary>
internal static class Strategies
{
    public delegate Func<Task<bool>> Strategy(VirtualTime time, OutageService service, Dice dice);

    public static IReadOnlyList<(string Name, Strategy Start)> All { get; } =
    [
        ("the document's loop", DocumentLoop),
        ("fixed interval of 2 s, for 60 s", FixedInterval),
        ("RetryPolicy, as it comes", Ours),
    ];

    /// <summary>The pseudocode of the KMS best practices: it waits before the first call too, without jitter, and makes
    /// five calls.</summary>
    private static Func<Task<bool>> DocumentLoop(VirtualTime time, OutageService service, Dice dice) => async () =>
    {
        const int maxRetries = 5;
        for (var retries = 0; retries < maxRetries; retries++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Pow(2, retries) * 200), time).ConfigureAwait(false);
            try
            {
                return await service.CallAsync().ConfigureAwait(false);
            }
            catch (OpenApiException)
            {
                // Throttled or not ready: the loop goes on.
            }
        }

        return false;
    };

    /// <summary>The document's other way: at fixed intervals within a period.</summary>
    private static Func<Task<bool>> FixedInterval(VirtualTime time, OutageService service, Dice dice)
    {
        var policy = new RetryPolicy(new()
        {
            Backoff = Backoff.Fixed(TimeSpan.FromSeconds(2)),
            MaxRetries = int.MaxValue,
            Budget = new RetryBudget(int.MaxValue),
            Time = time,
        });
        return () => CallAsync(policy, service);
    }

    private static Func<Task<bool>> Ours(VirtualTime time, OutageService service, Dice dice)
    {
        var policy = new RetryPolicy(new() { Time = time, Jitter = dice.Next });
        return () => CallAsync(policy, service);
    }

    private static async Task<bool> CallAsync(RetryPolicy policy, OutageService service)
    {
        try
        {
            return await policy.RunAsync(new("Kms", "Decrypt"), _ => service.CallAsync()).ConfigureAwait(false);
        }
        catch (Exception error) when (error is OpenApiException or TimeoutException)
        {
            return false;
        }
    }
}
