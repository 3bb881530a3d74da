namespace Infra.Inventory.Eligibility;

/// <summary>What ECS allows for a category of cloud disks.</summary>
/// <param name="Name">The name the API uses.</param>
/// <param name="MinGiB">The smallest data disk.</param>
/// <param name="MaxGiB">The largest data disk.</param>
/// <param name="IsEssdSeries">Whether a disk of this category can be encrypted as a system disk, and while a snapshot
/// fills it.</param>
/// <param name="MinSystemGiB">The smallest system disk.</param>
public sealed record DiskCategory(string Name, int MinGiB, int MaxGiB, bool IsEssdSeries, int MinSystemGiB);
