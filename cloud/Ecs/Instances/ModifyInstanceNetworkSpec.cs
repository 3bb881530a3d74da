using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Changes the bandwidth of an instance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceNetworkSpec"/>.</summary>
internal sealed class ModifyInstanceNetworkSpec() : EcsAction("ModifyInstanceNetworkSpec", mutates: true,
    ["InstanceId", "InternetMaxBandwidthIn", "InternetMaxBandwidthOut", "NetworkChargeType", "AllocatePublicIp",
        "ClientToken"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var bandwidthIn = request.Integer("InternetMaxBandwidthIn", -1, 200);
        var bandwidthOut = request.Integer("InternetMaxBandwidthOut", 0, 200);
        var charge = request.Optional("NetworkChargeType") is null
            ? null : request.OneOf("NetworkChargeType", "", "PayByTraffic", "PayByBandwidth");

        instance.Change(request, InstanceAttribute.InternetMaxBandwidthIn, bandwidthIn?.ToString());
        instance.Change(request, InstanceAttribute.InternetMaxBandwidthOut, bandwidthOut?.ToString());
        instance.Change(request, InstanceAttribute.InternetChargeType, charge);
        if (request.Boolean("AllocatePublicIp") == true) AllocatePublicIpAddress.Give(request, instance);
        request.Touch(instance);
        return Done(request);
    }
}
