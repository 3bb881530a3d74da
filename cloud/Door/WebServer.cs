using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Infra.Cloud.Door;

/// <summary>A web server with nothing in it but one handler and limits that keep its memory bounded.</summary>
internal sealed class WebServer : IAsyncDisposable
{
    /// <summary>KMS takes up to 6 KiB of plaintext in the address, and policies of 32 KiB, each byte of which may take
    /// three.</summary>
    private const int MaxRequestLine = 128 * 1024;

    private const int MaxConnections = 4096;

    private readonly WebApplication _app;

    private WebServer(WebApplication app, IReadOnlyList<Uri> endpoints)
    {
        _app = app;
        Endpoints = endpoints;
    }

    /// <summary>Where it listens, in the order asked for.</summary>
    public IReadOnlyList<Uri> Endpoints { get; }

    /// <exception cref="IOException">A port is in use or may not be used.</exception>
    public static async Task<WebServer> StartAsync(
        IPAddress address, int port, (int Port, Func<string?, X509Certificate2> Certificate)? https,
        RequestDelegate handler, CancellationToken cancellation)
    {
        var app = Build(address, port, https, handler);
        try
        {
            await app.StartAsync(cancellation);
            var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
            return new(app, [.. addresses.Select(text => new Uri(text))]);
        }
        catch
        {
            await app.DisposeAsync();
            throw;
        }
    }

    /// <summary>Loads and compiles what a server is made of.</summary>
    public static async Task MakeReadyAsync()
    {
        await using var app = Build(IPAddress.Loopback, 0, https: null, _ => Task.CompletedTask);
        app.Services.GetRequiredService<IServer>();
    }

    public async ValueTask DisposeAsync()
    {
        // Whoever still waits for an answer learns by the end of the connection that none comes.
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        await _app.StopAsync(patience.Token);
        await _app.DisposeAsync();
    }

    private static WebApplication Build(
        IPAddress address, int port, (int Port, Func<string?, X509Certificate2> Certificate)? https, RequestDelegate handler)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            Limit(kestrel.Limits);
            kestrel.AddServerHeader = false;
            kestrel.Listen(address, port, listen => listen.Protocols = HttpProtocols.Http1);
            if (https is not { } tls) return;
            kestrel.Listen(address, tls.Port, listen =>
            {
                listen.Protocols = HttpProtocols.Http1;
                listen.UseHttps(secure => secure.ServerCertificateSelector =
                    (ConnectionContext? _, string? name) => tls.Certificate(name));
            });
        });
        if (https is not null) builder.WebHost.UseKestrelHttpsConfiguration();

        var app = builder.Build();
        app.Run(handler);
        return app;
    }

    private static void Limit(KestrelServerLimits limits)
    {
        limits.MaxConcurrentConnections = MaxConnections;
        limits.MaxRequestLineSize = MaxRequestLine;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestBufferSize = 2 * MaxRequestLine;
        limits.MaxRequestBodySize = Wire.WireRequest.MaxBody;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.MinRequestBodyDataRate = new(bytesPerSecond: 240, gracePeriod: TimeSpan.FromSeconds(5));
    }

    /// <summary>Leaves the signals of the process to who owns the process.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
