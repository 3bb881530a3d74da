using System.Runtime.CompilerServices;
using Infra.Validation;
using Pulumi;

namespace Infra.Keys;

/// <summary>What a program says about a key that it declares, found by the output that carries the key's ID.</summary>
/// <remarks>It lets a dependent refuse a key that cannot encrypt before anything is registered, when the ID is not
/// known yet. Only the output itself is recognised: an ID that was passed through an Apply is a plain string to us,
/// and the service refuses the key then.</remarks>
/// <param name="Name">How messages call the key.</param>
/// <param name="Spec">Its specification.</param>
/// <param name="AwaitsMaterial">Whether its material has yet to be imported.</param>
internal sealed record KnownKey(string Name, Argument<string> Spec, bool AwaitsMaterial)
{
    private static readonly ConditionalWeakTable<Output<string>, KnownKey> s_known = [];

    /// <summary>What is said about a key whose material is not there.</summary>
    public Breach? Unready { get; } = AwaitsMaterial
        ? new("be a key that has its material",
            "deploy the key alone, import the material with: atrest key import; then set 'materialImported' to true",
            Got: $"{Name} without 'materialImported'")
        : null;

    /// <summary>Notes the key by the output that carries its ID.</summary>
    public void Remember(Output<string> keyId) => s_known.AddOrUpdate(keyId, this);

    /// <summary>The key whose ID an input is, if this program declares it.</summary>
    public static KnownKey? Of(Input<string>? keyId) =>
        keyId is not null && s_known.TryGetValue(keyId.ToOutput(), out var known) ? known : null;
}
