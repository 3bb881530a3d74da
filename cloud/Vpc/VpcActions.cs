namespace Infra.Cloud.Vpc;

/// <summary>The actions of VPC that the embedded cloud has.</summary>
internal static class VpcActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateVpc(), new DescribeVpcs(), new DescribeVpcAttribute(), new ModifyVpcAttribute(), new DeleteVpc(),
        new MoveResourceGroup(), new DescribeRouteTableList(), new ModifyRouteTableAttributes(),
        new CreateVSwitch(), new DescribeVSwitches(), new DescribeVSwitchAttributes(), new ModifyVSwitchAttribute(),
        new DeleteVSwitch(),
        new CreateNatGateway(), new DescribeNatGateways(), new ModifyNatGatewayAttribute(), new DeletionProtection(),
        new DeleteNatGateway(),
        new AllocateEipAddress(), new DescribeEipAddresses(), new ModifyEipAddressAttribute(),
        new AssociateEipAddress(), new UnassociateEipAddress(), new ReleaseEipAddress(),
        new CreateSnatEntry(), new DescribeSnatTableEntries(), new ModifySnatEntry(), new DeleteSnatEntry(),
        new TagResources(), new UnTagResources(), new ListTagResources(),
    ];
}
