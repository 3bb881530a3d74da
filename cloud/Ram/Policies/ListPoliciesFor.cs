using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Lists the policies of a user, group or role.</summary>
internal abstract class ListPoliciesFor(HolderKind kind) : RamAction($"ListPoliciesFor{kind.Name}", mutates: false,
    [kind.Parameter])
{
    public sealed override JsonObject Answer(Request request)
    {
        var policies = new JsonArray();
        foreach (var (key, since) in ((IPolicyHolder)kind.Find(request)).Policies?.At(request.At) ?? [])
        {
            if (PolicyName.Parse(key).Find(request.Store, request.At) is not { } policy) continue;
            policies.Add(new JsonObject
            {
                ["PolicyName"] = policy.Name.Name,
                ["PolicyType"] = policy.Name.Type,
                ["Description"] = policy.Description,
                ["DefaultVersion"] = policy.DefaultVersion,
                ["AttachDate"] = ApiTime.Text(since),
            });
        }

        var answer = Done(request);
        answer["Policies"] = new JsonObject { ["Policy"] = policies };
        return answer;
    }
}
