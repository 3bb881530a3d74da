using System.Collections.Immutable;
using Infra.AccountDefaults;
using Infra.Guard;
using Infra.Stacks.Sections;
using Infra.Stacks.Settings;
using Pulumi;

namespace Infra.Stacks;

/// <summary>An environment whose data at rest is encrypted: keys, the roles by which services use them, disks, images,
/// instances and clusters.</summary>
public sealed class EnvironmentStack : Stack
{
    /// <summary>Builds the environment from the stack's configuration; the Pulumi engine calls this.</summary>
    /// <exception cref="RunException">The configuration is wrong; everything wrong is named.</exception>
    public EnvironmentStack()
        : this(ProgramSettings.Load(new Config()), options: null)
    {
    }

    /// <summary>Builds the environment from settings; tests and the local engine call this.</summary>
    public EnvironmentStack(ProgramSettings settings, StackOptions? options)
        : base(ProgramGuard.Watch(options, GuardSettings.Read(settings)))
    {
        var keys = new KeySection(settings);
        var roles = new RoleSection(settings);
        var policies = new SnapshotPolicySection(settings, roles);
        var network = new NetworkSection(settings);
        var compute = new ComputeSection(settings, keys, roles, network, policies);
        var disks = new DiskSection(settings, keys, roles, compute, policies);
        var templates = new LaunchTemplateSection(settings, keys, roles, network, compute);
        var clusters = new ClusterSection(settings, keys, roles);
        if (settings.EncryptByDefault.Length > 0)
        {
            _ = new DiskEncryptionByDefault("disk-encryption", new()
            {
                KeyId = keys[settings.EncryptByDefault].KeyId,
                EncryptionRole = roles.ForDisks!,
            });
        }

        KeyIds = keys.Ids;
        KeyArns = keys.Arns;
        DiskIds = disks.Ids;
        ImageIds = compute.ImageIds;
        InstanceIds = compute.InstanceIds;
        LaunchTemplateIds = templates.Ids;
        ClusterIds = clusters.Ids;
        EncryptionRole = roles.ForDisks?.Apply(string? (name) => name) ?? Output.Create((string?)null);
        ProgramGuard.Conclude(this);
    }

    /// <summary>The IDs of the keys by name.</summary>
    [Output("keyIds")] public Output<ImmutableDictionary<string, string>> KeyIds { get; private set; }

    /// <summary>The ARNs of the keys by name.</summary>
    [Output("keyArns")] public Output<ImmutableDictionary<string, string>> KeyArns { get; private set; }

    /// <summary>The IDs of the disks by name.</summary>
    [Output("diskIds")] public Output<ImmutableDictionary<string, string>> DiskIds { get; private set; }

    /// <summary>The IDs of the encrypted images by name.</summary>
    [Output("imageIds")] public Output<ImmutableDictionary<string, string>> ImageIds { get; private set; }

    /// <summary>The IDs of the instances by name.</summary>
    [Output("instanceIds")] public Output<ImmutableDictionary<string, string>> InstanceIds { get; private set; }

    /// <summary>The IDs of the launch templates by name.</summary>
    [Output("launchTemplateIds")]
    public Output<ImmutableDictionary<string, string>> LaunchTemplateIds { get; private set; }

    /// <summary>The IDs of the clusters by name.</summary>
    [Output("clusterIds")] public Output<ImmutableDictionary<string, string>> ClusterIds { get; private set; }

    /// <summary>The role by which ECS uses the keys, or null if nothing needs it.</summary>
    [Output("encryptionRole")] public Output<string?> EncryptionRole { get; private set; }
}
