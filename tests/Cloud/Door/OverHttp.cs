using System.Runtime.CompilerServices;
using Infra.Cloud;

namespace Infra.Tests.Cloud.Door;

/// <summary>Makes the clients of <see cref="TestCloud"/> call over HTTP instead of in process, for the test that asked
/// for it.</summary>
internal static class OverHttp
{
    private static readonly AsyncLocal<TestDoor?> s_door = new();
    private static readonly ConditionalWeakTable<CloudAccount, HttpTransport> s_transports = [];

    public static bool IsOn => s_door.Value is not null;

    /// <summary>Lets the calls of the current test go through a door, which is its caller's to end.</summary>
    public static TestDoor TurnOn() => s_door.Value = new(LentServers.Shared);

    public static CallTransport TransportTo(CloudAccount account) =>
        s_transports.GetValue(account, s_door.Value!.Open).Call;
}
