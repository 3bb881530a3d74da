using System.Runtime.CompilerServices;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>Makes the clients of <see cref="TestCloud"/> call over HTTP instead of in process, for the test that asked for
/// it.</summary>
internal static class OverHttp
{
    private static readonly AsyncLocal<bool> Wanted = new();
    private static readonly ConditionalWeakTable<CloudAccount, HttpTransport> Transports = [];

    public static bool IsOn => Wanted.Value;

    /// <summary>What the calls of the current test go through, to tell that they did.</summary>
    public static AsyncLocal<List<HttpTransport>> Used { get; } = new();

    public static void TurnOn()
    {
        Wanted.Value = true;
        Used.Value = [];
    }

    public static CallTransport TransportTo(CloudAccount account) => Transports.GetValue(account, _ =>
    {
        var transport = new HttpTransport(account);
        Used.Value!.Add(transport);
        return transport;
    }).Call;
}
