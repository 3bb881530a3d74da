using Infra.OpenApi.Credentials;

namespace Infra.Kms.Calls;

/// <summary>Where and as whom the official SDK calls.</summary>
/// <param name="Region">The region of the keys, for example cn-hangzhou.</param>
/// <param name="Credentials">Where the access key comes from; asked for every call, so that sessions are
/// renewed.</param>
public sealed record KmsSdkOptions(string Region, ICredentialSource Credentials)
{
    /// <summary>The endpoint, for example that of a VPC or of the embedded cloud; null for the region's public
    /// one.</summary>
    /// <value>https, or http to this machine. Default: null.</value>
    public Uri? Endpoint { get; init; }

    /// <summary>How long the SDK waits for one answer. The retry policy has a limit of its own, and may give up
    /// before.</summary>
    /// <value>Above zero. Default: 10 seconds.</value>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);
}
