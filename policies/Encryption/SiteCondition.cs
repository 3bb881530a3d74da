using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>A condition on another argument.</summary>
/// <param name="Path">The argument.</param>
/// <param name="Is">Values that meet the condition; any that is set does where there are none.</param>
internal sealed record SiteCondition(ArgumentPath Path, IReadOnlyList<string> Is)
{
    /// <summary>Whether inputs meet the condition; null where that is unknown.</summary>
    public bool? IsMetBy(PropertyValue inputs)
    {
        var value = Path.In(inputs);
        if (value.IsUnknown) return null;
        if (Is is []) return !value.IsNull;
        return Is.Any(value.Is);
    }
}
