namespace Infra.OpenApi.Credentials;

/// <summary>What the sources read: the process's environment, the user's files and the network.</summary>
/// <param name="Variable">The value of an environment variable; null or empty if it is not set.</param>
/// <param name="HomeDirectory">The user's home, with <c>.aliyun/config.json</c> in it.</param>
/// <param name="Http">What asks the metadata service and STS.</param>
public sealed record Surroundings(Func<string, string?> Variable, string HomeDirectory, HttpClient Http)
{
    /// <summary>The clock by which sessions end.</summary>
    /// <value>Default: the system's.</value>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where STS is called instead of its public endpoint; null for that.</summary>
    public Uri? StsEndpoint { get; init; }

    internal string? Set(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (Variable(name) is { Length: > 0 } value) return value;
        return null;
    }
}
