// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc.Outputs;

/// <summary>The object <c>NetworkIpv6CidrBlock</c>.</summary>
[OutputType]
public sealed class NetworkIpv6CidrBlock
{
    public readonly string Ipv6CidrBlock;
    public readonly string Ipv6Isp;

    [OutputConstructor]
    private NetworkIpv6CidrBlock(
        string ipv6CidrBlock,
        string ipv6Isp)
    {
        Ipv6CidrBlock = ipv6CidrBlock;
        Ipv6Isp = ipv6Isp;
    }
}
