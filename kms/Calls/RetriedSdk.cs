using Infra.OpenApi.Retry;

namespace Infra.Kms.Calls;

/// <summary>Makes calls through the retry policy.</summary>
internal sealed class RetriedSdk(IKmsSdk sdk, RetryPolicy retry)
{
    /// <summary>Calls until it succeeds or trying again no longer helps.</summary>
    /// <remarks>Every operation in use does the same when it is done twice: none makes anything new.</remarks>
    public Task<T> CallAsync<T>(string operation, Func<IKmsSdk, Task<T>> attempt, CancellationToken cancellation) =>
        // The SDK cannot be cancelled; the policy leaves the attempt behind.
        retry.RunAsync(new RetryCall("Kms", operation), _ => attempt(sdk), cancellation);
}
