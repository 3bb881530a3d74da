using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Deletes a NAT gateway; with Force also what hangs on it:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteNatGateway"/>.</summary>
internal sealed class DeleteNatGateway() : VpcAction("DeleteNatGateway", mutates: true, ["NatGatewayId", "Force"],
    "The gateway is gone at once.")
{
    public override JsonObject Answer(Request request)
    {
        var gateway = NatGatewayOf(request);
        if (gateway.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.NatGatewayStatus);
        if (gateway.DeletionProtection.At(request.At)) throw request.Refuse(VpcErrors.DeletionProtected);

        var eips = request.Store.Eips.At(request.At)
            .Where(eip => eip.TargetAt(request.At)?.InstanceId == gateway.Id).ToList();
        var entries = request.Store.SnatEntries.At(request.At)
            .Where(entry => entry.NatGatewayId == gateway.Id).ToList();
        if (request.Boolean("Force") != true)
        {
            if (entries.Count > 0) throw request.Refuse(VpcErrors.NatGatewayHasSnat);
            if (eips.Count > 0) throw request.Refuse(VpcErrors.NatGatewayHasEips);
        }

        foreach (var entry in entries) VpcRules.Delete(request, entry);
        foreach (var eip in eips) eip.Release(request);
        VpcRules.Delete(request, gateway);
        return Done(request);
    }
}
