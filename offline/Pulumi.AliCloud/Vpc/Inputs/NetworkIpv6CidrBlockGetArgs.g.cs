// Written by `dotnet run --project eng/generator`; do not edit.
#nullable enable

namespace Pulumi.AliCloud.Vpc.Inputs;

/// <summary>The object <c>NetworkIpv6CidrBlock</c>.</summary>
public sealed class NetworkIpv6CidrBlockGetArgs : global::Pulumi.ResourceArgs
{
    [Input("ipv6CidrBlock")]
    public Input<string>? Ipv6CidrBlock { get; set; }

    [Input("ipv6Isp")]
    public Input<string>? Ipv6Isp { get; set; }

    public NetworkIpv6CidrBlockGetArgs()
    {
    }

    public static new NetworkIpv6CidrBlockGetArgs Empty => new NetworkIpv6CidrBlockGetArgs();
}
