using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Engine;

/// <summary>Calls and waits as the provider makes them: with its retries, its pauses and its time limits.</summary>
/// <remarks>
/// Pauses and limits are those of the Terraform SDK the provider is built on:
/// https://github.com/hashicorp/terraform-plugin-sdk/blob/main/helper/retry/state.go
/// </remarks>
/// <param name="client">The client of the step, with its clock.</param>
/// <param name="cancellation">Stops the step before its next call.</param>
/// <param name="unmoving">Makes a client for each call whose clock stands still, so that all calls see the same moment.</param>
internal sealed class ProviderCalls(CloudClient client, CancellationToken cancellation, Func<CloudClient>? unmoving = null)
{
    private static readonly TimeSpan FirstRetryPause = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan RetryPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan LongestPoll = TimeSpan.FromSeconds(10);

    public string Region => client.Region;

    public DateTimeOffset Now => client.Now;

    /// <summary>Calls once more while the answer is one that passes, and gives up after the time limit.</summary>
    /// <exception cref="ProviderException">The service refuses, or kept failing until the time was up.</exception>
    public JsonObject Call(string product, string action, TimeSpan timeout, ReadOnlySpan<string> retryOn,
        params ReadOnlySpan<(string Name, string? Value)> parameters) =>
        List(product, action, fields: null, timeout, retryOn, parameters);

    /// <summary>As above, for a list of objects of which only these fields will be read; null for all.</summary>
    /// <exception cref="ProviderException">The service refuses, or kept failing until the time was up.</exception>
    public JsonObject List(string product, string action, IReadOnlyList<string>? fields, TimeSpan timeout,
        ReadOnlySpan<string> retryOn, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        var caller = unmoving?.Invoke() ?? client;
        var deadline = caller.Now + timeout;
        var pause = FirstRetryPause;
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return caller.List(product, action, fields, parameters);
            }
            catch (CloudException error) when (Passes(error, retryOn) && caller.Now + pause <= deadline)
            {
                caller.Wait(pause);
                pause = RetryPause;
            }
            catch (CloudException error)
            {
                throw new ProviderException($"{action}: {error.Message}", error);
            }
        }
    }

    /// <summary>As above; null where the answer is one of the codes that say that the object is gone.</summary>
    public JsonObject? CallOrGone(string product, string action, TimeSpan timeout, ReadOnlySpan<string> retryOn,
        string[] gone, params ReadOnlySpan<(string Name, string? Value)> parameters)
    {
        try
        {
            return Call(product, action, timeout, retryOn, parameters);
        }
        catch (ProviderException error) when (error.InnerException is CloudException { Code: { } code } && gone.Contains(code))
        {
            return null;
        }
    }

    /// <summary>Polls until there is no state any more.</summary>
    /// <exception cref="ProviderException">It did not go in time.</exception>
    public void WaitUntilGone(Func<string?> state, TimeSpan delay, TimeSpan timeout) =>
        WaitFor(state, [""], delay, timeout);

    /// <summary>Polls until the state is one of those wanted; a failing one ends the wait at once.</summary>
    /// <exception cref="ProviderException">It was not reached in time, or will not be.</exception>
    public void WaitFor(Func<string?> state, ReadOnlySpan<string> target, TimeSpan delay, TimeSpan timeout,
        ReadOnlySpan<string> failing = default)
    {
        var deadline = client.Now + timeout;
        var last = "";
        client.Wait(delay);
        for (var pause = ShortestPoll; client.Now <= deadline; pause = pause * 2 < LongestPoll ? pause * 2 : LongestPoll)
        {
            last = state() ?? "";
            if (target.Contains(last)) return;
            if (failing.Contains(last)) throw new ProviderException($"failed to reach the target status: the current status is {last}");
            client.Wait(pause);
        }
        throw new ProviderException(
            $"timeout while waiting for state to become '{string.Join(", ", target!)}' (last state: '{last}', timeout: {Short(timeout)})");
    }

    /// <summary>Polls as long as something goes on, or until the time is up.</summary>
    public void WaitWhile(Func<bool> goesOn, TimeSpan timeout)
    {
        for (var deadline = client.Now + timeout; client.Now <= deadline && goesOn();) client.Wait(LongestPoll);
    }

    /// <summary>Whether the provider tries again after such an answer.</summary>
    /// <remarks>An action that the embedded cloud lacks (501) will not come into being by waiting.</remarks>
    private static bool Passes(CloudException error, ReadOnlySpan<string> retryOn) =>
        retryOn.Contains(error.Code)
        || error.Code.StartsWith("Throttling", StringComparison.Ordinal)
        || error.Code is "ServiceUnavailable" or "Rejected.Throttling"
        || error.Status is >= 500 and not 501;

    private static string Short(TimeSpan time) =>
        string.Concat(
            time.TotalHours >= 1 ? $"{(int)time.TotalHours}h" : "",
            time.TotalMinutes >= 1 ? $"{time.Minutes}m" : "",
            $"{time.Seconds}s");
}
