using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>HTTPS with an authority of the door's own.</summary>
public sealed class TlsTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-tls-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("cs.cn-hangzhou.aliyuncs.com")]
    [InlineData("cs.aliyuncs.com")]
    [InlineData("kms.eu-central-1.aliyuncs.com")]
    [InlineData("kms-vpc.cn-hangzhou.aliyuncs.com")]
    [InlineData("ecs-cn-hangzhou.aliyuncs.com")]
    [InlineData("oos.cn-shanghai.aliyuncs.com")]
    [InlineData("actiontrail.aliyuncs.com")]
    [InlineData("config.ap-southeast-1.aliyuncs.com")]
    [InlineData("resourcemanager.aliyuncs.com")]
    [InlineData("resourcedirectory-intl.aliyuncs.com")]
    [InlineData("ram.aliyuncs.com")]
    [InlineData("sts.aliyuncs.com")]
    public async Task Client_ThatTrustsTheAuthority_IsAnswered(string host)
    {
        await using var door = await OpenAsync();
        using var client = Client(door, Trusting(door));

        var answer = await client.SendAsync(door.Request("Kms", "CreateKey") with { Host = host });

        Assert.Equal(200, answer.Status);
    }

    [Theory]
    [InlineData("example.com")]
    [InlineData("oss.aliyuncs.com")]
    [InlineData("aliyuncs.com")]
    [InlineData("www.cs.aliyuncs.com.example.com")]
    public async Task Name_NotServed_IsNotProven(string host)
    {
        await using var door = await OpenAsync();
        using var client = Client(door, Trusting(door));

        await Assert.ThrowsAsync<HttpRequestException>(
            () => client.SendAsync(door.Request("Kms", "ListKeys") with { Host = host }));
    }

    [Fact]
    public async Task Client_ThatDoesNotTrustTheAuthority_DoesNotConnect()
    {
        await using var door = await OpenAsync();
        using var client = Client(door, new SslClientAuthenticationOptions());

        await Assert.ThrowsAsync<HttpRequestException>(
            () => client.SendAsync(door.Request("Kms", "ListKeys") with { Host = "localhost" }));
    }

    [Theory]
    [InlineData("cs.cn-hangzhou.aliyuncs.com", true)]
    [InlineData("resourcemanager.aliyuncs.com", true)]
    [InlineData("localhost", true)]
    [InlineData("oss.aliyuncs.com", false)]
    [InlineData("example.com", false)]
    public async Task Authority_EvenWithItsKeyStolen_VouchesForServedNamesOnly(string name, bool isValid)
    {
        await using var door = await OpenAsync();
        using var authority = X509Certificate2.CreateFromPemFile(
            door.Door.CertificatePath!, Path.Combine(_directory, "ca.key"));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=forged", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(name);
        request.CertificateExtensions.Add(names.Build());
        using var forged = request.Create(
            authority, new DateTimeOffset(authority.NotBefore), new DateTimeOffset(authority.NotAfter), [1, 2, 3]);

        using var chain = new X509Chain();
        chain.ChainPolicy.TrustMode = X509ChainTrustMode.CustomRootTrust;
        chain.ChainPolicy.CustomTrustStore.Add(authority);
        chain.ChainPolicy.RevocationMode = X509RevocationMode.NoCheck;
        chain.ChainPolicy.VerificationTime = authority.NotBefore.AddHours(1);

        Assert.Equal(isValid, chain.Build(forged));
    }

    [Fact]
    public async Task Authority_IsMadeOnce_AndItsKeyIsItsOwnersOnly()
    {
        string first;
        await using (var door = await OpenAsync()) first = await File.ReadAllTextAsync(door.Door.CertificatePath!);
        await using var again = await OpenAsync();

        Assert.Equal(first, await File.ReadAllTextAsync(again.Door.CertificatePath!));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(Path.Combine(_directory, "ca.key")));
    }

    [Fact]
    public async Task Authority_Damaged_IsNamedWithAWayOut()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory, "ca.pem"), "nonsense");
        await File.WriteAllTextAsync(Path.Combine(_directory, "ca.key"), "nonsense");

        var fault = await Assert.ThrowsAsync<CloudStateException>(OpenAsync);

        Assert.Contains("ca.pem", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Delete both", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Https_WithoutADirectory_IsRefused() => await Assert.ThrowsAsync<ArgumentException>(
        () => DoorFixture.OpenAsync(options => options with { HttpsPort = 0 }));

    private Task<DoorFixture> OpenAsync() => DoorFixture.OpenAsync(
        options => options with { HttpsPort = 0, Directory = _directory, Clock = TimeProvider.System },
        now: TimeProvider.System.GetUtcNow().ToString("O"));

    private static SslClientAuthenticationOptions Trusting(DoorFixture door) => new()
    {
        CertificateChainPolicy = new()
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            CustomTrustStore = { X509CertificateLoader.LoadCertificateFromFile(door.Door.CertificatePath!) },
            RevocationMode = X509RevocationMode.NoCheck,
        },
    };

    // Whatever name is called, the connection goes to the door.
    private static DoorClient Client(DoorFixture door, SslClientAuthenticationOptions tls) =>
        new(door.Door.HttpsEndpoint!, new SocketsHttpHandler
        {
            SslOptions = tls,
            ConnectCallback = async (_, cancellation) =>
            {
                var socket = new System.Net.Sockets.Socket(
                    System.Net.Sockets.SocketType.Stream, System.Net.Sockets.ProtocolType.Tcp);
                await socket.ConnectAsync(IPAddress.Loopback, door.Door.HttpsEndpoint!.Port, cancellation);
                return new System.Net.Sockets.NetworkStream(socket, ownsSocket: true);
            },
        });
}
