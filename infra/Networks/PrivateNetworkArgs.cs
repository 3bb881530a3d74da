using Pulumi;

namespace Infra.Networks;

/// <summary>Arguments of <see cref="PrivateNetwork"/>.</summary>
public sealed class PrivateNetworkArgs : ResourceArgs
{
    /// <summary>The zones that get a vSwitch.</summary>
    /// <value>1 to 16 zones of the region, plain values. Required.</value>
    /// <remarks>Addresses go by the place in the list: add zones at its end only. Taking one away takes its vSwitch
    /// away.</remarks>
    [Input("zoneIds")] public InputList<string> ZoneIds { get => field ??= new(); set; }

    /// <summary>The addresses of the network; each vSwitch gets a /24 of them.</summary>
    /// <value>A private range with the prefix /16. Default: 10.1.0.0/16.</value>
    /// <remarks>It cannot be changed: the VPC refuses a range without its vSwitches. Declare another network.</remarks>
    [Input("cidr")] public Input<string>? Cidr { get; set; }

    /// <summary>The resource group of the network.</summary>
    /// <value><c>rg-...</c>. Default: the account's default group.</value>
    [Input("resourceGroupId")] public Input<string>? ResourceGroupId { get; set; }

    /// <summary>Tags of the VPC, the vSwitches and the security group.</summary>
    /// <value>At most 20; no key starts with <c>atrest:</c>. Default: none.</value>
    [Input("tags")] public InputMap<string> Tags { get => field ??= new(); set; }

    /// <summary>Whether Pulumi may delete the network: gives up <c>protect</c> and <c>retainOnDelete</c>.</summary>
    /// <value>A plain value. Default: false.</value>
    [Input("deletable")] public Input<bool>? Deletable { get; set; }
}
