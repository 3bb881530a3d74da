using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Applies a policy to disks; a disk has one policy at most:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ApplyAutoSnapshotPolicy"/>.</summary>
internal sealed class ApplyAutoSnapshotPolicy() : SnapshotPolicyAction("ApplyAutoSnapshotPolicy", mutates: true,
    ["autoSnapshotPolicyId", "diskIds"], "A policy is kept and applied to disks, but makes no snapshots.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request, "autoSnapshotPolicyId", SnapshotPolicyErrors.ToApplyNotFound);
        PolicyDisks.Set(request, policy.Id);
        return Done(request);
    }
}
