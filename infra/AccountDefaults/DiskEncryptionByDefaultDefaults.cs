namespace Infra.AccountDefaults;

/// <summary>Defaults of <see cref="DiskEncryptionByDefault"/>.</summary>
public static class DiskEncryptionByDefaultDefaults
{
    /// <summary>Whether the service key of ECS is used instead of a customer master key.</summary>
    public const bool ServiceKey = false;
}
