using Infra.Policies.Encryption;

namespace Infra.Policies.Rules;

/// <summary>What the configuration demands of resources, where a rule leaves room.</summary>
public sealed record Requirements
{
    /// <summary>The lowest rung of the key ladder that data may be encrypted with.</summary>
    /// <value>Default: a customer key.</value>
    public KeyLevel MinimumKey { get; init; } = KeyLevel.CustomerKey;

    /// <summary>The longest time between two rotations of a key, in days.</summary>
    /// <value>7 to 730. Default: 365, the longest that KMS offers for keys outside a KMS instance.</value>
    public int MaxRotationDays { get; init; } = 365;

    /// <summary>The shortest time a key must wait between the order to delete it and its end, in days.</summary>
    /// <value>7 to 366. Default: 30.</value>
    public int MinDeletionWindowDays { get; init; } = 30;

    /// <summary>Whether every key must be one of the same stack.</summary>
    /// <value>Default: false, so that keys of a stack of their own are no violation.</value>
    public bool KeysInThisStack { get; init; }
}
