using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Lets a vSwitch or a range go out through a NAT gateway:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateSnatEntry"/>.</summary>
internal sealed class CreateSnatEntry() : VpcAction("CreateSnatEntry", mutates: true,
    ["SnatTableId", "SourceVSwitchId", "SourceCIDR", "SnatIp", "SnatEntryName", "ClientToken"])
{
    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.SnatEntries) is { } made) return Answered(request, made);

        var gateway = SnatRules.GatewayOf(request);
        var ip = SnatRules.Addresses(request, gateway);
        var name = NetworkNames.Name(request, "SnatEntryName", VpcErrors.NameMalformed) ?? "";
        var vSwitch = request.Optional("SourceVSwitchId");
        var cidr = request.Optional("SourceCIDR");
        if (vSwitch is null && cidr is null) throw request.Refuse(Missing("SourceVSwitchId"));
        if (vSwitch is not null && cidr is not null) throw request.Invalid("SourceCIDR");
        if (vSwitch is not null)
            cidr = (request.Find(request.Store.VSwitches, vSwitch)
                ?? throw request.Refuse(VpcErrors.VSwitchNotFound)).Cidr;
        else if (Ipv4Range.Parse(cidr!) is null) throw request.Invalid("SourceCIDR");
        if (request.Store.SnatEntries.CountAt(
                request.At, entry => entry.NatGatewayId == gateway.Id && entry.SourceCidr == cidr) > 0)
            throw request.Refuse(VpcErrors.SnatExists);

        var snat = new SnatEntry
        {
            Id = ResourceIds.New(request, "snat", "snat-entry"),
            Region = request.Region,
            CreatedAt = request.At,
            NatGatewayId = gateway.Id,
            SnatTableId = gateway.SnatTableId,
            SourceVSwitchId = vSwitch ?? "",
            SourceCidr = cidr!,
            SnatIp = new(ip),
            Name = new(name),
        };
        request.MarkMade(snat);
        request.Store.SnatEntries.Put(snat);
        return Answered(request, snat);
    }

    private static JsonObject Answered(Request request, SnatEntry entry) =>
        new() { ["SnatEntryId"] = entry.Id, ["RequestId"] = request.RequestId };
}
