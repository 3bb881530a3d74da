using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>Changes the description of a rule.</summary>
internal abstract class RuleChange(string name, string direction) : SecurityGroupAction(name,
    mutates: true, [.. RuleReader.Parameters(direction), "ClientToken"],
    "The description only, of a rule that is named by what it says.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var group = GroupOf(request);
        var (terms, description) = RuleReader.Read(request, direction)[0];
        var rule = RulesOf(request, group).FirstOrDefault(rule => rule.Terms == terms)
            ?? throw request.Refuse(SecurityGroupErrors.RuleNotFound);

        rule.Description = rule.Description.Set(request.Moment, description ?? "");
        request.Touch(rule);
        return Done(request);
    }
}
