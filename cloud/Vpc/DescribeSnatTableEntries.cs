using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Lists SNAT entries:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeSnatTableEntries"/>.</summary>
internal sealed class DescribeSnatTableEntries() : VpcAction("DescribeSnatTableEntries", mutates: false,
    ["SnatTableId", "SnatEntryId", "NatGatewayId", "SourceVSwitchId", "SourceCIDR", "SnatIp", "PageNumber", "PageSize"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var at = request.At;
        var entries = request.Here(request.Store.SnatEntries).Where(entry =>
            request.Fits("SnatTableId", entry.SnatTableId)
            && request.Fits("SnatEntryId", entry.Id)
            && request.Fits("NatGatewayId", entry.NatGatewayId)
            && request.Fits("SourceVSwitchId", entry.SourceVSwitchId)
            && request.Fits("SourceCIDR", entry.SourceCidr)
            && request.Fits("SnatIp", entry.SnatIp.At(at))).ToList();
        return ListPage.Answer(request, entries, 50, "SnatTableEntries", "SnatTableEntry", entry => new JsonObject
        {
            ["SnatEntryId"] = entry.Id,
            ["SnatEntryName"] = entry.Name.At(at),
            ["SnatTableId"] = entry.SnatTableId,
            ["NatGatewayId"] = entry.NatGatewayId,
            ["SourceVSwitchId"] = entry.SourceVSwitchId,
            ["SourceCIDR"] = entry.SourceCidr,
            ["SnatIp"] = entry.SnatIp.At(at),
            ["EipAffinity"] = "0",
            ["Status"] = entry.StatusAt(at),
        });
    }
}
