using System.Text.Json.Nodes;

namespace Infra.Cloud.ResourceManager;

/// <summary>Attaches a control policy to the root of the resource directory or to the account, whose users and roles it
/// binds from then on:
/// <see href="https://api.alibabacloud.com/document/ResourceManager/2020-03-31/AttachControlPolicy"/>.</summary>
internal sealed class AttachControlPolicy() : ResourceManagerAction("AttachControlPolicy", mutates: true,
    ["PolicyId", "TargetId"], "The targets are the root r-atrest and the account; there are no folders.")
{
    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request);
        var target = TargetOf(request);
        var targets = policy.Targets.At(request.At);
        if (targets.Contains(target)) throw request.Refuse(ResourceManagerErrors.AlreadyAttached);

        policy.Targets = policy.Targets.Set(request.Moment, [.. targets.Append(target).Order(StringComparer.Ordinal)]);
        request.Touch(policy);
        return Done(request);
    }
}
