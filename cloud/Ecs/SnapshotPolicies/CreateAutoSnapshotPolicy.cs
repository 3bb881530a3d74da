using System.Text.Json.Nodes;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>Makes an automatic snapshot policy:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoSnapshotPolicy"/>.</summary>
internal sealed class CreateAutoSnapshotPolicy() : SnapshotPolicyAction("CreateAutoSnapshotPolicy", mutates: true,
    [.. Rules, "ResourceGroupId", "Tag.N.Key", "Tag.N.Value"],
    "A policy is kept and applied to disks, but makes no snapshots.")
{
    public override JsonObject Answer(Request request)
    {
        var name = EcsNames.Read(request, "autoSnapshotPolicyName", SnapshotPolicyErrors.NameMalformed) ?? "";
        var schedule = ReadSchedule(request, old: null);
        var copies = ReadCopies(request, old: null);
        var tags = EcsTags.Read(request);
        if (request.Store.SnapshotPolicies.CountAt(request.At, policy => policy.Region == request.Region)
            >= EcsQuotas.SnapshotPolicies)
            throw request.Refuse(SnapshotPolicyErrors.Quota);

        var policy = new SnapshotPolicy
        {
            Id = ResourceIds.New(request, "sp", "snapshot-policy"),
            Region = request.Region,
            CreatedAt = request.At,
            Schedule = new(schedule),
            Copies = new(copies),
            Name = new(name),
            Description = new(""),
            ResourceGroup = new(request.Optional("ResourceGroupId") ?? ""),
            Tags = TagSet.From(tags),
        };
        request.Store.SnapshotPolicies.Put(policy);
        request.Touch(policy);
        return new() { ["AutoSnapshotPolicyId"] = policy.Id, ["RequestId"] = request.RequestId };
    }
}
