using System.Net;

namespace Infra.Validation;

/// <summary>Rules about ranges of addresses.</summary>
internal static class AddressRanges
{
    private static readonly IPNetwork[] s_private =
        [IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.168.0.0/16")];

    /// <summary>A private range of addresses.</summary>
    /// <param name="shortest">The shortest prefix, for the largest range.</param>
    /// <param name="longest">The longest prefix, for the smallest range.</param>
    public static Func<string, Breach?> Private(int shortest, int longest) => text =>
        IPNetwork.TryParse(text, out var range)
        && range.PrefixLength >= shortest && range.PrefixLength <= longest
        && Array.Exists(s_private, all => all.PrefixLength <= range.PrefixLength && all.Contains(range.BaseAddress))
            ? null
            : new(shortest == longest
                ? $"be a private range of addresses with the prefix /{shortest}"
                : $"be a private range of addresses with a prefix of /{shortest} to /{longest}");

    /// <summary>A range that shares no address with another one.</summary>
    public static Func<string, string, Breach?> Apart(string other) => (one, two) =>
        IPNetwork.TryParse(one, out var range) && IPNetwork.TryParse(two, out var taken)
        && (range.Contains(taken.BaseAddress) || taken.Contains(range.BaseAddress))
            ? new($"share no address with '{other}', which is {two}")
            : null;

    /// <summary>The /24 at a place in a /16.</summary>
    /// <param name="range">The /16.</param>
    /// <param name="place">0 to 255.</param>
    public static string Subnet(IPNetwork range, int place) => Subnet(range, place, prefix: 24);

    /// <summary>A part of a /16 that begins at the given third byte.</summary>
    public static string Subnet(IPNetwork range, int thirdByte, int prefix)
    {
        var address = range.BaseAddress.GetAddressBytes();
        address[2] = (byte)thirdByte;
        return $"{new IPAddress(address)}/{prefix}";
    }
}
