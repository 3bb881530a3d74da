using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Images;

/// <summary>Stops a copy that waits or runs; nothing of it is left:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelCopyImage"/>.</summary>
internal sealed class CancelCopyImage() : ImageAction("CancelCopyImage", mutates: true, ["ImageId"])
{
    public override JsonObject Answer(Request request)
    {
        var image = ImageOf(request);
        if (image.CopiedFrom is null) throw request.Refuse(ImageErrors.NotCopied);
        if (image.StatusAt(request.Store, request.At) is not ("Waiting" or "Creating"))
            throw request.Refuse(ImageErrors.NotCopying);

        foreach (var disk in image.Disks)
        {
            if (request.Store.Snapshots.Peek(disk.SnapshotId) is not { } snapshot) continue;
            snapshot.DeleteAt(request.At);
            request.Touch(snapshot);
        }

        image.DeleteAt(request.At);
        request.Touch(image);
        return Done(request);
    }
}
