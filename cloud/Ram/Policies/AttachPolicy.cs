using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Attaches a policy to a user, group or role.</summary>
internal abstract class AttachPolicy(HolderKind kind) : RamAction($"AttachPolicyTo{kind.Name}", mutates: true,
    ["PolicyType", "PolicyName", kind.Parameter])
{
    public sealed override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request).Name;
        var found = kind.Find(request);
        var holder = (IPolicyHolder)found;
        var attached = holder.Policies?.At(request.At).Select(other => PolicyName.Parse(other.Name)).ToList() ?? [];
        if (attached.Contains(policy)) throw request.Refuse(kind.AlreadyAttached);
        if (attached.Count(other => other.IsSystem == policy.IsSystem) >= kind.Quota(policy))
            throw request.Refuse(kind.TooMany);

        (holder.Policies ??= []).Put(request.Moment, policy.Key, attached: true);
        request.Touch(found);
        return Done(request);
    }
}
