using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Lists security groups:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSecurityGroups"/>.</summary>
internal sealed class DescribeSecurityGroups() : EcsAction("DescribeSecurityGroups", mutates: false,
    ["SecurityGroupId", "SecurityGroupIds", "SecurityGroupName", "SecurityGroupType", "VpcId", "ResourceGroupId",
        "PageNumber", "PageSize", "NextToken", "MaxResults", "Tag.N.Key", "Tag.N.Value"],
    "The order of the list is not documented; newest first is given.")
{
    public override JsonObject Answer(Request request)
    {
        var at = request.At;
        var ids = JsonList(request, "SecurityGroupIds",
            EcsErrors.Invalid("SecurityGroupIds"), EcsErrors.Invalid("SecurityGroupIds"));
        var tagged = TagFilter.Of(request);
        var groups = request.Here(request.Store.SecurityGroups).Where(group => tagged(group)
            && ids?.Contains(group.Id) != false
            && request.Fits("SecurityGroupId", group.Id)
            && request.Fits("SecurityGroupName", group.Name.At(at))
            && request.Fits("SecurityGroupType", group.Type)
            && request.Fits("VpcId", group.VpcId)
            && request.Fits("ResourceGroupId", group.ResourceGroup.At(at))).ToList();
        return ListPage.Answer(
            request, groups, 100, "SecurityGroups", "SecurityGroup", group => Describe(request, group));
    }

    private static JsonObject Describe(Request request, SecurityGroup group) => new()
    {
        ["SecurityGroupId"] = group.Id,
        ["SecurityGroupName"] = group.Name.At(request.At),
        ["Description"] = group.Description.At(request.At),
        ["SecurityGroupType"] = group.Type,
        ["VpcId"] = group.VpcId,
        ["ServiceManaged"] = false,
        ["EcsCount"] = request.Store.Instances.CountAt(
            request.At, instance => instance.SecurityGroups.At(request.At).Contains(group.Id)),
        ["ResourceGroupId"] = group.ResourceGroup.At(request.At),
        ["CreationTime"] = ApiTime.Text(group.CreatedAt),
        ["Tags"] = DiskAnswer.TagsOf(group.TagsAt(request.At)),
    };
}
