using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Changes the name, description or switches of a disk:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskAttribute"/>.</summary>
internal sealed class ModifyDiskAttribute() : EcsAction("ModifyDiskAttribute", mutates: true,
    ["DiskId", "DiskName", "Description", "DeleteWithInstance", "DeleteAutoSnapshot", "EnableAutoSnapshot",
        "BurstingEnabled"], "One disk at a time: no DiskIds.N.")
{
    private static readonly string[] Switches =
        ["DeleteWithInstance", "DeleteAutoSnapshot", "EnableAutoSnapshot", "BurstingEnabled"];

    public override bool CanRepeat => true;

    public override JsonObject Answer(Request request)
    {
        var disk = DiskOf(request);
        var name = EcsNames.Name(request, "DiskName", "Disk");
        var description = EcsNames.ChangedDescription(request);
        var old = disk.Flags.At(request.At);
        var flags = new DiskFlags(
            request.Boolean("DeleteWithInstance") ?? old.DeleteWithInstance,
            request.Boolean("DeleteAutoSnapshot") ?? old.DeleteAutoSnapshot,
            request.Boolean("EnableAutoSnapshot") ?? old.EnableAutoSnapshot,
            request.Boolean("BurstingEnabled") ?? old.BurstingEnabled);
        if (flags.BurstingEnabled && disk.Shape.At(request.At).Category != "cloud_auto")
            throw request.Refuse(EcsErrors.BurstingUnsupported);
        if (name is null && description is null && !AnyFlag(request))
            throw request.Refuse(EcsErrors.NothingToModify);

        disk.Rename(request.Moment, name, description);
        if (flags != old) disk.Flags = disk.Flags.Set(request.Moment, flags);
        request.Touch(disk);
        return Done(request);
    }

    private static bool AnyFlag(Request request) =>
        Switches.Any(name => request.Optional(name) is not null);
}
