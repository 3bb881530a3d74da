using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Removes rules from a security group; a rule that is not there is no error.</summary>
internal abstract class RuleRemoval(string name, string direction) : SecurityGroupAction(name, mutates: true,
    [.. RuleReader.Parameters(direction), "SecurityGroupRuleId.N", "ClientToken"],
    "IPv4 ranges and groups of the account only, on the private network.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        var ids = request.Values("SecurityGroupRuleId");
        var terms = ids.Count > 0 ? [] : RuleReader.Read(request, direction).Select(rule => rule.Terms).ToHashSet();
        foreach (var rule in RulesOf(request, group).ToList())
        {
            if (!ids.Contains(rule.Id) && !terms.Contains(rule.Terms)) continue;
            rule.DeleteAt(request.At);
            request.Touch(rule);
        }

        return Done(request);
    }
}
