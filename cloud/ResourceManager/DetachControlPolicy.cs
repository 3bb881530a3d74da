using System.Text.Json.Nodes;

namespace Infra.Cloud.ResourceManager;

/// <summary>Takes a control policy from a target:
/// <see href="https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DetachControlPolicy"/>.</summary>
internal sealed class DetachControlPolicy() : ResourceManagerAction("DetachControlPolicy", mutates: true,
    ["PolicyId", "TargetId"],
    "The last policy of a target can be taken: the system policy that every target has in the service is not modelled.")
{
    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request);
        var target = TargetOf(request);
        var targets = policy.Targets.At(request.At);
        if (!targets.Contains(target)) throw request.Refuse(ResourceManagerErrors.NotAttached);

        policy.Targets = policy.Targets.Set(request.Moment, [.. targets.Where(other => other != target)]);
        request.Touch(policy);
        return Done(request);
    }
}
