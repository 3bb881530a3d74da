using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Lets members of a security group reach each other, or not:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySecurityGroupPolicy"/>.</summary>
internal sealed class ModifySecurityGroupPolicy() : SecurityGroupAction("ModifySecurityGroupPolicy", mutates: true,
    ["InnerAccessPolicy", "ClientToken"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        request.Required("InnerAccessPolicy");
        var policy = request.OneOf("InnerAccessPolicy", "", "Accept", "Drop", "accept", "drop");

        group.InnerAccessPolicy = group.InnerAccessPolicy.Set(
            request.Moment, policy is "Accept" or "accept" ? "Accept" : "Drop");
        request.Touch(group);
        return Done(request);
    }
}
