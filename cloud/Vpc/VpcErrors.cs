namespace Infra.Cloud.Vpc;

/// <summary>The errors of VPC, with the codes, statuses and texts of its reference pages.</summary>
/// <remarks>Source: error tables of the reference pages, 2019 to 2026. What no page gives is marked.</remarks>
internal static class VpcErrors
{
    public static readonly ServiceError RegionNotFound =
        new(404, "InvalidRegionId.NotFound", "The specified RegionId does not exist in our records.");

    public static readonly ServiceError ZoneNotFound =
        new(404, "InvalidZoneId.NotFound", "Specified zone does not exist.");

    public static readonly ServiceError VpcNotFound =
        new(404, "InvalidVpcId.NotFound", "Specified VPC does not exist.");

    public static readonly ServiceError VSwitchNotFound =
        new(404, "InvalidVSwitchId.NotFound", "Specified virtual switch does not exist.");

    public static readonly ServiceError RouteTableNotFound =
        new(404, "InvalidRouteTableId.NotFound", "Specified route table does not exist.");

    public static readonly ServiceError NatGatewayNotFound = new(404, "InvalidNatGatewayId.NotFound",
        "The specified NatGatewayId does not exist in our records.");

    public static readonly ServiceError EipNotFound =
        new(404, "InvalidAllocationId.NotFound", "Specified allocation ID is not found");

    public static readonly ServiceError SnatTableNotFound = new(404, "InvalidSnatTableId.NotFound",
        "Specified SNAT table does not exist.");

    public static readonly ServiceError SnatEntryNotFound = new(404, "InvalidSnatEntryId.NotFound",
        "Specified SNAT entry ID does not exist");

    public static readonly ServiceError VpcNameMalformed =
        new(400, "InvalidVpcName.Malformed", "Specified VPC name is not valid.");

    /// <summary>The code is spelt like this.</summary>
    public static readonly ServiceError VpcDescriptionMalformed =
        new(400, "InvalidVpcDiscription.Malformed", "Specified VPC description is not valid.");

    public static readonly ServiceError VSwitchNameMalformed =
        new(400, "InvalidVSwitchName.Malformed", "Specified virtual switch name is not valid.");

    public static readonly ServiceError VSwitchDescriptionMalformed =
        new(400, "InvalidVSwitchDiscription.Malformed", "Specified virtual switch description is not valid.");

    public static readonly ServiceError NameMalformed =
        new(400, "InvalidParameter.Name.Malformed", "The specified Name is not valid.");

    public static readonly ServiceError DescriptionMalformed =
        new(400, "InvalidParameter.Description.Malformed", "The specified Description is not valid.");

    public static readonly ServiceError CidrMalformed =
        new(400, "InvalidCidrBlock.Malformed", "Specified CIDR block is not valid.");

    public static readonly ServiceError CidrNotInVpc =
        new(400, "InvalidParameter", "Specified CIDR block is not valid in VPC.");

    public static readonly ServiceError CidrOverlapped =
        new(400, "InvalidCidrBlock.Overlapped", "Specified CIDR block overlapped with other subnets.");

    public static readonly ServiceError VpcQuota = new(400, "QuotaExceeded.Vpc", "VPC quota exceeded.");

    public static readonly ServiceError VSwitchQuota =
        new(400, "QuotaExceeded.VSwitch", "Virtual switch quota exceeded.");

    public static readonly ServiceError EipQuota =
        new(400, "QuotaExceeded.Eip", "Elastic IP address quota exceeded");

    public static readonly ServiceError NatGatewayQuota =
        new(400, "QuotaExceeded.NatGateway", "The NAT gateway quota of the VPC is exceeded.");

    public static readonly ServiceError VpcStatus =
        new(400, "IncorrectVpcStatus", "Current VPC status does not support this operation.");

    public static readonly ServiceError VSwitchStatus =
        new(400, "IncorrectVSwitchStatus", "Current virtual switch status does not support this operation.");

    public static readonly ServiceError EipStatus =
        new(400, "IncorrectEipStatus", "Current elastic IP status does not support this operation.");

    public static readonly ServiceError NatGatewayStatus =
        new(400, "IncorrectStatus.NatGateway", "Current NAT gateway status does not support this operation.");

    public static readonly ServiceError VpcHasVSwitch =
        new(400, "DependencyViolation.VSwitch", "Specified object has dependent resources");

    public static readonly ServiceError VpcHasSecurityGroup =
        new(400, "DependencyViolation.SecurityGroup", "Specified object has dependent resources SecurityGroup.");

    public static readonly ServiceError VpcHasNatGateway =
        new(400, "DependencyViolation.NatGateway", "Specified object has dependent resources NatGateway.");

    public static readonly ServiceError VSwitchInUse =
        new(400, "DependencyViolation", "Specified object has dependent resources.");

    public static readonly ServiceError VSwitchHasNatGateway = new(400, "DependencyViolation.EnhancedNatgw",
        "The specified resource of VSwitch depends on EnhancedNatgw, so the operation cannot be completed.");

    public static readonly ServiceError NatGatewayHasEips =
        new(400, "DependencyViolation.EIPS", "There are EIPs on specified NatGateway not unassociated.");

    /// <summary>The provider retries on codes of this form; the exact one is not published.</summary>
    public static readonly ServiceError NatGatewayHasSnat =
        new(400, "DependencyViolation.SnatEntry", "There are SNAT entries on specified NatGateway not deleted.");

    public static readonly ServiceError NatGatewayOutsideVpc = new(400, "OperationFailed.VswNotBelongToVpc",
        "Operation failed because the specified VSwitch is not bound to the same VPC with NAT gateway.");

    public static readonly ServiceError DeletionProtected = new(400, "OperationDenied.DeletionProtection",
        "The operation is not allowed because deletion protection is enabled.");

    public static readonly ServiceError InstanceNotFound =
        new(400, "InvalidParams.NotFound", "instance not found");

    public static readonly ServiceError EipNotOnNatGateway =
        new(400, "InvalidIp.NotInNatgw", "SnatIp is not bound to the specified NAT gateway.");

    public static readonly ServiceError SnatExists =
        new(400, "Forbidden.SourceVSwitchId.Duplicated", "The SourceCIDR is already in the SNAT table.");

    public static readonly ServiceError TokenMismatch =
        new(400, "IdempotentParameterMismatch", "The request uses the same client token but other parameters.");

    public static ServiceError Missing(string parameter) => new(400, "MissingParameter",
        $"The input parameter \"{parameter}\" that is mandatory for processing this request is not supplied.");

    public static ServiceError Invalid(string parameter) =>
        new(400, "InvalidParameter", $"The specified parameter \"{parameter}\" is not valid.");
}
