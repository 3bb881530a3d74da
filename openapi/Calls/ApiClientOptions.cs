using Infra.OpenApi.Credentials;
using Infra.OpenApi.Retry;

namespace Infra.OpenApi.Calls;

/// <summary>Where and as whom a client calls.</summary>
/// <param name="Region">The region, for example cn-hangzhou.</param>
/// <param name="Credentials">Where the access key comes from.</param>
public sealed record ApiClientOptions(string Region, ICredentialSource Credentials)
{
    /// <summary>The endpoint for all products, for example that of the embedded cloud; null for each product's public
    /// one.</summary>
    /// <value>https, or http to this machine. Default: null.</value>
    public Uri? Endpoint { get; init; }

    /// <summary>How calls are tried again.</summary>
    /// <value>Default: a policy with the defaults of <see cref="RetryOptions"/>.</value>
    public RetryPolicy Retry { get; init; } = new();

    /// <summary>The clock of the signatures.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
