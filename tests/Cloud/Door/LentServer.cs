using System.Net;
using Infra.Cloud.Door;
using Infra.Cloud.Door.Tls;
using Microsoft.AspNetCore.Http;

namespace Infra.Tests.Cloud.Door;

/// <summary>A web server and its clients, behind which one account answers after the other.</summary>
/// <remarks>Nothing of an account stays in it: access keys, nonces and time are the handler's, and each borrower brings
/// its own.</remarks>
internal sealed class LentServer : IDisposable
{
    private readonly WebServer _server;
    private volatile RequestDelegate _answer;

    public LentServer(RequestDelegate answer)
    {
        _answer = answer;
        var authority = CertificateAuthority.Open(TestAuthority.Directory, TimeProvider.System);
        _server = WebServer.StartAsync(IPAddress.Loopback, 0,
            (0, new ServerCertificates(authority, TimeProvider.System).Of), context => _answer(context), default)
            .GetAwaiter().GetResult();
        Http = new(Endpoint);
        Https = new(_server.Endpoints[1], new SocketsHttpHandler { SslOptions = TestAuthority.Trust });
    }

    /// <summary>Where it listens for HTTP.</summary>
    public Uri Endpoint => _server.Endpoints[0];

    public DoorClient Http { get; }

    public DoorClient Https { get; }

    /// <summary>Lets somebody else answer from now on.</summary>
    public void AnswerBy(RequestDelegate answer) => _answer = answer;

    public void Dispose()
    {
        Http.Dispose();
        Https.Dispose();
        _server.DisposeAsync().AsTask().GetAwaiter().GetResult();
    }
}
