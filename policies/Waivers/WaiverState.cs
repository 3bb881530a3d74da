namespace Infra.Policies.Waivers;

/// <summary>Whether a waiver holds.</summary>
public enum WaiverState
{
    /// <summary>It holds.</summary>
    Active,

    /// <summary>Its last day is over, or is no date.</summary>
    Expired,

    /// <summary>It lacks its rule, its resource or its reason.</summary>
    Ignored,
}
