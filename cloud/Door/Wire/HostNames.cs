using System.Buffers;
using System.Net;
using Infra.Cloud.Limits;
using Microsoft.AspNetCore.Http;

namespace Infra.Cloud.Door.Wire;

/// <summary>What the name of an endpoint tells: kms.cn-hangzhou.aliyuncs.com, ecs-cn-hangzhou.aliyuncs.com,
/// kms.cn-hangzhou.localhost.</summary>
internal static class HostNames
{
    private const int MaxLength = 253;

    private static readonly SearchValues<char> InNames =
        SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:[]");

    private static volatile Known? _last;

    /// <summary>What a host header says: clients mostly go on calling one host.</summary>
    public static Known Of(HostString host)
    {
        if (_last is { } last && last.Header == host.Value) return last;

        var name = Clean(host.Host);
        return _last = new(host.Value, name, Region(name));
    }

    /// <summary>The name in lower case, or nothing if it has a character that no name has.</summary>
    private static string Clean(string host) =>
        host.Length <= MaxLength && !host.AsSpan().ContainsAnyExcept(InNames)
            ? host.ToLowerInvariant() : "";

    /// <summary>The region in the name, or null.</summary>
    private static string? Region(string host)
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

    /// <summary>What a host header says.</summary>
    /// <param name="Header">The header.</param>
    /// <param name="Name">The name without the port; empty if it is none that could be.</param>
    /// <param name="Region">The region in the name, or null.</param>
    public sealed record Known(string? Header, string Name, string? Region);
}
