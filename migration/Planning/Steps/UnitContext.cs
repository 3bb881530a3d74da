using Infra.Inventory.Records;
using Infra.Migration.Plans;

namespace Infra.Migration.Planning.Steps;

/// <summary>What the steps of a unit are made from.</summary>
/// <param name="PlanId">The plan's id, from which tokens, names and tags derive.</param>
/// <param name="Index">The inventory.</param>
/// <param name="Wishes">The wishes.</param>
/// <param name="Instance">The instance; null for a disk that none has.</param>
/// <param name="Disks">The disks that are converted, ordered by device.</param>
internal sealed record UnitContext(
    string PlanId, InventoryIndex Index, Wishes Wishes, InstanceRecord? Instance, IReadOnlyList<DiskCase> Disks)
{
    /// <summary>How long something that shows no progress is waited for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromHours(1);

    /// <summary>How long something that takes seconds is waited for.</summary>
    public static readonly TimeSpan ShortPatience = TimeSpan.FromMinutes(15);

    public string Region => Index.Inventory.Region;

    /// <summary>Whether the instance is stopped for it, and started at the end.</summary>
    public bool Stops => Instance is { Status: "Running" } && Disks.Any(one => one.NeedsStop);

    /// <summary>The system disk, if it is converted too.</summary>
    public DiskCase? SystemDisk => Disks.FirstOrDefault(one => one.Disk.IsSystem);

    /// <summary>The data disks that are converted, ordered by device.</summary>
    public IReadOnlyList<DiskCase> DataDisks => [.. Disks.Where(one => !one.Disk.IsSystem)];

    /// <summary>Whether the instance is stopped, by the unit or from the beginning.</summary>
    public bool IsStopped => Stops || Instance is { Status: "Stopped" };

    /// <summary>The disk that takes the place of another.</summary>
    public static PlannedValue NewDisk(DiskCase one) => one.Route switch
    {
        Route.ReplaceSystemDisk => ReplacementSteps.Made(one.Disk.Id),
        Route.NewInstance or Route.PublicTemplate => PlannedValue.Of(NewInstanceSteps.FindId(one.Disk.Id), "DiskId"),
        _ => NewDiskSteps.Made(one.Disk.Id),
    };

    /// <summary>The step from whose beginning on somebody may write to the disk in the place of another.</summary>
    public string FirstWrite(string diskId) =>
        SystemDisk is { Route: Route.PublicTemplate } system ? TemplateSteps.ExecuteId(system.Disk.Id)
        : Stops ? PowerSteps.StartId
        : Instance is { Status: "Running" } ? AttachmentSteps.AttachId(diskId)
        : ProofSteps.TagId(diskId);

    /// <summary>The client token of a step: the plan's id and the step's, at most the 64 characters that ECS
    /// takes.</summary>
    public string Token(string stepId) => $"{PlanId}-{Shortened(stepId, 64 - PlanId.Length - 1)}";

    /// <summary>The name of something that is made of a disk.</summary>
    public string Name(string diskId) => $"atrest-{PlanId}-{diskId}";

    /// <summary>The tags of something that is made of a disk.</summary>
    public IEnumerable<KeyValuePair<string, PlannedValue>> Tags(string diskId) =>
        [new(PlanTags.Plan, PlanId), new(PlanTags.Source, diskId)];

    // A hash of the step's id and not of the token: the plan's id is made from a plan in which it stands as zeros.
    private static string Shortened(string text, int length) => text.Length <= length ? text
        : $"{text[..(length - 17)]}-{PlanIdentity.Digits(text)}";
}
