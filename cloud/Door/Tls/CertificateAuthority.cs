using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Infra.Cloud.Door.Tls;

/// <summary>The authority that vouches for the door, made when it is first needed and kept in a directory. It may make
/// certificates for loopback and the served hosts only, and is never put into a store of the system.</summary>
internal sealed class CertificateAuthority
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(3650);

    private readonly X509Certificate2 _certificate;

    private CertificateAuthority(X509Certificate2 certificate, string path)
    {
        _certificate = certificate;
        CertificatePath = path;
    }

    /// <summary>The file with the certificate, for clients.</summary>
    public string CertificatePath { get; }

    /// <exception cref="CloudStateException">The files cannot be read, or do not belong together.</exception>
    public static CertificateAuthority Open(string directory, TimeProvider clock)
    {
        var certificate = Path.Combine(directory, "ca.pem");
        var key = Path.Combine(directory, "ca.key");
        try
        {
            if (!File.Exists(certificate) || !File.Exists(key)) Make(directory, certificate, key, clock);
            return new(X509Certificate2.CreateFromPemFile(certificate, key), certificate);
        }
        catch (Exception e) when (e is CryptographicException or ArgumentException)
        {
            throw new CloudStateException(
                $"{certificate} and {key} cannot be used: {e.Message} Delete both, and clients must trust the new one.", e);
        }
    }

    /// <summary>Makes a certificate for names and addresses of the door.</summary>
    public X509Certificate2 Issue(
        ECDsa key, IReadOnlyList<string> names, IReadOnlyList<IPAddress> addresses, DateTimeOffset from, DateTimeOffset to)
    {
        var request = new CertificateRequest($"CN={names[0]}", key, HashAlgorithmName.SHA256);
        var alternatives = new SubjectAlternativeNameBuilder();
        foreach (var name in names) alternatives.AddDnsName(name);
        foreach (var address in addresses) alternatives.AddIpAddress(address);
        request.CertificateExtensions.Add(alternatives.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(false, false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.DigitalSignature, critical: true));
        request.CertificateExtensions.Add(
            new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false)); // TLS servers
        request.CertificateExtensions.Add(
            X509AuthorityKeyIdentifierExtension.CreateFromCertificate(_certificate, true, false));

        using var bare = request.Create(_certificate, from, to, RandomNumberGenerator.GetBytes(16));
        return bare.CopyWithPrivateKey(key);
    }

    private static void Make(string directory, string certificatePath, string keyPath, TimeProvider clock)
    {
        PrivateFiles.CreateDirectory(directory);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=atrest embedded cloud", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(true, true, 0, critical: true));
        request.CertificateExtensions.Add(
            new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign | X509KeyUsageFlags.CrlSign, critical: true));
        request.CertificateExtensions.Add(new X509SubjectKeyIdentifierExtension(request.PublicKey, critical: false));
        request.CertificateExtensions.Add(NameConstraints.Of(["localhost", .. ServedHosts.Endpoints],
            new IPNetwork(IPAddress.Parse("127.0.0.0"), 8), new IPNetwork(IPAddress.IPv6Loopback, 128)));

        var now = clock.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now + Lifetime);
        File.Delete(keyPath); // a file that is there keeps its mode when it is written to
        PrivateFiles.Write(keyPath, key.ExportPkcs8PrivateKeyPem() + "\n");
        PrivateFiles.Write(certificatePath, certificate.ExportCertificatePem() + "\n");
    }
}
