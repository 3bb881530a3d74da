using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Makes a disk larger:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ResizeDisk"/>.</summary>
internal sealed class ResizeDisk() : EcsAction("ResizeDisk", mutates: true,
    ["DiskId", "NewSize", "Type", "ClientToken"],
    "The new size counts at once; an offline resize does not wait for a restart of the instance.")
{
    public override JsonObject Answer(Request request)
    {
        var disk = DiskOf(request);
        request.Required("NewSize");
        var size = request.Integer("NewSize", 1, int.MaxValue)!.Value;
        request.OneOf("Type", "offline", "offline", "online");
        DiskRules.RestingStatus(request, disk);
        if (DiskRules.HasUnfinishedSnapshot(request, disk)) throw request.Refuse(EcsErrors.CreatingSnapshot);

        var old = disk.Shape.At(request.At);
        if (size <= old.SizeGiB) throw request.Refuse(EcsErrors.SizeTooSmall with
        {
            Message = "Specified new disk size is less than or equal to the original disk size.",
        });

        disk.Shape = disk.Shape.Set(request.Moment, DiskRules.Shape(request, old.Category, size, old.PerformanceLevel));
        request.Touch(disk);
        return Done(request);
    }
}
