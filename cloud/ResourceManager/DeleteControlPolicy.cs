using System.Text.Json.Nodes;

namespace Infra.Cloud.ResourceManager;

/// <summary>Deletes a control policy that is attached to nothing:
/// <see href="https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeleteControlPolicy"/>.</summary>
internal sealed class DeleteControlPolicy()
    : ResourceManagerAction("DeleteControlPolicy", mutates: true, ["PolicyId"])
{
    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request);
        if (policy.Targets.At(request.At).Length > 0) throw request.Refuse(ResourceManagerErrors.InUse);

        policy.DeleteAt(request.At);
        request.Touch(policy);
        return Done(request);
    }
}
