using System.Net.Security;
using System.Security.Cryptography.X509Certificates;
using Infra.Cloud.Door.Tls;

namespace Infra.Tests.Cloud.Door;

/// <summary>One authority for all doors that tests open for ACK, whose clients take nothing but HTTPS. Made once: a key for
/// each of a thousand tests would cost more than the tests.</summary>
internal static class TestAuthority
{
    private static readonly Lazy<string> s_directory = new(() =>
    {
        var directory = System.IO.Directory.CreateTempSubdirectory("atrest-authority-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.Directory.Delete(directory, recursive: true);
        CertificateAuthority.Open(directory, TimeProvider.System);
        return directory;
    });

    public static string Directory => s_directory.Value;

    /// <summary>A client's trust in it, and in nobody else.</summary>
    public static SslClientAuthenticationOptions Trust { get; } = new()
    {
        CertificateChainPolicy = new()
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { X509CertificateLoader.LoadCertificateFromFile(Path.Combine(Directory, "ca.pem")) },
            RevocationMode = X509RevocationMode.NoCheck,
        },
    };
}
