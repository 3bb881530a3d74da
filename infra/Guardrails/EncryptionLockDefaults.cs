namespace Infra.Guardrails;

/// <summary>Defaults of <see cref="EncryptionLock"/>.</summary>
public static class EncryptionLockDefaults
{
    /// <summary>Whether switching encryption is denied.</summary>
    public const bool Switches = true;

    /// <summary>Whether losing keys is denied.</summary>
    public const bool Keys = true;
}
