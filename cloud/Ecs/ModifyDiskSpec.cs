using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs;

/// <summary>Changes the category or performance level of a disk:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskSpec"/>.</summary>
internal sealed class ModifyDiskSpec() : EcsAction("ModifyDiskSpec", mutates: true,
    ["DiskId", "DiskCategory", "PerformanceLevel"],
    "The change counts at once and takes no task; every category can become every other one that fits the size.")
{
    public override JsonObject Answer(Request request)
    {
        var disk = DiskOf(request);
        DiskRules.RestingStatus(request, disk);
        var old = disk.Shape.At(request.At);
        var shape = DiskRules.Shape(request, request.Optional("DiskCategory") ?? old.Category, old.SizeGiB,
            request.Optional("PerformanceLevel") ?? old.PerformanceLevel);
        if (shape == old)
            throw request.Refuse(new ServiceError(403, "NoChangeInDiskCategoryAndPerformanceLevel",
                "The specified disk category and performance level are not changed."));

        disk.Shape = disk.Shape.Set(request.Moment, shape);
        request.Touch(disk);
        return Done(request);
    }
}
