using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Changes an automatic snapshot policy.</summary>
internal abstract class PolicyChange(string action) : SnapshotPolicyAction(action, mutates: true,
    ["autoSnapshotPolicyId", .. Rules], "A policy is kept and applied to disks, but makes no snapshots.")
{
    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var policy = PolicyOf(request, "autoSnapshotPolicyId", SnapshotPolicyErrors.NotFound);
        var name = EcsNames.Read(request, "autoSnapshotPolicyName", SnapshotPolicyErrors.NameMalformed);
        var schedule = ReadSchedule(request, policy.Schedule.At(request.At));
        var copies = ReadCopies(request, policy.Copies.At(request.At));

        policy.Rename(request.Moment, name, description: null);
        policy.Schedule = policy.Schedule.Set(request.Moment, schedule);
        policy.Copies = policy.Copies.Set(request.Moment, copies);
        request.Touch(policy);
        return Done(request);
    }
}
