namespace Infra.Disks;

/// <summary>What ECS allows for a category of cloud disks.</summary>
/// <param name="Name">The name the API uses.</param>
/// <param name="MinGiB">The smallest size.</param>
/// <param name="MaxGiB">The largest size.</param>
/// <param name="FromSnapshot">Whether an encrypted disk of this category can be made from a snapshot.</param>
internal sealed record DiskCategory(string Name, int MinGiB, int MaxGiB, bool FromSnapshot);
