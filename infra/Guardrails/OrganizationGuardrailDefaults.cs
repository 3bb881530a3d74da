namespace Infra.Guardrails;

/// <summary>Defaults and limits of <see cref="OrganizationGuardrail"/>.</summary>
public static class OrganizationGuardrailDefaults
{
    /// <summary>Whether disks without encryption are denied.</summary>
    public const bool EncryptedDisks = true;

    /// <summary>Whether disks with the service key are denied as well.</summary>
    public const bool CustomerKey = false;

    /// <summary>Whether switching encryption is denied.</summary>
    public const bool Switches = true;

    /// <summary>Whether losing keys is denied.</summary>
    public const bool Keys = true;

    /// <summary>The longest document of a control policy, in characters.</summary>
    /// <remarks>Source: CreateControlPolicy, ResourceDirectoryMaster 2022-04-19.</remarks>
    public const int MaxDocumentLength = 4096;
}
