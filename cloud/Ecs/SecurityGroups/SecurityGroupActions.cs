namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>The actions on security groups.</summary>
internal static class SecurityGroupActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateSecurityGroup(), new DescribeSecurityGroups(), new DescribeSecurityGroupAttribute(),
        new ModifySecurityGroupAttribute(), new ModifySecurityGroupPolicy(), new DeleteSecurityGroup(),
        new AuthorizeSecurityGroup(), new AuthorizeSecurityGroupEgress(), new RevokeSecurityGroup(),
        new RevokeSecurityGroupEgress(), new ModifySecurityGroupRule(), new ModifySecurityGroupEgressRule(),
        new JoinSecurityGroup(), new LeaveSecurityGroup(),
    ];
}
