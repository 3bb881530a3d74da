using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Makes a security group of a VPC:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSecurityGroup"/>.</summary>
internal sealed class CreateSecurityGroup() : EcsAction("CreateSecurityGroup", mutates: true,
    ["SecurityGroupName", "Description", "VpcId", "SecurityGroupType", "ResourceGroupId", "ClientToken", "Tag.N.Key",
        "Tag.N.Value"],
    "Groups of a VPC only: there is no classic network.")
{
    public override JsonObject Answer(Request request)
    {
        if (Made(request, request.Store.SecurityGroups) is { } made) return Answered(request, made);

        var vpc = request.Required("VpcId");
        if (request.Find(request.Store.Networks, vpc) is null) throw request.Refuse(SecurityGroupErrors.VpcNotFound);

        var type = request.OneOf("SecurityGroupType", "normal", "normal", "enterprise");
        var name = EcsNames.Read(request, "SecurityGroupName", SecurityGroupErrors.NameMalformed) ?? "";
        var description = EcsNames.Description(request) ?? "";
        var tags = EcsTags.Read(request);
        if (request.Store.SecurityGroups.CountAt(request.At, group => group.Region == request.Region)
            >= EcsQuotas.SecurityGroups)
            throw request.Refuse(SecurityGroupErrors.Quota);

        var group = new SecurityGroup
        {
            Id = ResourceIds.New(request, "sg", "security-group"),
            Region = request.Region,
            CreatedAt = request.At,
            VpcId = vpc,
            Type = type,
            InnerAccessPolicy = new(type == "normal" ? "Accept" : "Drop"),
            Name = new(name),
            Description = new(description),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Tags = TagSet.From(tags),
        };
        request.MarkMade(group);
        request.Store.SecurityGroups.Put(group);
        return Answered(request, group);
    }

    private static JsonObject Answered(Request request, SecurityGroup group) =>
        new() { ["SecurityGroupId"] = group.Id, ["RequestId"] = request.RequestId };
}
