using Infra.Inventory.Eligibility;
using Infra.Validation;

namespace Infra.Eligibility;

/// <summary>What is said about zones in which an instance cannot ask for an encrypted system disk.</summary>
internal static class SystemDiskZones
{
    /// <summary>The zones that are left out; every other one is eligible.</summary>
    public static IReadOnlyList<string> Excluded => ZoneFacts.Excluded;

    /// <summary>A zone in which a system disk can be encrypted with a key.</summary>
    public static Breach? Zone(string zone) => Excluded.Contains(zone, StringComparer.Ordinal)
        ? new("be a zone where system disks can be encrypted",
            $"they can everywhere but in {string.Join(" and ", Excluded)} ({ZoneFacts.Source}); choose another zone of the "
            + "region, or boot from an encrypted image")
        : null;
}
