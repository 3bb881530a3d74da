using Infra.Policies.Values;

namespace Infra.Policies.Encryption;

/// <summary>One place where a type of resource stores data, and the arguments that decide whether it is encrypted
/// there and with whose key. Read from the table.</summary>
internal sealed record EncryptionSite
{
    /// <summary>Which of its type's places it is.</summary>
    public required int Index { get; init; }

    /// <summary>What is stored there, for messages.</summary>
    public required Words What { get; init; }

    /// <summary>The rule that demands encryption.</summary>
    public string? Rule { get; init; }

    /// <summary>The rule that demands a level of the key.</summary>
    public string? KeyRule { get; init; }

    /// <summary>The list whose every element is such a place; null where the resource is one.</summary>
    public string? At { get; init; }

    /// <summary>The argument that switches encryption on.</summary>
    public ArgumentPath? Flag { get; init; }

    /// <summary>Values of the flag that mean on, and the highest level of the key they go with: a service key, or
    /// whatever the key argument names. Null where the flag is a truth value.</summary>
    public IReadOnlyDictionary<string, KeyLevel>? On { get; init; }

    /// <summary>What the provider takes the flag for where it is omitted.</summary>
    public string? Omitted { get; init; }

    /// <summary>The argument that names the key. Where there is no flag, naming a key switches encryption on.</summary>
    public ArgumentPath? Key { get; init; }

    /// <summary>Words that stand in the place of a key's id, and what they mean.</summary>
    public IReadOnlyDictionary<string, KeyLevel>? KeyWords { get; init; }

    /// <summary>The condition under which the key argument counts.</summary>
    public SiteCondition? KeyWhen { get; init; }

    /// <summary>Arguments without which the service cannot use the key.</summary>
    public IReadOnlyList<ArgumentPath> Needs { get; init; } = [];

    /// <summary>An argument whose mere presence switches encryption with a service key on.</summary>
    public ArgumentPath? Present { get; init; }

    /// <summary>The argument that switches encryption off, whatever else is set.</summary>
    public ArgumentPath? Off { get; init; }

    /// <summary>Arguments that name a source whose encryption is handed on where the flag is omitted.</summary>
    public IReadOnlyList<ArgumentPath> Inherits { get; init; } = [];

    /// <summary>The argument that names the image from which the disk is made.</summary>
    public ArgumentPath? Image { get; init; }

    /// <summary>Whether the region's default encryption covers the place where the flag is omitted.</summary>
    public bool AccountDefault { get; init; }

    /// <summary>Whether the service always encrypts there, so that only the key is a question.</summary>
    public bool Always { get; init; }

    /// <summary>Conditions of which any makes the place exist; none where it always does.</summary>
    public IReadOnlyList<SiteCondition> When { get; init; } = [];

    /// <summary>Places of the same group are alternatives: one that is encrypted is enough.</summary>
    public string? AnyOf { get; init; }

    /// <summary>The edition of the service that the place needs to be encrypted at all.</summary>
    public SiteEdition? Edition { get; init; }

    /// <summary>The type of resource that can encrypt the place in this one's stead.</summary>
    public SiteElsewhere? Elsewhere { get; init; }
}
