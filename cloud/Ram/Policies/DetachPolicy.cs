using System.Text.Json.Nodes;

namespace Infra.Cloud.Ram.Policies;

/// <summary>Detaches a policy from a user, group or role.</summary>
internal abstract class DetachPolicy(HolderKind kind) : RamAction($"DetachPolicyFrom{kind.Name}", mutates: true,
    ["PolicyType", "PolicyName", kind.Parameter])
{
    public sealed override JsonObject Answer(Request request)
    {
        var found = kind.Find(request);
        var policy = PolicyOf(request).Name;
        var holder = (IPolicyHolder)found;
        if (holder.Policies?.Has(policy.Key, request.At) != true) throw request.Refuse(kind.NotAttached);

        holder.Policies.Put(request.Moment, policy.Key, attached: false);
        request.Touch(found);
        return Done(request);
    }
}
