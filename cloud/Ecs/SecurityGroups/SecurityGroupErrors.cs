namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>The errors of security groups, with the codes, statuses and texts of their reference pages.</summary>
/// <remarks>Source: reference pages of CreateSecurityGroup, AuthorizeSecurityGroup and DeleteSecurityGroup, 2021 to
/// 2025.</remarks>
internal static class SecurityGroupErrors
{
    public static readonly ServiceError NotFound =
        new(404, "InvalidSecurityGroupId.NotFound", "The specified SecurityGroupId does not exist.");

    public static readonly ServiceError VpcNotFound =
        new(404, "InvalidVpcId.NotFound", "Specified VPC does not exist.");

    public static readonly ServiceError NameMalformed =
        new(400, "InvalidSecurityGroupName.Malformed", "Specified security group name is not valid.");

    public static readonly ServiceError DescriptionMalformed = new(400, "InvalidSecurityGroupDiscription.Malformed",
        "Specified security group description is not valid.");

    public static readonly ServiceError Quota =
        new(403, "QuotaExceed.SecurityGroup", "The maximum number of security groups is reached.");

    public static readonly ServiceError RuleQuota = new(403, "AuthorizationLimitExceed",
        "The limit of authorization records in the security group reaches.");

    /// <summary>The provider waits on this code.</summary>
    public static readonly ServiceError InUse =
        new(403, "DependencyViolation", "There is still instance(s) in the specified security group.");

    public static readonly ServiceError Referenced =
        new(403, "DependencyViolation", "The specified security group has been authorized in another one.");

    public static readonly ServiceError ProtocolMalformed =
        new(400, "InvalidIpProtocol.Malformed", "The specified parameter \"IpProtocol\" is not valid.");

    public static readonly ServiceError PortsMismatch = new(400, "OperationDenied",
        "The specified IpProtocol does not exist or IpProtocol and PortRange do not match.");

    public static readonly ServiceError PolicyMalformed =
        new(400, "InvalidPolicy.Malformed", "The specified parameter \"Policy\" is not valid.");

    public static readonly ServiceError PriorityMalformed =
        new(400, "InvalidPriority.Malformed", "The specified parameter \"Priority\" is not valid.");

    public static readonly ServiceError NicTypeMismatch = new(400, "InvalidNicType.Mismatch",
        "Specified nic type conflicts with the authorization record.");

    public static readonly ServiceError RuleNotFound = new(404, "InvalidSecurityGroupRule.RuleNotExist",
        "The specified rule does not exist.");

    public static readonly ServiceError InstanceInGroup = new(403, "InvalidInstanceId.AlreadyExists",
        "The specified instance already exists in the specified security group.");

    public static readonly ServiceError LastGroup = new(403, "InstanceLastSecurityGroup",
        "An instance should be in one security group at least.");

    public static readonly ServiceError InstanceElsewhere = new(403, "InvalidInstanceId.VpcMismatch",
        "The specified instance and security group are not in the same VPC.");

    public static ServiceError OtherGroupNotFound(string side) => new(404, $"Invalid{side}GroupId.NotFound",
        $"The {side}GroupId provided does not exist in our records.");

    public static ServiceError CidrMalformed(string side) => new(400, $"Invalid{side}CidrIp.Malformed",
        $"The specified parameter \"{side}CidrIp\" is not valid.");
}
