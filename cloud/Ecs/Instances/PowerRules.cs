namespace Infra.Cloud.Ecs.Instances;

/// <summary>What instances need in order to run.</summary>
internal static class PowerRules
{
    /// <summary>Checks that ECS may use the keys of all disks on an instance: it asks KMS for their data keys whenever
    /// the instance starts.</summary>
    public static void CheckKeys(Request request, Instance instance)
    {
        foreach (var disk in request.Store.DisksOn(instance.Id, request.At))
            DiskEncryption.CheckUsable(request, disk.KmsKeyId);
    }

    public static void CheckStopped(Request request, Instance instance)
    {
        if (instance.StatusAt(request.At) != "Stopped") throw request.Refuse(EcsErrors.InstanceStatus);
    }
}
