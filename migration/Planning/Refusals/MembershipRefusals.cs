namespace Infra.Migration.Planning.Refusals;

/// <summary>Instances that something else makes and replaces: what is changed in one is gone with its successor.</summary>
internal static class MembershipRefusals
{
    public static IEnumerable<Refusal> Of(DiskCase one)
    {
        if (one.Instance is not { } instance) yield break;
        if (instance.ClusterId is { } cluster)
        {
            var pool = instance.NodePoolId is { } id ? $"the node pool {id}" : "its node pool";
            yield return new(
                $"The instance {instance.Id} is a node of the cluster {cluster}: a stopped node is replaced, and its "
                + "successor has unencrypted disks again.",
                $"Set encrypted disks in {pool} (EncryptedNodePool does) and roll the nodes.");
        }

        if (instance.ScalingGroupId is { } group)
            yield return new(
                $"The instance {instance.Id} belongs to the scaling group {group}: it is replaced when it stops, and "
                + "its successor has unencrypted disks again.",
                "Set encrypted disks in the scaling configuration or its launch template (EncryptedLaunchTemplate "
                + "does) and roll the instances of the group.");
    }
}
