using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>Allocates an elastic IP address:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/AllocateEipAddress"/>.</summary>
internal sealed class AllocateEipAddress() : VpcAction("AllocateEipAddress", mutates: true,
    ["Bandwidth", "InternetChargeType", "InstanceChargeType", "ISP", "Netmode", "Name", "Description",
        "ResourceGroupId", "ClientToken", "Tag.N.Key", "Tag.N.Value"],
    "Pay-as-you-go addresses only. They are of 198.18.0.0/15, which leads nowhere.")
{
    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.Eips) is { } made) return Answered(request, made);

        request.OneOf("InstanceChargeType", "PostPaid", "PostPaid");
        request.OneOf("Netmode", "public", "public");
        var isp = request.OneOf("ISP", "BGP", "BGP", "BGP_PRO");
        var charge = request.OneOf("InternetChargeType", "PayByBandwidth", "PayByBandwidth", "PayByTraffic");
        var bandwidth = request.Integer("Bandwidth", 1, charge == "PayByTraffic" ? 200 : 500) ?? 5;
        var name = NetworkNames.Name(request, "Name", VpcErrors.NameMalformed) ?? "";
        var description = NetworkNames.Description(request, VpcErrors.DescriptionMalformed) ?? "";
        var tags = VpcTags.Read(request);
        if (request.Store.Eips.CountAt(request.At, eip => eip.Region == request.Region) >= NetworkLimits.EipsPerRegion)
            throw request.Refuse(VpcErrors.EipQuota);

        var address = new Eip
        {
            Id = ResourceIds.New(request, "eip", "eip"),
            Ip = PublicAddresses.New(request, "eip"),
            Region = request.Region,
            CreatedAt = request.At,
            Isp = isp,
            InternetChargeType = charge,
            Bandwidth = new(bandwidth),
            Target = new(null),
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Tags = TagSet.From(tags),
        };
        request.MarkMade(address);
        request.Store.Eips.Put(address);
        return Answered(request, address);
    }

    private static JsonObject Answered(Request request, Eip eip) => new()
    {
        ["AllocationId"] = eip.Id,
        ["EipAddress"] = eip.Ip,
        ["ResourceGroupId"] = eip.ResourceGroup.At(request.At),
        ["RequestId"] = request.RequestId,
    };
}
