using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Changes the addresses or the name of a SNAT entry:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifySnatEntry"/>.</summary>
internal sealed class ModifySnatEntry() : VpcAction("ModifySnatEntry", mutates: true,
    ["SnatTableId", "SnatEntryId", "SnatIp", "SnatEntryName"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var entry = SnatRules.EntryOf(request);
        var name = NetworkNames.Name(request, "SnatEntryName", VpcErrors.NameMalformed);
        var ip = request.Optional("SnatIp") is null ? null
            : SnatRules.Addresses(request, request.Store.NatGateways.Peek(entry.NatGatewayId)!);

        if (name is not null) entry.Name = entry.Name.Set(request.Moment, name);
        if (ip is not null) entry.SnatIp = entry.SnatIp.Set(request.Moment, ip);
        request.Touch(entry);
        return Done(request);
    }
}
