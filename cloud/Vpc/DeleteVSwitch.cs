using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Deletes a vSwitch that holds nothing any more:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVSwitch"/>.</summary>
internal sealed class DeleteVSwitch() : VpcAction("DeleteVSwitch", mutates: true, ["VSwitchId"],
    "The vSwitch is gone at once.")
{
    public override JsonObject Answer(Request request)
    {
        var vSwitch = VSwitchOf(request);
        if (vSwitch.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.VSwitchStatus);
        if (request.Store.NatGateways.CountAt(request.At, nat => nat.VSwitchId == vSwitch.Id) > 0)
            throw request.Refuse(VpcErrors.VSwitchHasNatGateway);
        if (PrivateAddresses.Used(request, vSwitch) > 0) throw request.Refuse(VpcErrors.VSwitchInUse);

        VpcRules.Delete(request, vSwitch);
        return Done(request);
    }
}
