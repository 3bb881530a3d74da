namespace Infra.Cloud;

/// <summary>Where a call comes from.</summary>
/// <param name="Address">The address of the client.</param>
/// <param name="UserAgent">What the client calls itself.</param>
/// <param name="IsSecure">True if it came over TLS.</param>
/// <param name="Host">The endpoint that was called, or null where there was none.</param>
public sealed record CallSource(string Address, string UserAgent, bool IsSecure, string? Host = null)
{
    /// <summary>A client in the same process.</summary>
    public static CallSource InProcess { get; } = new("127.0.0.1", "atrest", IsSecure: true);
}
