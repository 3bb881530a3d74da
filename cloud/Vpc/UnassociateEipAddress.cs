using System.Text.Json.Nodes;

namespace Infra.Cloud.Vpc;

/// <summary>Unbinds an elastic IP address:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/UnassociateEipAddress"/>.</summary>
internal sealed class UnassociateEipAddress() : VpcAction("UnassociateEipAddress", mutates: true,
    ["AllocationId", "InstanceId", "InstanceType", "Force", "ClientToken"],
    "The address is free at once, whatever uses it.")
{
    public override JsonObject Answer(Request request)
    {
        var eip = EipOf(request);
        if (eip.StatusAt(request.At) != "InUse") throw request.Refuse(VpcErrors.EipStatus);
        if (!request.Fits("InstanceId", eip.TargetAt(request.At)!.InstanceId))
            throw request.Refuse(VpcErrors.InstanceNotFound);

        eip.Release(request);
        return Done(request);
    }
}
