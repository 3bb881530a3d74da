using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Lists instances:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeInstances"/>.</summary>
/// <remarks>Left for later: everything that RunInstances leaves.</remarks>
internal sealed class DescribeInstances() : EcsAction("DescribeInstances", mutates: false,
    ["InstanceIds", "ZoneId", "InstanceName", "Status", "PageNumber", "PageSize", "NextToken", "MaxResults",
        "Tag.N.Key", "Tag.N.Value"],
    "Only the fields that RunInstances sets. The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var instances = Candidates(request).Where(instance => Fits(request, instance)).ToList();
        return ListPage.Answer(
            request, instances, 100, "Instances", "Instance", instance => Describe(request, instance));
    }

    private static IEnumerable<Instance> Candidates(Request request)
    {
        var malformed = EcsErrors.Invalid("InstanceIds");
        var ids = JsonList(request, "InstanceIds", malformed, malformed);
        if (ids is null)
            return request.Store.Instances.At(request.At).Where(instance => instance.Region == request.Region)
                .Reverse();
        return ids.Distinct().Select(id => request.Find(request.Store.Instances, id)).OfType<Instance>();
    }

    private static bool Fits(Request request, Instance instance) =>
        (request.Optional("ZoneId") is not { } zone || instance.Zone == zone)
        && (request.Optional("InstanceName") is not { } name || instance.Name == name)
        && (request.Optional("Status") is not { } status || instance.StatusAt(request.At) == status)
        && TagFilter.Of(request)(instance);

    private static JsonObject Describe(Request request, Instance instance) => new()
    {
        ["InstanceId"] = instance.Id,
        ["InstanceName"] = instance.Name,
        ["Status"] = instance.StatusAt(request.At),
        ["RegionId"] = instance.Region,
        ["ZoneId"] = instance.Zone,
        ["InstanceType"] = instance.Type,
        ["ImageId"] = instance.ImageId,
        ["InstanceChargeType"] = "PostPaid",
        ["IoOptimized"] = true,
        ["DeviceAvailable"] = request.Store.DisksOn(instance.Id, request.At).Count() <= Devices.MaxDataDisks,
        ["CreationTime"] = ApiTime.Text(instance.CreatedAt),
        ["OperationLocks"] = new JsonObject { ["LockReason"] = new JsonArray() },
        ["Tags"] = DiskAnswer.TagsOf(instance.TagsAt(request.At)),
    };
}
