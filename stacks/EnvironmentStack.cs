using System.Collections.Immutable;
using Infra.Stacks.Sections;
using Pulumi;

namespace Infra.Stacks;

/// <summary>An environment whose data at rest is encrypted: keys, the role by which ECS uses them, and
/// disks.</summary>
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
        : base(options!)
    {
        var keys = new KeySection(settings);
        var disks = new DiskSection(settings, keys);

        KeyIds = keys.Ids;
        KeyArns = keys.Arns;
        DiskIds = disks.Ids;
        EncryptionRole = disks.EncryptionRole?.Apply(string? (name) => name) ?? Output.Create((string?)null);
    }

    /// <summary>The IDs of the keys by name.</summary>
    [Output("keyIds")] public Output<ImmutableDictionary<string, string>> KeyIds { get; private set; }

    /// <summary>The ARNs of the keys by name.</summary>
    [Output("keyArns")] public Output<ImmutableDictionary<string, string>> KeyArns { get; private set; }

    /// <summary>The IDs of the disks by name.</summary>
    [Output("diskIds")] public Output<ImmutableDictionary<string, string>> DiskIds { get; private set; }

    /// <summary>The role by which ECS uses the keys, or null if no disk needs it.</summary>
    [Output("encryptionRole")] public Output<string?> EncryptionRole { get; private set; }
}
