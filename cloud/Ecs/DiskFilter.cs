namespace Infra.Cloud.Ecs;

/// <summary>The filters of DescribeDisks: a disk must pass each one that is sent.</summary>
internal static class DiskFilter
{
    private delegate string? TextFact(Disk disk, DateTimeOffset at);

    private delegate bool FlagFact(Disk disk, DateTimeOffset at);

    // Made once: nearly every call asks for disks by their identifiers and sends none of these.
    private static readonly (string Parameter, TextFact Fact)[] s_texts =
    [
        ("ZoneId", (disk, _) => disk.Zone),
        ("SnapshotId", (disk, _) => disk.SourceSnapshotId),
        ("KMSKeyId", (disk, _) => disk.KmsKeyId),
        ("AutoSnapshotPolicyId", (disk, at) => disk.SnapshotPolicyId.At(at)),
        ("ResourceGroupId", (disk, at) => disk.ResourceGroup.At(at)),
        ("DiskChargeType", (_, _) => "PostPaid"),
        ("MultiAttach", (disk, _) => disk.MultiAttach ? "Enabled" : "Disabled"),
        ("Category", (disk, at) => disk.Shape.At(at).Category),
        ("DiskType", (disk, _) => disk.IsSystem ? "system" : "data"),
        ("Status", (disk, at) => disk.StatusAt(at)),
        ("InstanceId", (disk, at) => disk.Place.At(at) is var place && place.IsOn(at) ? place.InstanceId : null),
    ];

    private static readonly (string Parameter, FlagFact Fact)[] s_flags =
    [
        ("Encrypted", (disk, _) => disk.Encrypted),
        ("Portable", (disk, _) => !disk.IsSystem),
        ("DeleteWithInstance", (disk, at) => disk.Flags.At(at).DeleteWithInstance),
        ("DeleteAutoSnapshot", (disk, at) => disk.Flags.At(at).DeleteAutoSnapshot),
        ("EnableAutoSnapshot", (disk, at) => disk.Flags.At(at).EnableAutoSnapshot),
        ("EnableAutomatedSnapshotPolicy", (disk, at) => disk.SnapshotPolicyId.At(at).Length > 0),
    ];

    /// <summary>The test that the request makes of a disk, or null if it makes none.</summary>
    public static Func<Disk, bool>? Of(Request request)
    {
        var at = request.At;
        List<Func<Disk, bool>>? tests = null;
        foreach (var (parameter, fact) in s_texts)
            if (Wanted(request, parameter) is { } wanted) (tests ??= []).Add(Is(fact, wanted, at));
        foreach (var (parameter, fact) in s_flags)
            if (request.Boolean(parameter) is { } wanted) (tests ??= []).Add(Is(fact, wanted, at));
        if (request.Optional("DiskName") is not null) (tests ??= []).Add(Fits(request));
        if (request.HasAny("Tag.")) (tests ??= []).Add(TagFilter.Of(request));
        return tests is null ? null : disk => tests.TrueForAll(test => test(disk));
    }

    // "all" and "All" mean no filter, for the parameters that have a closed set of values.
    private static string? Wanted(Request request, string parameter) =>
        request.Optional(parameter) is { } wanted && !string.Equals(wanted, "all", StringComparison.OrdinalIgnoreCase)
            ? wanted : null;

    private static Func<Disk, bool> Is(TextFact fact, string wanted, DateTimeOffset at) => disk => fact(disk, at) == wanted;

    private static Func<Disk, bool> Is(FlagFact fact, bool wanted, DateTimeOffset at) => disk => fact(disk, at) == wanted;

    private static Func<Disk, bool> Fits(Request request)
    {
        var (fits, at) = (NamePattern.Of(request, "DiskName"), request.At);
        return disk => fits(disk.Name.At(at));
    }
}
