using System.Text.Json.Nodes;

namespace Infra.Cloud.Ecs.Images;

/// <summary>Deletes an image; its snapshots stay:
/// <see href="https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImage"/>.</summary>
internal sealed class DeleteImage() : ImageAction("DeleteImage", mutates: true, ["ImageId", "Force"],
    "An image that is being made from an instance can be deleted.")
{
    public override JsonObject Answer(Request request)
    {
        var image = ImageOf(request);
        var force = request.Boolean("Force") == true;
        if (image.CopiedFrom is not null && image.StatusAt(request.Store, request.At) is "Waiting" or "Creating")
            throw request.Refuse(ImageErrors.Copying);
        if (IsBeingCopied(request, image)) throw request.Refuse(ImageErrors.Copying);
        if (!force && request.Store.Instances.CountAt(
                request.At, instance => instance.ImageIdAt(request.At) == image.Id) > 0)
            throw request.Refuse(ImageErrors.UsedByInstance);

        // The snapshots of a copy end with the copy: who asks later finds no image to ask for that time.
        foreach (var disk in image.Disks)
        {
            if (request.Store.Snapshots.Peek(disk.SnapshotId) is not { CopiedImageId: not null } snapshot) continue;
            snapshot.DoneAt = image.Times(request.Store).End;
            request.Touch(snapshot);
        }

        image.DeleteAt(request.At);
        request.Touch(image);
        return Done(request);
    }

    private static bool IsBeingCopied(Request request, Image image) => request.Store.Images.At(request.At).Any(
        copy => copy.CopiedFrom == image.Id && copy.StatusAt(request.Store, request.At) is "Waiting" or "Creating");
}
