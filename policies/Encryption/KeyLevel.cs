namespace Infra.Policies.Encryption;

/// <summary>Who controls the key that data is encrypted with, from nobody to the owner of the hardware: the key
/// ladder.</summary>
public enum KeyLevel
{
    /// <summary>Data is stored in the clear.</summary>
    None,

    /// <summary>A key that the service made and keeps; its user can neither disable it nor see who used it.</summary>
    ServiceKey,

    /// <summary>A customer master key in KMS, with material that KMS made.</summary>
    CustomerKey,

    /// <summary>A customer master key with material that its owner brought.</summary>
    ImportedKey,

    /// <summary>A customer master key that never leaves a hardware security module.</summary>
    HsmKey,
}
