using Infra.Eligibility;
using Infra.Validation;
using Pulumi;

namespace Infra.Keys;

/// <summary>Whether a region can encrypt with the chosen key, for components that have no zone to tell it by.</summary>
internal static class KeyRegion
{
    /// <summary>Notes a key that cannot be used in the region; a region that is not known is not checked.</summary>
    public static void Require(Check check, Input<string>? keyId, bool serviceKey, string? region)
    {
        if (region is null || (keyId is null && !serviceKey)) return;
        if (DiskRegions.Region(region, serviceKey, "be used in a region") is not { } breach) return;
        check.Fail(serviceKey ? "serviceKey" : "keyId", $"one in {region}", breach);
    }
}
