using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Changes name and description of a NAT gateway:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyNatGatewayAttribute"/>.</summary>
internal sealed class ModifyNatGatewayAttribute() : VpcAction("ModifyNatGatewayAttribute", mutates: true,
    ["NatGatewayId", "Name", "Description", "IcmpReplyEnabled"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var gateway = NatGatewayOf(request);
        if (gateway.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.NatGatewayStatus);

        var name = NetworkNames.Name(request, "Name", VpcErrors.NameMalformed);
        var description = NetworkNames.Description(request, VpcErrors.DescriptionMalformed);
        var icmp = request.Boolean("IcmpReplyEnabled");

        gateway.Rename(request.Moment, name, description);
        if (icmp is { } reply) gateway.IcmpReply = gateway.IcmpReply.Set(request.Moment, reply);
        request.Touch(gateway);
        return Done(request);
    }
}
