using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Lists network interfaces:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeNetworkInterfaces"/>.</summary>
internal sealed class DescribeNetworkInterfaces() : EcsAction("DescribeNetworkInterfaces", mutates: false,
    ["NetworkInterfaceId.N", "InstanceId", "VpcId", "VSwitchId", "SecurityGroupId", "Type", "Status", "PageNumber",
        "PageSize", "NextToken", "MaxResults"],
    "The primary interfaces of instances only.")
{
    public override JsonObject Answer(Request request)
    {
        var ids = request.Values("NetworkInterfaceId");
        var at = request.At;
        var instances = request.Here(request.Store.Instances).Where(instance => instance.Address.At(at) is { } use
            && (ids.Count == 0 || ids.Contains(instance.NetworkInterfaceId))
            && request.Fits("InstanceId", instance.Id)
            && request.Fits("VpcId", instance.VpcId(request))
            && request.Fits("VSwitchId", use.VSwitchId)
            && request.Fits("Type", "Primary")
            && request.Fits("Status", "InUse")
            && (request.Optional("SecurityGroupId") is not { } group
                || instance.SecurityGroups.At(at).Contains(group))).ToList();
        return ListPage.Answer(request, instances, 500, "NetworkInterfaceSets", "NetworkInterfaceSet",
            instance => NetworkInterfaceAnswer.Of(request, instance));
    }
}
