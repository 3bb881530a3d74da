using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>Makes a vSwitch: <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVSwitch"/>.</summary>
internal sealed class CreateVSwitch() : VpcAction("CreateVSwitch", mutates: true,
    ["VpcId", "ZoneId", "CidrBlock", "VSwitchName", "Description", "ClientToken", "Tag.N.Key", "Tag.N.Value"],
    "IPv4 only. Two vSwitches of a VPC can be made at the same time; the service may answer TaskConflict.")
{
    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.VSwitches) is { } made) return Answered(request, made);

        var zone = request.Required("ZoneId");
        if (!Regions.Find(request.Region)!.ZoneIds.Contains(zone)) throw request.Refuse(VpcErrors.ZoneNotFound);

        var cidr = request.Required("CidrBlock");
        if (Ipv4Range.Parse(cidr) is not { } range
            || range.Mask is < NetworkLimits.MinVSwitchMask or > NetworkLimits.MaxVSwitchMask)
            throw request.Refuse(VpcErrors.CidrMalformed);

        var name = NetworkNames.Name(request, "VSwitchName", VpcErrors.VSwitchNameMalformed) ?? "";
        var description = NetworkNames.Description(request, VpcErrors.VSwitchDescriptionMalformed) ?? "";
        var tags = VpcTags.Read(request);
        var vpc = NetworkOf(request);
        if (vpc.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.VpcStatus);
        CheckRange(request, vpc, range);

        var vSwitch = new VSwitch
        {
            Id = ResourceIds.New(request, "vsw", "vswitch"),
            Region = request.Region,
            CreatedAt = request.At,
            VpcId = vpc.Id,
            Zone = zone,
            Cidr = cidr,
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(vpc.ResourceGroup.At(request.At)),
            Tags = TagSet.From(tags),
        };
        request.MarkMade(vSwitch);
        request.Store.VSwitches.Put(vSwitch);
        return Answered(request, vSwitch);
    }

    private static void CheckRange(Request request, Network vpc, Ipv4Range range)
    {
        if (Ipv4Range.Parse(vpc.Cidr.At(request.At))?.Contains(range) != true)
            throw request.Refuse(VpcErrors.CidrNotInVpc);

        var others = request.Store.VSwitches.At(request.At).Where(other => other.VpcId == vpc.Id).ToList();
        if (others.Exists(other => other.Range.Overlaps(range))) throw request.Refuse(VpcErrors.CidrOverlapped);
        if (others.Count >= NetworkLimits.VSwitchesPerVpc) throw request.Refuse(VpcErrors.VSwitchQuota);
    }

    private static JsonObject Answered(Request request, VSwitch vSwitch) =>
        new() { ["VSwitchId"] = vSwitch.Id, ["RequestId"] = request.RequestId };
}
