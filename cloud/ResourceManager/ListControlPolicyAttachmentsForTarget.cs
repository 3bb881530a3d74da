using System.Text.Json.Nodes;

namespace Infra.Cloud.ResourceManager;

/// <summary>Lists the control policies of a target:
/// <see href="https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListControlPolicyAttachmentsForTarget"/>.</summary>
internal sealed class ListControlPolicyAttachmentsForTarget() : ResourceManagerAction(
    "ListControlPolicyAttachmentsForTarget", mutates: false, ["TargetId", "Language"], "Language changes nothing.")
{
    public override JsonObject Answer(Request request)
    {
        var target = TargetOf(request);
        var attached = request.Store.ControlPolicies.All
            .Where(policy => policy.ExistsAt(request.At) && policy.Targets.At(request.At).Contains(target))
            .OrderBy(policy => policy.Id, StringComparer.Ordinal);
        return new()
        {
            ["ControlPolicyAttachments"] = new JsonObject
            {
                ["ControlPolicyAttachment"] = new JsonArray([.. attached.Select(policy => Describe(policy.At(request.At)))]),
            },
            ["RequestId"] = request.RequestId,
        };
    }

    private static JsonObject Describe(JsonObject policy)
    {
        policy.Remove("AttachmentCount");
        policy.Remove("CreateDate");
        policy.Remove("UpdateDate");
        return policy;
    }
}
