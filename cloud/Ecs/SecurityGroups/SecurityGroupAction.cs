namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>An action on a security group.</summary>
internal abstract class SecurityGroupAction(string name, bool mutates, string[] parameters, string differs = "")
    : EcsAction(name, mutates, ["SecurityGroupId", .. parameters], differs)
{
    protected static SecurityGroup GroupOf(Request request) =>
        request.Find(request.Store.SecurityGroups, request.Required("SecurityGroupId"))
        ?? throw request.Refuse(SecurityGroupErrors.NotFound);

    /// <summary>The rules of a group as of the call, oldest first.</summary>
    protected static IEnumerable<SecurityGroupRule> RulesOf(Request request, SecurityGroup group) =>
        request.Store.SecurityGroupRules.At(request.At).Where(rule => rule.GroupId == group.Id);
}
