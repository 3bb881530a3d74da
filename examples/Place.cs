using Infra.Instances;
using Infra.Networks;
using Pulumi;

namespace Infra.Examples;

/// <summary>What an instance needs beside an image: somewhere to be, and a way in.</summary>
/// <param name="VSwitchId">A vSwitch in the zone.</param>
/// <param name="SecurityGroupId">A security group that lets nobody in from outside.</param>
/// <param name="KeyPairName">The key pair of those who may enter.</param>
internal sealed record Place(Output<string> VSwitchId, Output<string> SecurityGroupId, Output<string> KeyPairName)
{
    /// <summary>The zone of the examples.</summary>
    public const string Zone = "cn-hangzhou-h";

    /// <summary>An image of Alibaba Cloud.</summary>
    public const string PublicImage = "aliyun_3_x64_20G_alibase_20240819.vhd";

    /// <summary>Nobody has the private half of this key; put yours here.</summary>
    private const string PublicKey =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIC+XNA+pZfGH6I10U1CmUQ+kovv+uALPXaHUUGt139E0";

    /// <summary>A network and a key pair.</summary>
    public static Place Declare()
    {
        var network = new PrivateNetwork("network", new() { ZoneIds = { Zone }, Deletable = true });
        var people = new ImportedKeyPair("people", new() { PublicKey = PublicKey });
        return new(network.VSwitchIds.Apply(ids => ids[Zone]), network.SecurityGroupId, people.KeyPairName);
    }
}
