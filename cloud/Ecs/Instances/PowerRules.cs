using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Instances;

/// <summary>What instances need in order to run, and what needs them not to.</summary>
internal static class PowerRules
{
    public static void CheckStopped(Request request, Instance instance)
    {
        if (instance.StatusAt(request.At) != "Stopped") throw request.Refuse(EcsErrors.InstanceStatus);
    }

    /// <summary>Checks that a disk is on an instance and that the instance is stopped.</summary>
    public static Instance CheckResting(Request request, Disk disk)
    {
        if (disk.StatusAt(request.At) != DiskStatus.InUse) throw request.Refuse(EcsErrors.DiskStatus);
        var instance = request.Find(request.Store.Instances, disk.Place.At(request.At).InstanceId!)
            ?? throw request.Refuse(EcsErrors.InstanceNotFound);
        CheckStopped(request, instance);
        return instance;
    }

    /// <summary>Lets a disk be initialised for a while; what it holds was exchanged before.</summary>
    public static void ReInit(Request request, Disk disk)
    {
        disk.Place = disk.Place.Set(request.Moment,
            disk.Place.At(request.At) with { Until = request.At + Durations.ReInitDisk, IsReIniting = true });
        request.Touch(disk);
    }

    /// <summary>Refuses an instance with a disk that is being initialised. The service's code for it is not
    /// published.</summary>
    public static void CheckDisks(Request request, Instance instance)
    {
        if (request.Store.DisksOn(instance.Id, request.At)
            .Any(disk => disk.StatusAt(request.At) == DiskStatus.ReIniting))
            throw request.Refuse(EcsErrors.DiskStatus);
    }

    /// <summary>Lets an instance start whose host has the data keys of its disks.</summary>
    public static void Start(
        Request request, Instance instance, IReadOnlyList<(string DiskId, byte[] Key)> keys, TimeSpan duration)
    {
        foreach (var (disk, key) in keys) request.Store.Blocks.Hosts.Hold(disk, instance.Id, key);
        instance.Power = instance.Power.Set(request.Moment, new(true, request.At + duration));
        request.Touch(instance);
    }
}
