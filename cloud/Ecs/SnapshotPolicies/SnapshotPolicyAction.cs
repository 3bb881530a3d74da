namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>An action on automatic snapshot policies. They write the region regionId.</summary>
internal abstract class SnapshotPolicyAction(string name, bool mutates, string[] parameters, string differs = "")
    : EcsAction(name, mutates, ["regionId", .. parameters], differs)
{
    /// <summary>The parameters that making and changing a policy share.</summary>
    protected static string[] Rules { get; } =
    [
        "autoSnapshotPolicyName", "timePoints", "repeatWeekdays", "retentionDays", "EnableCrossRegionCopy",
        "TargetCopyRegions", "CopiedSnapshotsRetentionDays", "CopyEncryptionConfiguration.Encrypted",
        "CopyEncryptionConfiguration.KMSKeyId",
    ];

    public override ServiceError Worded(ServiceError error) =>
        base.Worded(error.Code == EcsErrors.KeyNotFound.Code ? SnapshotPolicyErrors.KeyNotFound : error);

    public override void Check(Request request)
    {
        if (request.Optional("regionId") is { } region) request.Region = region;
        base.Check(request);
    }

    protected static SnapshotPolicy PolicyOf(Request request, string parameter, ServiceError notFound) =>
        request.Find(request.Store.SnapshotPolicies, request.Required(parameter)) ?? throw request.Refuse(notFound);

    /// <summary>The schedule by the parameters that are sent, the others as before.</summary>
    protected static SnapshotSchedule ReadSchedule(Request request, SnapshotSchedule? old)
    {
        var hours = Numbers(request, "timePoints", 0, 23) ?? old?.TimePoints
            ?? throw request.Refuse(EcsErrors.Missing("timePoints"));
        var days = Numbers(request, "repeatWeekdays", 1, 7) ?? old?.Weekdays
            ?? throw request.Refuse(EcsErrors.Missing("repeatWeekdays"));
        var retention = Days(request, "retentionDays", request.Invalid("retentionDays")) ?? old?.RetentionDays
            ?? throw request.Refuse(EcsErrors.Missing("retentionDays"));
        return new(hours, days, retention);
    }

    /// <summary>The rule for copies by the parameters that are sent, the others as before.</summary>
    protected static CopyRule ReadCopies(Request request, CopyRule? old)
    {
        // What becomes of regions and keys when copies are switched off is not published. Here they go with the copies.
        if (request.Boolean("EnableCrossRegionCopy") == false) old = null;
        var enabled = request.Boolean("EnableCrossRegionCopy") ?? old?.Enabled ?? false;
        var regions = request.Optional("TargetCopyRegions") ?? old?.Regions ?? "[]";
        var targets = EcsLists.Read(request, regions, SnapshotPolicyErrors.Regions);
        if (enabled && targets.Count == 0) throw request.Refuse(SnapshotPolicyErrors.Regions);
        if (targets.Exists(target => target == request.Region || Limits.Regions.Find(target) is null))
            throw request.Refuse(SnapshotPolicyErrors.Regions);

        var retention = Days(request, "CopiedSnapshotsRetentionDays",
            request.Refuse(SnapshotPolicyErrors.CopyRetention)) ?? old?.RetentionDays ?? -1;
        // Whether a key that is left out stays is not published. Here the group is taken as a whole: encrypted without a
        // key means the service key, as in a new policy; otherwise nobody could come back to that.
        var chosen = request.Boolean("CopyEncryptionConfiguration.Encrypted");
        var encrypted = chosen ?? old?.Encrypted ?? false;
        var key = request.Optional("CopyEncryptionConfiguration.KMSKeyId") ?? (chosen is null ? old?.KmsKeyId : null);
        if (!encrypted && request.Optional("CopyEncryptionConfiguration.KMSKeyId") is not null)
            throw request.Refuse(SnapshotPolicyErrors.KeyWithoutEncryption);
        if (encrypted && enabled) CheckKey(request, key, targets);
        return new(enabled, regions, retention, encrypted, encrypted ? key : null);
    }

    // The copies are encrypted where they arrive, so the key must be one of each target.
    private static void CheckKey(Request request, string? key, List<string> targets)
    {
        var home = request.Region;
        foreach (var target in targets)
        {
            request.Region = target;
            DiskEncryption.Check(request, encrypted: true, key);
        }

        request.Region = home;
    }

    private static string? Numbers(Request request, string parameter, int min, int max)
    {
        if (request.Optional(parameter) is not { } json) return null;

        var values = EcsLists.Read(request, json, EcsErrors.Invalid(parameter));
        var valid = values.Count > 0 && values.Distinct().Count() == values.Count
            && values.TrueForAll(text => int.TryParse(text, out var value) && value >= min && value <= max);
        return valid ? json : throw request.Invalid(parameter);
    }

    private static int? Days(Request request, string parameter, CloudException invalid)
    {
        if (request.Optional(parameter) is not { } text) return null;
        return int.TryParse(text, out var days) && days is -1 or (>= 1 and <= 65536) ? days : throw invalid;
    }
}
