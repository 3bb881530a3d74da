using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram;

/// <summary>Lists the policies of a role:
/// <see href="https://api.alibabacloud.com/document/Ram/2015-05-01/ListPoliciesForRole"/>.</summary>
internal sealed class ListPoliciesForRole() : RamAction("ListPoliciesForRole", mutates: false, ["RoleName"])
{
    public override JsonObject Answer(Request request)
    {
        var policies = RoleOf(request).PoliciesAt(request.At).Select(attached =>
        {
            var policy = SystemPolicies.Find(attached.Name)!;
            return new JsonObject
            {
                ["PolicyName"] = policy.Name,
                ["PolicyType"] = "System",
                ["Description"] = policy.Description,
                ["DefaultVersion"] = policy.Version,
                ["AttachDate"] = ApiTime.Text(attached.Since),
            };
        });
        var answer = Done(request);
        answer["Policies"] = new JsonObject { ["Policy"] = new JsonArray([.. policies]) };
        return answer;
    }
}
