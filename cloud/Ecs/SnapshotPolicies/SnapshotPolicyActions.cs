namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>The actions on automatic snapshot policies.</summary>
internal static class SnapshotPolicyActions
{
    public static IEnumerable<ApiAction> All =>
    [
        new CreateAutoSnapshotPolicy(), new DescribeAutoSnapshotPolicyEx(), new ModifyAutoSnapshotPolicy(),
        new ModifyAutoSnapshotPolicyEx(), new DeleteAutoSnapshotPolicy(), new ApplyAutoSnapshotPolicy(),
        new CancelAutoSnapshotPolicy(),
    ];
}
