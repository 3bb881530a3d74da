namespace Infra.Cloud.Limits;

/// <summary>A public image of Alibaba Cloud.</summary>
/// <param name="Id">The identifier, the same in every region.</param>
/// <param name="Family">The image family that it is the newest of.</param>
/// <param name="OsName">The English name of the operating system.</param>
/// <param name="Platform">The distribution.</param>
/// <param name="Architecture">x86_64 or arm64.</param>
/// <param name="SizeGiB">The smallest system disk it fits on.</param>
internal sealed record SystemImage(
    string Id, string Family, string OsName, string Platform, string Architecture, int SizeGiB)
{
    public bool IsWindows => Platform == "Windows Server 2022";
}
