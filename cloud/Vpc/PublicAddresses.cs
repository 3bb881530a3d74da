namespace Infra.Cloud.Vpc;

/// <summary>Public addresses of the embedded cloud: from 198.18.0.0/15, which routers on the Internet do not
/// carry.</summary>
internal static class PublicAddresses
{
    public static string New(Request request, string kind, int number = 0)
    {
        Span<byte> hash = stackalloc byte[32];
        Identifiers.Hash([request.Options.Seed, kind, request.Origin, ApiTime.Exact(request.At), $"{number}"], hash);
        return $"198.{18 + (hash[0] & 1)}.{hash[1]}.{1 + (hash[2] % 254)}";
    }
}
