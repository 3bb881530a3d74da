using Infra.Cloud.Limits;

namespace Infra.Cloud.Ecs.Images;

/// <summary>What an instance needs to know of an image, whether it is public or the account's own.</summary>
internal sealed record ImageFacts(
    string Id, string OsName, string Platform, string Architecture, bool IsUsable, IReadOnlyList<ImageDisk> Disks)
{
    public ImageDisk SystemDisk => Disks.First(disk => disk.IsSystem);

    public string OsType => Platform.StartsWith("Windows", StringComparison.Ordinal) ? "windows" : "linux";

    public static ImageFacts Of(SystemImage image) => new(image.Id, image.OsName, image.Platform, image.Architecture,
        IsUsable: true, [new(Devices.System, IsSystem: true, image.SizeGiB, SnapshotId: "", KmsKeyId: null)]);

    public static ImageFacts Of(Request request, Image image) => new(image.Id, image.OsName, image.Platform,
        image.Architecture, image.StatusAt(request.Store, request.At) is "Available" or "Deprecated", image.Disks);
}
