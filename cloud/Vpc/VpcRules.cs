using Infra.Cloud.Limits;

namespace Infra.Cloud.Vpc;

/// <summary>Checks that several actions of VPC share.</summary>
internal static class VpcRules
{
    /// <summary>Checks the range of a VPC: private or public, but none that the cloud uses itself.</summary>
    public static Ipv4Range Cidr(Request request, string cidr)
    {
        if (Ipv4Range.Parse(cidr) is not { } range
            || range.Mask is < NetworkLimits.MinVpcMask or > NetworkLimits.MaxVpcMask
            || NetworkLimits.ForbiddenRanges.Any(forbidden => Ipv4Range.Parse(forbidden)!.Value.Overlaps(range)))
            throw request.Refuse(VpcErrors.CidrMalformed);
        return range;
    }

    /// <summary>A dry run that passed ends with an error that says so.</summary>
    public static void EndDryRun(Request request)
    {
        if (request.Boolean("DryRun") == true)
            throw request.Refuse(new ServiceError(400, "DryRunOperation",
                "Request validation has been passed with DryRun flag set."));
    }

    /// <summary>Deletes an object of the call's region and notes it.</summary>
    public static void Delete(Request request, State.Entity entity)
    {
        entity.DeleteAt(request.At);
        request.Touch(entity);
    }
}
