using Infra.OpenApi.Retry;

namespace Infra.Kms.Online;

/// <summary>How keys are used.</summary>
public sealed record KmsClientOptions
{
    /// <summary>How calls are tried again.</summary>
    /// <value>Default: a policy with the defaults of <see cref="RetryOptions"/>. Share one among all clients of a
    /// process, since its budget is only worth something if all calls share it.</value>
    public RetryPolicy Retry { get; init; } = new();

    /// <summary>Whether the calls go to the embedded cloud. Otherwise what its account made is refused before any
    /// call.</summary>
    /// <value>Default: false.</value>
    public bool IsEmbedded { get; init; }
}
