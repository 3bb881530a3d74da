using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Infra.Cloud.Vpc;

/// <summary>A range of IPv4 addresses in CIDR notation.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Ipv4Range(uint First, int Mask)
{
    public uint Last => First + (uint)(Count - 1);

    /// <summary>How many addresses it has.</summary>
    public long Count => 1L << (32 - Mask);

    /// <summary>Reads 10.0.0.0/8; null if the text is no range, or if its address is not the first of one.</summary>
    public static Ipv4Range? Parse(string text)
    {
        var parts = text.Split('/');
        if (parts.Length != 2 || ParseAddress(parts[0]) is not { } first) return null;
        if (!int.TryParse(parts[1], out var mask) || mask is < 1 or > 32) return null;

        var range = new Ipv4Range(first, mask);
        return first % range.Count == 0 ? range : null;
    }

    /// <summary>Reads 10.0.0.1 with all four numbers; null if the text is no address.</summary>
    public static uint? ParseAddress(string text)
    {
        if (text.Count(c => c == '.') != 3 || !IPAddress.TryParse(text, out var address)
            || address.AddressFamily != AddressFamily.InterNetwork)
            return null;

        var bytes = address.GetAddressBytes();
        return ((uint)bytes[0] << 24) | ((uint)bytes[1] << 16) | ((uint)bytes[2] << 8) | bytes[3];
    }

    public static string Text(uint address) =>
        $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";

    public bool Contains(uint address) => address >= First && address <= Last;

    public bool Contains(Ipv4Range other) => Contains(other.First) && Contains(other.Last);

    public bool Overlaps(Ipv4Range other) => Contains(other.First) || other.Contains(First);

    public override string ToString() => $"{Text(First)}/{Mask}";
}
