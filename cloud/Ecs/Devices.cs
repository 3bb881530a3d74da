namespace Infra.Cloud.Ecs;

/// <summary>Device names: /dev/xvda for the system disk, then /dev/xvdb to /dev/xvdz.</summary>
/// <remarks>Source: AttachDisk reference and the block storage limits page, 2024-07-30. The limit differs by instance
/// type; 16 is the common one.</remarks>
internal static class Devices
{
    public const string System = "/dev/xvda";
    public const int MaxDataDisks = 16;

    /// <summary>The device that is asked for, or the first free one.</summary>
    public static string Choose(Request request, IEnumerable<string> taken)
    {
        var used = taken.ToHashSet();
        if (request.Optional("Device") is not { } wanted)
            return "bcdefghijklmnopqrstuvwxyz".Select(letter => $"/dev/xvd{letter}").First(device => !used.Contains(device));

        if (wanted.Length != 9 || !wanted.StartsWith("/dev/xvd", StringComparison.Ordinal) || wanted[^1] is < 'b' or > 'z')
            throw request.Refuse(EcsErrors.DeviceMalformed);
        return used.Contains(wanted) ? throw request.Refuse(EcsErrors.DeviceInUse) : wanted;
    }
}
