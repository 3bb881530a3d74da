using System.Text.Json.Nodes;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Gives an instance a public address of its own:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocatePublicIpAddress"/>.</summary>
internal sealed class AllocatePublicIpAddress() : EcsAction("AllocatePublicIpAddress", mutates: true, ["InstanceId"],
    "The address is of 198.18.0.0/15, which leads nowhere.")
{
    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var ip = Give(request, instance);
        return new() { ["IpAddress"] = ip, ["RequestId"] = request.RequestId };
    }

    internal static string Give(Request request, Instance instance)
    {
        if (instance.Attributes.At(request.At, InstanceAttribute.PublicIpAddress).Length > 0)
            throw request.Refuse(InstanceErrors.HasPublicAddress);
        if (instance.Attributes.At(request.At, InstanceAttribute.InternetMaxBandwidthOut) == "0")
            throw request.Refuse(InstanceErrors.NoBandwidth);

        var ip = PublicAddresses.New(request, "instance");
        instance.Change(request, InstanceAttribute.PublicIpAddress, ip);
        request.Touch(instance);
        return ip;
    }
}
