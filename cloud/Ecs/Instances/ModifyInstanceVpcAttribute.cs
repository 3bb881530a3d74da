using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Moves a stopped instance to another vSwitch of its zone and VPC, or to another address:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceVpcAttribute"/>.</summary>
internal sealed class ModifyInstanceVpcAttribute() : EcsAction("ModifyInstanceVpcAttribute", mutates: true,
    ["InstanceId", "VSwitchId", "PrivateIpAddress"], "An instance stays in its VPC.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var vSwitch = request.Find(request.Store.VSwitches, request.Required("VSwitchId"))
            ?? throw request.Refuse(InstanceErrors.VSwitchNotFound);
        if (vSwitch.Zone != instance.Zone) throw request.Refuse(InstanceErrors.ZoneMismatch);
        if (vSwitch.VpcId != instance.VpcId(request)) throw request.Refuse(InstanceErrors.OtherVpc);
        PowerRules.CheckStopped(request, instance);
        var address = NetworkPlan.Take(request, vSwitch, request.Optional("PrivateIpAddress"));

        instance.Address = instance.Address.Set(request.Moment, address);
        request.Touch(instance);
        return Done(request);
    }
}
