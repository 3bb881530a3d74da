namespace Infra.Cloud.Kms;

/// <summary>Whether the user's own material is in a key, and until when.</summary>
internal sealed record ImportedMaterial(bool IsPresent = false, DateTimeOffset? ExpiresAt = null)
{
    public bool IsThereAt(DateTimeOffset time) => IsPresent && !(ExpiresAt <= time);
}
