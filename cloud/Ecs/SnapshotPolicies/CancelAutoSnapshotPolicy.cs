using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Takes the policy from disks:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelAutoSnapshotPolicy"/>.</summary>
internal sealed class CancelAutoSnapshotPolicy() : SnapshotPolicyAction("CancelAutoSnapshotPolicy", mutates: true,
    ["diskIds", "autoSnapshotPolicyId"])
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        PolicyDisks.Set(request, policy: "");
        return Done(request);
    }
}
