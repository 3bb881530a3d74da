using System.Security.Cryptography;

namespace Infra.OpenApi.Retry;

/// <summary>How calls are tried again.</summary>
public sealed record RetryOptions
{
    /// <summary>How often a call is tried again after its first attempt.</summary>
    /// <value>0 or more. Default: 5.</value>
    public int MaxRetries { get; init; } = 5;

    /// <summary>How long to wait before a retry. The first attempt is never delayed.</summary>
    /// <value>Default: <see cref="Retry.Backoff.Default"/>.</value>
    public Backoff Backoff { get; init; } = Backoff.Default;

    /// <summary>How long one attempt may take.</summary>
    /// <value>Above zero. Default: 10 seconds.</value>
    public TimeSpan TryTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long the call may take with all its attempts and waits.</summary>
    /// <value>Above zero. Default: 60 seconds.</value>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>What retries may add to the load of the service.</summary>
    /// <value>Default: a budget of the policy's own, shared by all its calls.</value>
    public RetryBudget Budget { get; init; } = new();

    /// <summary>Error codes that are tried again although the error table calls them final; they count as
    /// transient.</summary>
    /// <value>Default: none. Example: Forbidden.DKMSInstanceStateInvalid while a KMS instance starts.</value>
    public IReadOnlyCollection<string> AlsoRetry { get; init; } = [];

    /// <summary>Told of every attempt that failed and of every call that ended. It must not throw, and never sees a
    /// parameter of the call.</summary>
    /// <value>Default: null.</value>
    public Action<RetryEvent>? OnEvent { get; init; }

    /// <summary>The clock for waits, timeouts and the deadline.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The source of jitter: numbers from 0 up to, not including, 1. Called from several threads.</summary>
    /// <value>Default: the system's generator.</value>
    public Func<double> Jitter { get; init; } = () => RandomNumberGenerator.GetInt32(1 << 30) / (double)(1 << 30);

    /// <summary>What is wrong with the values, or null.</summary>
    internal string? Breach() =>
        MaxRetries < 0 ? $"'{nameof(MaxRetries)}' must be 0 or more; got {MaxRetries}."
        : TryTimeout <= TimeSpan.Zero ? $"'{nameof(TryTimeout)}' must be above zero; got {TryTimeout}."
        : Deadline <= TimeSpan.Zero ? $"'{nameof(Deadline)}' must be above zero; got {Deadline}."
        : null;
}
