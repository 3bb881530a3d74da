using System.Runtime.CompilerServices;
using Infra.Policies.Waivers;
using Pulumi;

namespace Infra.Guard;

/// <summary>Accepts a violation in the program, beside the resource.</summary>
/// <remarks>A waiver is an option of the resource or of a component, whose children it covers as well:
/// <code>
/// new() { ResourceTransformations = { Waive.Rule("ecs-disk-uses-customer-key", "holds public data", "2027-06-30") } }
/// </code></remarks>
public static class Waive
{
    private static readonly ConditionalWeakTable<Resource, List<Waiver>> Given = [];

    /// <summary>Accepts that the resource violates a rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="reason">Why that is acceptable; it stands in every report.</param>
    /// <param name="expires">The last day on which it is, UTC, as yyyy-MM-dd. Without one the waiver holds for ever, which
    /// is reported.</param>
    /// <param name="owner">Who answers for it.</param>
    /// <exception cref="ArgumentException">The rule or the reason is missing.</exception>
    public static ResourceTransformation Rule(string rule, string reason, string? expires = null, string? owner = null)
    {
        if (string.IsNullOrWhiteSpace(rule))
            throw new ArgumentException($"Waive: 'rule' must be the id of a rule; got {rule ?? "nothing"}.", nameof(rule));
        if (string.IsNullOrWhiteSpace(reason))
            throw new ArgumentException($"Waive '{rule}': 'reason' must say why; got nothing.", nameof(reason));

        // The resource it stands beside is declared first, before the children of a component.
        Waiver? waiver = null;
        return declared =>
        {
            waiver ??= new(rule, declared.Resource.GetResourceName(), reason)
            {
                Expires = expires,
                Owner = owner,
                Source = WaiverSource.Code,
            };
            Given.GetOrCreateValue(declared.Resource).Add(waiver);
            return null;
        };
    }

    /// <summary>The waivers that stand beside a resource or a component it belongs to.</summary>
    internal static IReadOnlyList<Waiver> Of(Resource resource) => Given.TryGetValue(resource, out var waivers) ? waivers : [];
}
