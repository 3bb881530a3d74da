using System.Text.Json.Nodes;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Adds rules to a security group; a rule that is there already stays as it is.</summary>
internal abstract class RuleAddition(string name, string direction) : SecurityGroupAction(name, mutates: true,
    [.. RuleReader.Parameters(direction), "ClientToken"],
    "IPv4 ranges and groups of the account only, on the private network. Rules have no effect on any traffic.")
{
    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        var rules = RuleReader.Read(request, direction);
        var there = RulesOf(request, group).Select(rule => rule.Terms).ToHashSet();
        var added = rules.Where(rule => !there.Contains(rule.Terms)).DistinctBy(rule => rule.Terms).ToList();
        if (there.Count + added.Count > EcsQuotas.RulesPerSecurityGroup)
            throw request.Refuse(SecurityGroupErrors.RuleQuota);

        var number = 0;
        foreach (var (terms, description) in added)
        {
            var rule = new SecurityGroupRule
            {
                Id = ResourceIds.New(request, "sgr", $"{direction}-rule", number++),
                Region = request.Region,
                CreatedAt = request.At,
                GroupId = group.Id,
                Terms = terms,
                Description = new(description ?? ""),
            };
            request.Store.SecurityGroupRules.Put(rule);
            request.Touch(rule);
        }

        return Done(request);
    }
}
