using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Oos;

/// <summary>The same beginning as often as it is needed.</summary>
/// <param name="Name">What is converted, for a person.</param>
/// <param name="Begin">Makes the account.</param>
internal sealed record OosRoute(string Name, Func<OosWorld> Begin)
{
    /// <summary>All ways that a template goes.</summary>
    public static IReadOnlyDictionary<string, OosRoute> All { get; } = new OosRoute[]
    {
        new("data disk by a copy", () => new()),
        new("data disk directly", () => new(wish: wishes => wishes with { DataRoute = Route.DirectFromSnapshot })),
        new("two data disks in one stop", () => new(disks: 2)),
        new("data disk of a stopped instance", () => new(running: false)),
        new("unattached data disk", () => new(attached: false)),
        new("system disk by replacement", () => System(Route.ReplaceSystemDisk)),
        new("system disk by the public template", () => System(Route.PublicTemplate)),
    }.ToDictionary(route => route.Name, StringComparer.Ordinal);

    private static OosWorld System(Route route) =>
        new(disks: 0, kinds: DiskKinds.System, wish: wishes => wishes with { SystemRoute = route });
}
