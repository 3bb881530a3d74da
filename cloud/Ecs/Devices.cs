using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>Device names: /dev/xvda for the system disk, then /dev/xvdb to /dev/xvdz, the first that is free.</summary>
/// <remarks>
/// Source: AttachDisk reference and the block storage limits page, 2024-07-30. The limit differs by instance type; 16
/// is
/// the common one. Independent steps attach disks to one instance in any order, so a name is not chosen when the call
/// arrives: it follows from all attachments to the instance by their times.
/// </remarks>
internal static class Devices
{
    public const string System = "/dev/xvda";
    public const int MaxDataDisks = 16;
    private const string Letters = "bcdefghijklmnopqrstuvwxyz";

    /// <summary>Checks the name that a call asks for.</summary>
    public static string? Wanted(Request request, Instance instance)
    {
        if (request.Optional("Device") is not { } wanted) return null;
        if (wanted.Length != System.Length || !wanted.StartsWith(System[..^1], StringComparison.Ordinal)
            || !Letters.Contains(wanted[^1]))
            throw request.Refuse(EcsErrors.DeviceMalformed);

        var taken = Stays(request.Store, instance.Id).Exists(
            stay => stay.Device == wanted && stay.Since.At <= request.At && !(stay.End <= request.At));
        return taken ? throw request.Refuse(EcsErrors.DeviceInUse) : wanted;
    }

    /// <summary>The device of a disk that is on an instance at a time.</summary>
    public static string Of(Store store, Disk disk, DateTimeOffset time)
    {
        var place = disk.Place.At(time);
        return place.Device ?? Stays(store, place.InstanceId!)
            .FindLast(stay => stay.Disk == disk && stay.Since.At <= time)!.Device!;
    }

    /// <summary>Writes the names down that can no longer change.</summary>
    public static void Settle(Store store, Disk disk, DateTimeOffset now)
    {
        foreach (var change in disk.Place.Changes.ToArray())
        {
            if (change.Since.At > now || change.Value is not { InstanceId: not null, Device: null }) continue;
            var device = Of(store, disk, change.Since.At);
            disk.Place = disk.Place.Set(change.Since, change.Value with { Device = device });
        }
    }

    /// <summary>Every stay of a disk on an instance by its beginning, with its name.</summary>
    private static List<Stay> Stays(Store store, string instanceId)
    {
        var stays = store.DisksEverOn(instanceId).SelectMany(disk => StaysOf(disk, instanceId))
            .OrderBy(stay => stay.Since.At).ThenBy(stay => stay.Since.Origin, StringComparer.Ordinal).ToList();
        foreach (var stay in stays)
        {
            if (stay.Device is not null) continue;
            var taken = stays.TakeWhile(other => other != stay).Where(other => !(other.End <= stay.Since.At))
                .Concat(stays.Where(other => other.Asked)).Select(other => other.Device).ToHashSet();
            stay.Device = $"{System[..^1]}{Letters.First(letter => !taken.Contains($"{System[..^1]}{letter}"))}";
        }

        return stays;
    }

    private static IEnumerable<Stay> StaysOf(Disk disk, string instanceId)
    {
        Stay? stay = null;
        var first = new TimedChange<DiskPlace>(new Moment(disk.CreatedAt, ""), disk.Place.First);
        var places = disk.Place.Changes.ToArray().Prepend(first);
        foreach (var (since, place) in places)
        {
            if (place.InstanceId != instanceId) continue;
            if (stay is null || stay.End <= since.At)
            {
                if (stay is not null) yield return stay;
                stay = new Stay(disk, since, place.Device);
            }

            if (place.LeavingAt is not null) stay.End = place.Until;
        }

        if (stay is not null) yield return stay;
    }

    private sealed class Stay(Disk disk, Moment since, string? device)
    {
        public Disk Disk => disk;

        public Moment Since => since;

        public DateTimeOffset? End { get; set; } = disk.DeletedAt;

        public string? Device { get; set; } = device;

        /// <summary>True if the name was asked for or is written down.</summary>
        public bool Asked { get; } = device is not null;
    }
}
