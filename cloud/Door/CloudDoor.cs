using Infra.Cloud.Door.Tls;

namespace Infra.Cloud.Door;

/// <summary>The door of the embedded cloud: any client of Alibaba Cloud can call through it over HTTP and
/// HTTPS.</summary>
public sealed class CloudDoor : IAsyncDisposable
{
    private readonly WebServer _server;
    private readonly WebServer? _admin;
    private readonly Keeper _keeper;
    private readonly DoorClock _time;

    private CloudDoor(
        WebServer server, WebServer? admin, Keeper keeper, DoorClock time, CertificateAuthority? authority, string? token)
    {
        _time = time;
        _server = server;
        _admin = admin;
        _keeper = keeper;
        CertificatePath = authority?.CertificatePath;
        AdminTokenPath = token;
    }

    /// <summary>Where it listens for HTTP.</summary>
    public Uri Endpoint => _server.Endpoints[0];

    /// <summary>Where it listens for HTTPS, or null.</summary>
    public Uri? HttpsEndpoint => _server.Endpoints.Count > 1 ? _server.Endpoints[1] : null;

    /// <summary>Where it listens for who changes faults and time, or null.</summary>
    public Uri? AdminEndpoint => _admin?.Endpoints[0];

    /// <summary>The certificate that clients of HTTPS must trust, or null.</summary>
    public string? CertificatePath { get; }

    /// <summary>The file with the token that the admin port asks for, or null.</summary>
    public string? AdminTokenPath { get; }

    /// <summary>How many calls came through the door.</summary>
    public long Calls => _keeper.Calls;

    /// <summary>The account's time as it stands at the door.</summary>
    public DateTimeOffset Now => _time.Now;

    /// <summary>Lets the account's time jump forward, for who waits in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It would go back.</exception>
    public void Advance(TimeSpan duration)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(duration, TimeSpan.Zero);
        _time.Advance(duration);
    }

    /// <summary>Loads what a door is made of on another thread, for who has other work to do before one is opened.
    /// </summary>
    public static Task MakeReadyAsync() => Task.Run(WebServer.MakeReadyAsync);

    /// <summary>Opens the door of an account.</summary>
    /// <remarks>The account stays the caller's: closing the door writes it compactly and leaves it open.</remarks>
    /// <exception cref="IOException">A port is in use, or a file cannot be written.</exception>
    /// <exception cref="CloudStateException">The certificate authority cannot be read.</exception>
    /// <exception cref="ArgumentException">HTTPS or the admin port is asked for without a directory.</exception>
    public static async Task<CloudDoor> OpenAsync(
        CloudAccount account, DoorOptions options, CancellationToken cancellation = default)
    {
        if (options.Directory is null && (options.HttpsPort is not null || options.HasAdmin))
            throw new ArgumentException(
                "The door needs a directory for its certificate and token; set Directory, or leave HttpsPort and "
                + "HasAdmin alone.", nameof(options));

        var time = new DoorClock(options.Clock, options.Time, account.LatestCall);
        var keeper = new Keeper(account, time, commits: options.Moments is null);
        var handler = new RequestHandler(account, options, time, keeper);

        // Read while the server starts, which needs no certificate before a client comes.
        var authority = Task.Run(() =>
            options.HttpsPort is null ? null : CertificateAuthority.Open(options.Directory!, options.Clock));
        var certificates = new Lazy<ServerCertificates>(() => new(authority.GetAwaiter().GetResult()!, options.Clock));
        var server = WebServer.StartAsync(options.Address, options.Port,
            options.HttpsPort is { } port ? (port, name => certificates.Value.Of(name)) : null,
            handler.HandleAsync, cancellation);
        try
        {
            await Task.WhenAll(authority, server);
            var admin = options.HasAdmin ? await AdminPort.OpenAsync(account, options, time, cancellation) : default;
            return new(await server, admin.Server, keeper, time, await authority, admin.TokenPath);
        }
        catch
        {
            if (server.IsCompletedSuccessfully) await (await server).DisposeAsync();
            throw;
        }
    }

    /// <summary>Closes the door. Calls that are on their way end first.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_admin is not null) await _admin.DisposeAsync();
        await _server.DisposeAsync();
        _keeper.Commit();
    }
}
