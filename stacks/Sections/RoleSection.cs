using Infra.Identity;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>The roles by which services use the keys of the environment.</summary>
internal sealed class RoleSection
{
    /// <summary>Declares the roles that something needs.</summary>
    public RoleSection(ProgramSettings settings)
    {
        if (settings.EncryptsWithKeys)
        {
            ForDisks = settings.ManageEncryptionRole
                ? new EcsDiskEncryptionRole("ecs-disk-encryption", new() { Tags = Given.Tags(settings.Tags) }).RoleName
                : Output.Create(EcsDiskEncryptionRoleDefaults.RoleName);
        }

        if (settings.Clusters.Length > 0)
        {
            ForSecrets = settings.ManageEncryptionRole
                ? new AckSecurityRole("ack-security", new() { Tags = Given.Tags(settings.Tags) }).RoleName
                : Output.Create(AckSecurityRoleDefaults.RoleName);
        }
    }

    /// <summary>The role of ECS, or null if nothing needs it.</summary>
    public Output<string>? ForDisks { get; }

    /// <summary>The role of ACK, or null if nothing needs it.</summary>
    public Output<string>? ForSecrets { get; }
}
