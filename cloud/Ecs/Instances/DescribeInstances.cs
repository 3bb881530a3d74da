using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Lists instances:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstances"/>.</summary>
internal sealed class DescribeInstances() : EcsAction("DescribeInstances", mutates: false,
    ["InstanceIds", "ZoneId", "InstanceName", "Status", "InstanceType", "ImageId", "VpcId", "VSwitchId",
        "SecurityGroupId", "KeyPairName", "ResourceGroupId", "InstanceChargeType", "InstanceNetworkType",
        "AdditionalAttributes.N", "PageNumber", "PageSize", "NextToken", "MaxResults", "Tag.N.Key", "Tag.N.Value"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        request.CheckCount("AdditionalAttributes", 5);
        var tagged = TagFilter.Of(request);
        var instances = Candidates(request).Where(instance => tagged(instance) && Fits(request, instance)).ToList();
        return ListPage.Answer(
            request, instances, 100, "Instances", "Instance", instance => InstanceAnswer.Of(request, instance),
            maxResults: 100);
    }

    private static IEnumerable<Instance> Candidates(Request request)
    {
        var malformed = EcsErrors.Invalid("InstanceIds");
        var ids = JsonList(request, "InstanceIds", malformed, malformed);
        return ids is null ? request.Here(request.Store.Instances)
            : ids.Distinct().Select(id => request.Find(request.Store.Instances, id)).OfType<Instance>();
    }

    private static bool Fits(Request request, Instance instance) =>
        request.Fits("ZoneId", instance.Zone)
        && NamePattern.Fits(request, "InstanceName", instance.Name.At(request.At))
        && request.Fits("Status", instance.StatusAt(request.At))
        && request.Fits("InstanceType", instance.TypeAt(request.At).Name)
        && request.Fits("ImageId", instance.ImageIdAt(request.At))
        && request.Fits("VpcId", instance.VpcId(request))
        && request.Fits("VSwitchId", instance.Address.At(request.At)?.VSwitchId)
        && request.Fits("KeyPairName", instance.KeyPair.At(request.At))
        && request.Fits("ResourceGroupId", instance.ResourceGroup.At(request.At))
        && request.Fits("InstanceChargeType", "PostPaid")
        && request.Fits("InstanceNetworkType", "vpc")
        && (request.Optional("SecurityGroupId") is not { } group
            || instance.SecurityGroups.At(request.At).Contains(group));
}
