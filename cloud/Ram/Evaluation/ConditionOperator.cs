using System.Collections.Frozen;
using System.Globalization;
using System.Net;

namespace Infra.Cloud.Ram.Evaluation;

/// <summary>A comparison that conditions use, by its name in the policy.</summary>
/// <param name="Matches">Compares the value of the request with one of the policy.</param>
/// <param name="Negated">True if the condition holds where nothing matches.</param>
internal sealed record ConditionOperator(Func<string, string, bool> Matches, bool Negated)
{
    /// <remarks>Source: conditional operators page of the RAM documentation, 2025-12-09.</remarks>
    private static readonly FrozenDictionary<string, ConditionOperator> ByName =
        new Dictionary<string, ConditionOperator>(StringComparer.Ordinal)
        {
            ["StringEquals"] = new(string.Equals, Negated: false),
            ["StringNotEquals"] = new(string.Equals, Negated: true),
            ["StringEqualsIgnoreCase"] = new(EqualsIgnoreCase, Negated: false),
            ["StringNotEqualsIgnoreCase"] = new(EqualsIgnoreCase, Negated: true),
            ["StringLike"] = new(Like, Negated: false),
            ["StringNotLike"] = new(Like, Negated: true),
            ["NumericEquals"] = new(Numbers(order => order == 0), Negated: false),
            ["NumericNotEquals"] = new(Numbers(order => order == 0), Negated: true),
            ["NumericLessThan"] = new(Numbers(order => order < 0), Negated: false),
            ["NumericLessThanEquals"] = new(Numbers(order => order <= 0), Negated: false),
            ["NumericGreaterThan"] = new(Numbers(order => order > 0), Negated: false),
            ["NumericGreaterThanEquals"] = new(Numbers(order => order >= 0), Negated: false),
            ["DateEquals"] = new(Dates(order => order == 0), Negated: false),
            ["DateNotEquals"] = new(Dates(order => order == 0), Negated: true),
            ["DateLessThan"] = new(Dates(order => order < 0), Negated: false),
            ["DateLessThanEquals"] = new(Dates(order => order <= 0), Negated: false),
            ["DateGreaterThan"] = new(Dates(order => order > 0), Negated: false),
            ["DateGreaterThanEquals"] = new(Dates(order => order >= 0), Negated: false),
            ["Bool"] = new(EqualsIgnoreCase, Negated: false),
            ["IpAddress"] = new(InNetwork, Negated: false),
            ["NotIpAddress"] = new(InNetwork, Negated: true),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static ConditionOperator? Find(string name) => ByName.GetValueOrDefault(name);

    private static bool EqualsIgnoreCase(string value, string wanted) =>
        string.Equals(value, wanted, StringComparison.OrdinalIgnoreCase);

    private static bool Like(string value, string pattern) => Wildcard.Matches(pattern, value, ignoreCase: false);

    private static Func<string, string, bool> Numbers(Func<int, bool> holds) => (value, wanted) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var left)
        && decimal.TryParse(wanted, NumberStyles.Float, CultureInfo.InvariantCulture, out var right)
        && holds(left.CompareTo(right));

    private static Func<string, string, bool> Dates(Func<int, bool> holds) => (value, wanted) =>
        TryDate(value, out var left) && TryDate(wanted, out var right) && holds(left.CompareTo(right));

    private static bool TryDate(string text, out DateTimeOffset date) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out date);

    /// <summary>An address in a network (10.0.0.0/8), or the address itself.</summary>
    private static bool InNetwork(string value, string wanted)
    {
        if (!IPAddress.TryParse(value, out var address)) return false;
        if (IPAddress.TryParse(wanted, out var single)) return address.Equals(single);
        return IPNetwork.TryParse(wanted, out var network) && network.Contains(address);
    }
}
