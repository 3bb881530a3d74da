using System.Net;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Cs;

/// <summary>Whether the network that a call names is there, and fits.</summary>
internal static class ClusterPlace
{
    /// <summary>Checks the VPC of a new cluster, its vSwitches, its security group and that no range overlaps.</summary>
    public static void Check(Request request)
    {
        var vpcId = request.Required("vpcid");
        if (request.Find(request.Store.Networks, vpcId) is not { } vpc)
            throw request.Refuse(CsErrors.Rule("vpcid", "must name a VPC of the region"));

        VSwitches(request, vpcId, "vswitch_ids", CsBody.Strings(request, "vswitch_ids"));
        VSwitches(request, vpcId, "pod_vswitch_ids", CsBody.Strings(request, "pod_vswitch_ids"));
        if (request.Optional("security_group_id") is { } group)
            SecurityGroups(request, vpcId, "security_group_id", [group]);
        foreach (var parameter in (string[])["container_cidr", "service_cidr"])
            if (request.Optional(parameter) is { } range && Overlaps(range, vpc.Cidr.At(request.At)))
                throw request.Refuse(CsErrors.Rule(parameter, "must not overlap the VPC"));
    }

    /// <summary>The vSwitches that are named, which must be in the VPC.</summary>
    public static List<VSwitch> VSwitches(Request request, string vpcId, string parameter, IEnumerable<string> ids) =>
    [
        .. ids.Select(id => request.Find(request.Store.VSwitches, id) is { } found && found.VpcId == vpcId
            ? found : throw request.Refuse(CsErrors.Rule(parameter, "must name vSwitches of the VPC"))),
    ];

    /// <summary>Refuses security groups that are not in the VPC.</summary>
    public static void SecurityGroups(Request request, string vpcId, string parameter, IEnumerable<string> ids)
    {
        foreach (var id in ids)
            if (request.Find(request.Store.SecurityGroups, id)?.VpcId != vpcId)
                throw request.Refuse(CsErrors.Rule(parameter, "must name a security group of the VPC"));
    }

    private static bool Overlaps(string one, string two) =>
        IPNetwork.TryParse(one, out var left) && IPNetwork.TryParse(two, out var right)
        && (left.Contains(right.BaseAddress) || right.Contains(left.BaseAddress));
}
