using Infra.Cloud.Ecs.SecurityGroups;

namespace Infra.Cloud.Cs;

/// <summary>The security group that ACK makes for a cluster for which none is named, and deletes with it.</summary>
/// <remarks>A normal group without rules: it lets everything out, the way to KMS included.</remarks>
internal static class OwnSecurityGroup
{
    public static string Make(Request request, string vpcId)
    {
        var enterprise = request.Boolean("is_enterprise_security_group") == true;
        var group = new SecurityGroup
        {
            Id = ResourceIds.New(request, "sg", "cluster-group"),
            Region = request.Region,
            CreatedAt = request.At,
            VpcId = vpcId,
            Type = enterprise ? "enterprise" : "normal",
            InnerAccessPolicy = new(enterprise ? "Drop" : "Accept"),
            Name = new("alicloud-cs-auto-created-security-group"),
            Description = new("Made by ACK"),
            ResourceGroup = new(request.Optional("resource_group_id") ?? ""),
        };
        request.Store.SecurityGroups.Put(group);
        request.Touch(group);
        return group.Id;
    }

    public static void Delete(Request request, Cluster cluster, DateTimeOffset at)
    {
        if (cluster.OwnSecurityGroupId is not { } id
            || !request.Store.SecurityGroups.TryFind(id, request.At, out var group))
            return;
        group.DeleteAt(at);
        request.Touch(group);
    }
}
