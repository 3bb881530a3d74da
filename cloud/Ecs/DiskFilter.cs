namespace Infra.Cloud.Ecs;

/// <summary>The filters of DescribeDisks: a disk must pass each one that is sent.</summary>
internal static class DiskFilter
{
    public static Func<Disk, bool> Of(Request request)
    {
        var at = request.At;
        var tests = new List<Func<Disk, bool>>();
        Text(request, tests, "ZoneId", disk => disk.Zone);
        Text(request, tests, "SnapshotId", disk => disk.SourceSnapshotId);
        Text(request, tests, "KMSKeyId", disk => disk.KmsKeyId);
        Text(request, tests, "AutoSnapshotPolicyId", disk => disk.SnapshotPolicyId.At(at));
        Text(request, tests, "ResourceGroupId", disk => disk.ResourceGroup.At(at));
        Text(request, tests, "DiskChargeType", _ => "PostPaid");
        Text(request, tests, "MultiAttach", disk => disk.MultiAttach ? "Enabled" : "Disabled");
        Text(request, tests, "Category", disk => disk.Shape.At(at).Category);
        Text(request, tests, "DiskType", disk => disk.IsSystem ? "system" : "data");
        Text(request, tests, "Status", disk => disk.StatusAt(at));
        Text(request, tests, "InstanceId",
            disk => disk.Place.At(at) is var place && place.IsOn(at) ? place.InstanceId : null);
        Flag(request, tests, "Encrypted", disk => disk.Encrypted);
        Flag(request, tests, "Portable", disk => !disk.IsSystem);
        Flag(request, tests, "DeleteWithInstance", disk => disk.Flags.At(at).DeleteWithInstance);
        Flag(request, tests, "DeleteAutoSnapshot", disk => disk.Flags.At(at).DeleteAutoSnapshot);
        Flag(request, tests, "EnableAutoSnapshot", disk => disk.Flags.At(at).EnableAutoSnapshot);
        Flag(request, tests, "EnableAutomatedSnapshotPolicy", disk => disk.SnapshotPolicyId.At(at).Length > 0);
        if (request.Optional("DiskName") is not null)
            tests.Add(disk => NamePattern.Fits(request, "DiskName", disk.Name.At(at)));
        if (request.HasAny("Tag.")) tests.Add(TagFilter.Of(request));
        return disk => tests.TrueForAll(test => test(disk));
    }

    // "all" and "All" mean no filter, for the parameters that have a closed set of values.
    private static void Text(Request request, List<Func<Disk, bool>> tests, string parameter, Func<Disk, string?> fact)
    {
        if (request.Optional(parameter) is { } wanted
            && !string.Equals(wanted, "all", StringComparison.OrdinalIgnoreCase))
            tests.Add(disk => fact(disk) == wanted);
    }

    private static void Flag(Request request, List<Func<Disk, bool>> tests, string parameter, Func<Disk, bool> fact)
    {
        if (request.Boolean(parameter) is { } wanted) tests.Add(disk => fact(disk) == wanted);
    }
}
