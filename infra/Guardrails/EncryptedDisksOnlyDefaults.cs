namespace Infra.Guardrails;

/// <summary>Defaults of <see cref="EncryptedDisksOnly"/>.</summary>
public static class EncryptedDisksOnlyDefaults
{
    /// <summary>The name of the policy, as the documentation of ECS calls it.</summary>
    public const string PolicyName = "ecs-disk-encrypt-control";

    /// <summary>Whether disks with the service key are denied as well.</summary>
    public const bool CustomerKey = false;
}
