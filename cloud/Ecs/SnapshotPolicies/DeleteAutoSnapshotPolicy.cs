using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Deletes an automatic snapshot policy and takes it from all disks:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoSnapshotPolicy"/>.</summary>
internal sealed class DeleteAutoSnapshotPolicy() : SnapshotPolicyAction("DeleteAutoSnapshotPolicy", mutates: true,
    ["autoSnapshotPolicyId"])
{
    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request, "autoSnapshotPolicyId", SnapshotPolicyErrors.NotFound);
        foreach (var disk in request.Store.Disks.At(request.At)
            .Where(disk => disk.SnapshotPolicyId.At(request.At) == policy.Id).ToList())
        {
            disk.SnapshotPolicyId = disk.SnapshotPolicyId.Set(request.Moment, "");
            request.Touch(disk);
        }

        policy.DeleteAt(request.At);
        request.Touch(policy);
        return Done(request);
    }
}
