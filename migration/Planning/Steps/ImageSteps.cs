using Infra.Migration.Assumptions;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>The image of a system disk, which is the way back, and the encrypted copy of it.</summary>
internal static class ImageSteps
{
    public static string ImageId(string diskId) => $"image-{diskId}";

    public static string CopyId(string diskId) => $"copyimage-{diskId}";

    /// <summary>The image that a step made.</summary>
    public static PlannedValue Made(string stepId) => PlannedValue.Of(stepId, "ImageId");

    /// <summary>An image of the snapshot.</summary>
    public static PlannedStep Image(UnitContext unit, DiskCase one)
    {
        var id = one.Disk.Id;
        var stepId = ImageId(id);
        return new(stepId, $"Make an image of the snapshot of {id}")
        {
            DiskId = id,
            After = [$"snapshot-{id}"],
            Call = Ecs.Creating(unit.Region, "CreateImage", unit.Token(stepId),
            [
                ("SnapshotId", SnapshotSteps.Made($"snapshot-{id}")), ("ImageName", unit.Name(id)),
                ("Description", $"The content of {id} before its conversion."),
                ("ResourceGroupId", one.Disk.ResourceGroupId),
                .. Ecs.Tags(unit.Tags(id)),
            ]),
            Outputs = Outputs,
            Until = Looks.ImageDone(unit.Region, Made(stepId), $"The image of {id} is available", UnitContext.Patience),
            Undo = [Delete(unit, id, stepId, $"undo-{stepId}")],
            Expected = Durations.CreateImage.Base,
        };
    }

    /// <summary>The encrypted copy of it. A region makes five at once; the others wait for their turn.</summary>
    public static PlannedStep Copy(UnitContext unit, DiskCase one)
    {
        var id = one.Disk.Id;
        var stepId = CopyId(id);
        return new(stepId, $"Copy the image of {id} encrypted")
        {
            DiskId = id,
            After = [ImageId(id)],
            Call = Ecs.Creating(unit.Region, "CopyImage", unit.Token(stepId),
            [
                ("ImageId", Made(ImageId(id))), ("DestinationRegionId", unit.Region),
                ("DestinationImageName", $"{unit.Name(id)}-encrypted"),
                ("DestinationDescription", $"The content of {id} before its conversion, encrypted."),
                ("Encrypted", "true"), ("KMSKeyId", one.Key?.Id),
                ("ResourceGroupId", one.Disk.ResourceGroupId),
                .. Ecs.Tags(unit.Tags(id)),
            ]),
            Outputs = Outputs,
            // While it waits for its turn a copy shows no progress, so it is given the time of a long queue.
            Until = Looks.ImageDone(unit.Region, Made(stepId), $"The encrypted copy of the image of {id} is available",
                TimeSpan.FromHours(24)),
            Undo = [Cancel(unit, id, stepId), Delete(unit, id, stepId, $"undo-{stepId}")],
            Expected = Durations.CopyImage.Base,
        };
    }

    /// <summary>Finds the encrypted snapshot that the copy brought along, which would otherwise outlive it.</summary>
    public static PlannedStep Found(UnitContext unit, DiskCase one)
    {
        var id = one.Disk.Id;
        var stepId = $"found-{id}";
        return new(stepId, $"Find the snapshot of the encrypted image of {id}")
        {
            DiskId = id,
            After = [CopyId(id)],
            Call = Looks.Image(unit.Region, Made(CopyId(id))),
            Outputs = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["SnapshotId"] = "Images.Image[0].DiskDeviceMappings.DiskDeviceMapping[0].SnapshotId",
            },
            Undo = [SnapshotSteps.Delete(unit, id, stepId, $"undo-{stepId}")],
        };
    }

    /// <summary>Deletes the image that a step made, also one that an instance was made from.</summary>
    public static PlannedStep Delete(UnitContext unit, string diskId, string madeBy, string stepId) =>
        new(stepId, $"Delete the image made by {madeBy}")
        {
            DiskId = diskId,
            Done = Looks.ImageGone(unit.Region, Made(madeBy)),
            Call = Ecs.Call(unit.Region, "DeleteImage", ("ImageId", Made(madeBy)), ("Force", "true")),
            Until = Looks.ImageGone(unit.Region, Made(madeBy)),
        };

    // A copy that waits or runs cannot be deleted.
    private static PlannedStep Cancel(UnitContext unit, string diskId, string madeBy) =>
        new($"undo-{madeBy}-cancel", $"Cancel the copy made by {madeBy}, unless it has ended")
        {
            DiskId = diskId,
            Done = Looks.Image(unit.Region, Made(madeBy), "The copy has ended",
                "Available", "UnAvailable", "CreateFailed", "Deprecated", null),
            Call = Ecs.Call(unit.Region, "CancelCopyImage", ("ImageId", Made(madeBy))),
        };

    private static Dictionary<string, string> Outputs => new(StringComparer.Ordinal) { ["ImageId"] = "ImageId" };
}
