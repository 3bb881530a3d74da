using System.Net;
using System.Text.Json;

namespace Infra.Engine;

/// <summary>Differences that the provider passes over, by the name they have in the facts.</summary>
/// <remarks>The names say when a difference is passed over. Most look at another argument as it is planned.</remarks>
internal static class DiffSuppression
{
    private const string AllPorts = "-1/-1";
    private const string OnChange = "ConfigurationItemChangeNotification";

    private delegate bool Rule(object? before, object? after, Func<string, object?> planned);

    private static readonly Dictionary<string, Rule> Rules = new(StringComparer.Ordinal)
    {
        ["equalJson"] = (before, after, _) => before is string one && after is string two && EqualJson(one, two),
        ["equalIpv6Range"] = (before, after, _) => before is string one && after is string two && EqualRange(one, two),
        ["categoryIsNotEssd"] = (_, _, planned) => planned("category") is string category && category != "cloud_essd",
        ["systemDiskIsNotEssd"] = (_, _, planned) => planned("systemDiskCategory") is not "cloud_essd",
        ["paidAfterUse"] = (_, _, planned) => IsPaidAfterUse(planned),
        ["paidInAdvance"] = (_, _, planned) => !IsPaidAfterUse(planned),
        ["notRenewedByItself"] = (_, _, planned) =>
            IsPaidAfterUse(planned) || planned("renewalStatus") is not "AutoRenewal",
        ["noSpotPriceLimit"] = (_, _, planned) =>
            !IsPaidAfterUse(planned) || planned("spotStrategy") is not "SpotWithPriceLimit",
        ["noPublicBandwidth"] = (_, _, planned) => planned("internetMaxBandwidthOut") is not > 0.0,
        ["passwordIsSet"] = (_, _, planned) => planned("password") is string { Length: > 0 },
        ["passwordIsNotEncrypted"] = (_, _, planned) => planned("kmsEncryptedPassword") is not string { Length: > 0 },
        ["leftToLaunchTemplate"] = (before, after, planned) =>
            !ResourceDiff.IsZero(before) && ResourceDiff.IsZero(after) && HasLaunchTemplate(planned),
        ["releaseTimeMeansTheSame"] = (before, after, planned) =>
            (!ResourceDiff.IsZero(before) && ResourceDiff.IsZero(after) && HasLaunchTemplate(planned))
            || planned("instanceChargeType") is "PrePaid"
            || (before is string { Length: > 0 } one && after is string two && two.StartsWith(one.Trim(':', '0', 'Z'), StringComparison.Ordinal)),
        ["groupIsEnterprise"] = (_, _, planned) => planned("securityGroupType") is "enterprise",
        ["portsDoNotMatter"] = (_, after, planned) => (planned("ipProtocol") is "tcp" or "udp") == (after is AllPorts),
        ["sourceIsSet"] = (_, _, planned) =>
            planned("cidrIp") is string { Length: > 0 } || planned("sourceSecurityGroupId") is string { Length: > 0 },
        ["paidByCapacityUnit"] = (_, _, planned) => planned("internetChargeType") is "PayByLcu",
        ["encryptionIsDisabled"] = (_, _, planned) => planned("disableEncryption") is true,
        ["triggeredByChange"] = (_, _, planned) =>
            planned("configRuleTriggerTypes") is OnChange || planned("sourceDetailMessageType") is OnChange,
        ["gatewayIsNormal"] = (_, _, planned) => planned("natType") is "Normal",
    };

    /// <summary>Whether a difference is passed over.</summary>
    /// <param name="rule">The name in the facts.</param>
    /// <param name="before">The value in the state.</param>
    /// <param name="after">The value that is wanted.</param>
    /// <param name="planned">Tells what another argument shall be.</param>
    public static bool Applies(string rule, object? before, object? after, Func<string, object?> planned) =>
        Rules.TryGetValue(rule, out var applies)
            ? applies(before, after, planned)
            : throw new NotSupportedException($"the rule '{rule}' of the provider facts is not known");

    private static bool IsPaidAfterUse(Func<string, object?> planned) =>
        string.Equals(planned("instanceChargeType") as string, "PostPaid", StringComparison.OrdinalIgnoreCase);

    private static bool HasLaunchTemplate(Func<string, object?> planned) =>
        planned("launchTemplateId") is string { Length: > 0 } || planned("launchTemplateName") is string { Length: > 0 };

    private static bool EqualJson(string one, string two)
    {
        try
        {
            using var left = JsonDocument.Parse(one);
            using var right = JsonDocument.Parse(two);
            return JsonElement.DeepEquals(left.RootElement, right.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool EqualRange(string one, string two) =>
        IPNetwork.TryParse(one, out var left) && IPNetwork.TryParse(two, out var right) && left.Equals(right);
}
