using Infra.Instances;
using Infra.Networks;
using Pulumi;

namespace Infra.Stacks.Sections;

/// <summary>What instances need beside disks: a network and a key pair.</summary>
internal sealed class NetworkSection
{
    private readonly PrivateNetwork? _network;

    /// <summary>Declares network and key pair if there are instances or launch templates.</summary>
    public NetworkSection(ProgramSettings settings)
    {
        if (settings.Instances.Length > 0)
        {
            // Addresses go by the place of a zone in the list: that of the whole environment keeps the first.
            var zones = settings.Instances.Select(instance => settings.ZoneOr(instance.ZoneId)).Distinct()
                .OrderBy(zone => zone != settings.ZoneId);
            _network = new PrivateNetwork("network", new()
            {
                ZoneIds = zones.ToArray(),
                Cidr = Given.Text(settings.NetworkCidr),
                ResourceGroupId = Given.Text(settings.ResourceGroupId),
                Tags = Given.Tags(settings.Tags),
                Deletable = settings.Deletable,
            });
        }

        if (settings.SshPublicKey.Length == 0) return;
        KeyPairName = new ImportedKeyPair("operators", new()
        {
            PublicKey = settings.SshPublicKey,
            ResourceGroupId = Given.Text(settings.ResourceGroupId),
            Tags = Given.Tags(settings.Tags),
        }).KeyPairName;
    }

    /// <summary>The key pair by which people enter instances, or null if there is none.</summary>
    public Output<string>? KeyPairName { get; }

    /// <summary>The security group of the instances.</summary>
    public Output<string> SecurityGroupId => _network!.SecurityGroupId;

    /// <summary>The vSwitch in a zone.</summary>
    public Output<string> VSwitchId(string zone) => _network!.VSwitchIds.Apply(ids => ids[zone]);
}
