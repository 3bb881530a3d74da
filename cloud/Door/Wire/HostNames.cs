using System.Buffers;
using System.Net;
using Infra.Cloud.Limits;

namespace Infra.Cloud.Door.Wire;

/// <summary>What the name of an endpoint tells: kms.cn-hangzhou.aliyuncs.com, ecs-cn-hangzhou.aliyuncs.com,
/// kms.cn-hangzhou.localhost.</summary>
internal static class HostNames
{
    private const int MaxLength = 253;

    private static readonly SearchValues<char> InNames =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:[]");

    /// <summary>The name in lower case, or nothing if it has a character that no name has.</summary>
    public static string Clean(string host) =>
        host.Length <= MaxLength && !host.AsSpan().ContainsAnyExcept(InNames)
            ? host.ToLowerInvariant() : "";

    /// <summary>The region in the name, or null.</summary>
    public static string? Region(string host)
    {
        if (IPAddress.TryParse(host, out _)) return null;

        var labels = host.Split('.');
        if (labels.Length < 2) return null;
        if (Regions.Find(labels[1]) is { } region) return region.Id;
        if (labels.Length == 4 && host.EndsWith(".aliyuncs.com", StringComparison.Ordinal))
            return labels[1]; // a region we do not know: the product says so

        var dash = labels[0].IndexOf('-');
        return dash > 0 ? Regions.Find(labels[0][(dash + 1)..])?.Id : null;
    }
}
