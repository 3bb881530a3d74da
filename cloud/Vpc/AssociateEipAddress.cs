using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Vpc;

/// <summary>Binds an elastic IP address to an instance or a NAT gateway:
/// <see href="https://api.alibabacloud.com/document/Vpc/2016-04-28/AssociateEipAddress"/>.</summary>
internal sealed class AssociateEipAddress() : VpcAction("AssociateEipAddress", mutates: true,
    ["AllocationId", "InstanceId", "InstanceType", "Mode", "ClientToken"], "ECS instances and NAT gateways only.")
{
    public override JsonObject Answer(Request request)
    {
        var eip = EipOf(request);
        var type = request.OneOf("InstanceType", "EcsInstance", "EcsInstance", "Nat");
        var id = request.Required("InstanceId");
        request.OneOf("Mode", "NAT", "NAT");
        bool exists = type == "Nat" ? request.Find(request.Store.NatGateways, id) is not null
            : request.Find(request.Store.Instances, id) is not null;
        if (!exists) throw request.Refuse(VpcErrors.InstanceNotFound);
        if (eip.StatusAt(request.At) != "Available") throw request.Refuse(VpcErrors.EipStatus);

        eip.Target = eip.Target.Set(request.Moment, new EipTarget(id, type, request.At + Durations.AssociateEip));
        request.Touch(eip);
        return Done(request);
    }
}
