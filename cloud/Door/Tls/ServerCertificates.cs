using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Infra.Cloud.Door.Tls;

/// <summary>The certificates the door shows: for each endpoint that is asked for one of its own, and one for loopback.
/// They live as long as the process.</summary>
internal sealed class ServerCertificates(CertificateAuthority authority, TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    private readonly ConcurrentDictionary<string, X509Certificate2> _byName = new(StringComparer.Ordinal);
    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    /// <summary>The certificate for the name a client calls, or that for loopback.</summary>
    public X509Certificate2 Of(string? name)
    {
        var known = name?.ToLowerInvariant() is { } host && ServedHosts.Has(host) ? host : "localhost";
        var now = clock.GetUtcNow();
        if (_byName.TryGetValue(known, out var certificate) && certificate.NotAfter > now.AddDays(1).LocalDateTime)
            return certificate;

        return _byName[known] = known == "localhost"
            ? authority.Issue(_key, ["localhost", "*.localhost"], [IPAddress.Loopback, IPAddress.IPv6Loopback],
                now.AddDays(-1), now + Lifetime)
            : authority.Issue(_key, [known], [], now.AddDays(-1), now + Lifetime);
    }
}
