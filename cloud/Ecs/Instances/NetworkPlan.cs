using Infra.Cloud.Limits;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Where a new instance is: zone, vSwitch and security groups.</summary>
internal sealed record NetworkPlan(string Zone, VSwitch? VSwitch, string? PrivateIp, IReadOnlyList<string> Groups)
{
    public static NetworkPlan Read(Request request)
    {
        if (request.Optional("VSwitchId") is not { } id)
        {
            var zone = request.Required("ZoneId");
            return Regions.Find(request.Region)!.ZoneIds.Contains(zone)
                ? new(zone, null, null, []) : throw request.Refuse(EcsErrors.ZoneNotFound);
        }

        var vSwitch = request.Find(request.Store.VSwitches, id) ?? throw request.Refuse(InstanceErrors.VSwitchNotFound);
        if (!request.Fits("ZoneId", vSwitch.Zone)) throw request.Refuse(InstanceErrors.ZoneMismatch);
        if (vSwitch.StatusAt(request.At) != "Available") throw request.Refuse(InstanceErrors.VSwitchStatus);
        return new(vSwitch.Zone, vSwitch, request.Optional("PrivateIpAddress"), ReadGroups(request, vSwitch.VpcId));
    }

    /// <summary>Takes the address that was asked for, or any.</summary>
    public AddressUse? Take(Request request) => VSwitch is null ? null : Take(request, VSwitch, PrivateIp);

    public static AddressUse Take(Request request, VSwitch vSwitch, string? ip) => PrivateAddresses.Take(
        request, vSwitch, ip, InstanceErrors.AddressOutside,
        ip is null ? InstanceErrors.NoAddressLeft : InstanceErrors.AddressTaken);

    private static List<string> ReadGroups(Request request, string vpc)
    {
        var groups = request.Values("SecurityGroupIds");
        if (request.Optional("SecurityGroupId") is { } single)
        {
            if (groups.Count > 0) throw request.Refuse(InstanceErrors.OneGroupOrMany);
            groups.Add(single);
        }

        if (groups.Count == 0) throw request.Refuse(EcsErrors.Missing("SecurityGroupId"));
        if (groups.Count > EcsQuotas.SecurityGroupsPerInstance) throw request.Refuse(InstanceErrors.TooManyGroups);
        foreach (var group in groups)
        {
            var found = request.Find(request.Store.SecurityGroups, group)
                ?? throw request.Refuse(InstanceErrors.GroupNotFound);
            if (found.VpcId != vpc) throw request.Refuse(InstanceErrors.OtherVpc);
        }

        return groups;
    }
}
