namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>The disks that a call names as a JSON array in diskIds.</summary>
internal static class PolicyDisks
{
    /// <summary>Sets the policy of all of them; empty takes it away.</summary>
    public static void Set(Request request, string policy)
    {
        var disks = EcsLists.Read(request, request.Required("diskIds"), EcsErrors.Invalid("diskIds"))
            .ConvertAll(id => request.Find(request.Store.Disks, id)
                ?? throw request.Refuse(SnapshotPolicyErrors.DiskNotFound));
        foreach (var disk in disks)
        {
            disk.SnapshotPolicyId = disk.SnapshotPolicyId.Set(request.Moment, policy);
            request.Touch(disk);
        }
    }
}
