using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>What the arguments of one place of one resource say.</summary>
/// <param name="Site">The place.</param>
/// <param name="State">Whether it is encrypted.</param>
/// <param name="Path">The argument that decided, as it is called on this resource.</param>
/// <param name="Value">What that argument holds.</param>
internal sealed record SiteReading(EncryptionSite Site, SiteState State, string Path, PropertyValue Value)
{
    /// <summary>Why, where the argument and its value do not say it by themselves.</summary>
    public Words? Because { get; init; }

    /// <summary>The key, where the place is encrypted.</summary>
    public KeyReading? Key { get; init; }

    /// <summary>The value of the argument that would switch encryption on, where one would.</summary>
    public PropertyValue Cure { get; init; }
}
