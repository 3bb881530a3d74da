using System.Collections.Frozen;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>An action of ECS. RegionId may be left out where the endpoint's region is meant.</summary>
internal abstract class EcsAction(string name, bool mutates, string[] parameters, string differs = "")
    : RegionalAction("Ecs", "2014-05-26", name, mutates, parameters, differs, EcsErrors.RegionNotFound)
{
    /// <summary>No text is longer than user data, 32 KiB in base64.</summary>
    private const int MaxParameter = 44 * 1024;

    /// <summary>Flags are checked before anything else, also where a call has nothing to apply them to.</summary>
    private static readonly FrozenSet<string> Flags = new[]
    {
        "All", "AutoStartInstance", "Bootable", "BurstingEnabled", "DeleteAutoSnapshot", "DeleteWithInstance", "DryRun",
        "EnableAutomatedSnapshotPolicy", "EnableAutoSnapshot", "Encrypted", "Force", "ForceStop", "PasswordInherit",
        "Portable", "ShowExpired", "UseAdditionalService", "Verbose",
    }.ToFrozenSet(StringComparer.Ordinal);

    public override ServiceError Missing(string parameter) => EcsErrors.Missing(parameter);

    public override ServiceError Invalid(string parameter) => EcsErrors.Invalid(parameter);

    public override ServiceError Worded(ServiceError error) => Errors.PublishedErrors.Worded(Name, error);

    public override void Check(Request request)
    {
        base.Check(request);
        request.CheckLengths(MaxParameter);
        request.CheckFlags(Flags);
    }

    public override IReadOnlyList<string> ConditionValues(Request request, string key) =>
        DiskConditions.Values(request, Name, key);

    /// <summary>What an earlier call made with the same ClientToken, or null.</summary>
    protected static T? Made<T>(Request request, Table<T> table)
        where T : Entity => request.Made(table, EcsErrors.TokenMismatch);

    protected static Disk DiskOf(Request request) =>
        request.Find(request.Store.Disks, request.Required("DiskId")) ?? throw request.Refuse(EcsErrors.DiskNotFound);

    protected static Instance InstanceOf(Request request) =>
        request.Find(request.Store.Instances, request.Required("InstanceId"))
        ?? throw request.Refuse(EcsErrors.InstanceNotFound);

    /// <summary>A list parameter that is sent as one JSON array of at most 100 strings.</summary>
    protected static List<string>? JsonList(
        Request request, string parameter, ServiceError malformed, ServiceError tooMany)
    {
        if (request.Optional(parameter) is not { } text) return null;

        var list = EcsLists.Read(request, text, malformed);
        return list.Count > 100 ? throw request.Refuse(tooMany) : list;
    }
}
