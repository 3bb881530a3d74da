using Infra.Snapshots;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>The policies that take snapshots.</summary>
internal sealed class SnapshotPolicySection
{
    private readonly Dictionary<string, EncryptedSnapshotPolicy> _policies = new(StringComparer.Ordinal);

    /// <summary>Declares the policies.</summary>
    public SnapshotPolicySection(ProgramSettings settings, RoleSection roles)
    {
        foreach (var policy in settings.SnapshotPolicies)
            _policies.Add(policy.Name, Declare(policy, settings, roles));
    }

    /// <summary>The ID of the policy of that name, or nothing for no name.</summary>
    public Input<string>? Id(string? name) => name is null ? null : (Input<string>)_policies[name].PolicyId;

    private static EncryptedSnapshotPolicy Declare(
        SnapshotPolicySettings policy, ProgramSettings settings, RoleSection roles)
    {
        var copies = policy.CopyRegionId is not null;
        return new(policy.Name, new()
        {
            RetentionDays = Given.Value(policy.RetentionDays),
            CopyRegionId = Given.Text(policy.CopyRegionId),
            CopyRetentionDays = Given.Value(policy.CopyRetentionDays),
            KeyId = Given.Text(policy.CopyKeyId),
            EncryptionRole = policy.CopyKeyId is null ? null : (Input<string>)roles.ForDisks!,
            ServiceKey = copies && policy.CopyKeyId is null,
            ResourceGroupId = Given.Text(settings.ResourceGroupId),
            Tags = Given.Tags(settings.Tags),
        });
    }
}
