using System.Text.Json.Nodes;
using Infra.Cloud.Ecs.SecurityGroups;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>Changes name, description, host name, user data and more of an instance:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyInstanceAttribute"/>.</summary>
internal sealed class ModifyInstanceAttribute() : EcsAction("ModifyInstanceAttribute", mutates: true,
    ["InstanceId", "InstanceName", "Description", "HostName", "UserData", "Password", "DeletionProtection",
        "CreditSpecification", "Recyclable", "SecurityGroupIds.N"],
    "Everything counts at once, also what the service applies at the next start.")
{
    // Until 2024-03 the page wanted a stopped instance for other user data; since 2024-09 it does not, and the
    // provider stops the instance only after this call.
    public override bool CanRepeat => true;

    public override IReadOnlyList<string> Secrets => ["Password"];

    public override JsonObject Answer(Request request)
    {
        var instance = InstanceOf(request);
        var name = EcsNames.Name(request, "InstanceName", "Instance");
        var description = EcsNames.ChangedDescription(request);
        var userData = InstanceArguments.UserData(request);
        InstanceArguments.Password(request);
        var credit = InstanceArguments.Credit(request);
        var protection = InstanceArguments.Protection(request);
        var groups = request.Values("SecurityGroupIds");
        if (groups.Exists(group => request.Find(request.Store.SecurityGroups, group)?.VpcId != instance.VpcId(request)))
            throw request.Refuse(SecurityGroupErrors.NotFound);

        instance.Rename(request.Moment, name, description);
        instance.Change(request, InstanceAttribute.HostName, request.Optional("HostName"));
        instance.Change(request, InstanceAttribute.UserData, userData);
        instance.Change(request, InstanceAttribute.CreditSpecification, credit);
        instance.Change(request, InstanceAttribute.DeletionProtection, protection);
        if (groups.Count > 0) ReplaceGroups(request, instance, groups);
        request.Touch(instance);
        return Done(request);
    }

    private static void ReplaceGroups(Request request, Instance instance, List<string> groups)
    {
        foreach (var left in instance.SecurityGroups.At(request.At).Except(groups).ToList())
            instance.SecurityGroups.Put(request.Moment, left, isMember: false);
        foreach (var joined in groups) instance.SecurityGroups.Put(request.Moment, joined, isMember: true);
    }
}
