using System.Globalization;
using Infra.Cloud;
using Infra.Cloud.Door;
using Infra.Tests.Testing;

namespace Infra.Tests.Cloud.Door;

/// <summary>A door on loopback with an account of its own in memory, and a clock that stands still unless a test moves
/// it.</summary>
internal sealed class DoorFixture : IAsyncDisposable
{
    private readonly List<string> _log = [];

    private DoorFixture(CloudAccount account, ManualTime time) => (Account, Time) = (account, time);

    public CloudAccount Account { get; }

    public ManualTime Time { get; }

    public CloudDoor Door { get; private set; } = null!;

    public DoorClient Client { get; private set; } = null!;

    /// <summary>What the operator was told.</summary>
    public IReadOnlyList<string> Log
    {
        get
        {
            lock (_log) return [.. _log];
        }
    }

    /// <summary>Opens a door that knows <see cref="DoorRequest.Anyone"/> beside the account's own keys.</summary>
    public static async Task<DoorFixture> OpenAsync(
        Func<DoorOptions, DoorOptions>? change = null, CloudAccount? account = null, string now = "2026-11-21T18:35:00Z")
    {
        var time = new ManualTime(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture));
        var fixture = new DoorFixture(account ?? CloudAccount.InMemory(), time);
        var options = new DoorOptions
        {
            Clock = time,
            Log = text =>
            {
                lock (fixture._log) fixture._log.Add(text);
            },
            Credentials = id => id == DoorRequest.Anyone.AccessKeyId ? DoorRequest.Anyone : fixture.Account.FindCredential(id),
        };
        fixture.Door = await CloudDoor.OpenAsync(fixture.Account, change?.Invoke(options) ?? options);
        fixture.Client = new DoorClient(fixture.Door.Endpoint);
        return fixture;
    }

    public DoorRequest Request(string product, string action, params (string Name, string Value)[] parameters) =>
        new(product, action, [.. parameters.Select(pair => new KeyValuePair<string, string>(pair.Name, pair.Value))])
        {
            At = Time.Now,
            Format = "JSON",
        };

    public Task<DoorAnswer> SendAsync(string product, string action, params (string Name, string Value)[] parameters) =>
        Client.SendAsync(Request(product, action, parameters));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Door.DisposeAsync();
        Account.Dispose();
    }
}
