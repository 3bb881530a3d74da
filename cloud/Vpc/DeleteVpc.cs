using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Deletes a VPC that holds nothing any more:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVpc"/>.</summary>
internal sealed class DeleteVpc() : VpcAction("DeleteVpc", mutates: true, ["VpcId", "ForceDelete", "DryRun"],
    "The VPC is gone at once. ForceDelete removes nothing that the embedded cloud has.")
{
    public override JsonObject Answer(Request request)
    {
        var vpc = NetworkOf(request);
        var store = request.Store;
        request.Boolean("ForceDelete");
        if (vpc.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.VpcStatus);
        if (store.NatGateways.CountAt(request.At, nat => nat.VpcId == vpc.Id) > 0)
            throw request.Refuse(VpcErrors.VpcHasNatGateway);
        if (store.VSwitches.CountAt(request.At, vSwitch => vSwitch.VpcId == vpc.Id) > 0)
            throw request.Refuse(VpcErrors.VpcHasVSwitch);
        if (store.SecurityGroups.CountAt(request.At, group => group.VpcId == vpc.Id) > 0)
            throw request.Refuse(VpcErrors.VpcHasSecurityGroup);
        VpcRules.EndDryRun(request);

        VpcRules.Delete(request, vpc);
        return Done(request);
    }
}
