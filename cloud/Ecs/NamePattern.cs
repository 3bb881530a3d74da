namespace Infra.Cloud.Ecs;

/// <summary>Names in filters, which may end with *.</summary>
internal static class NamePattern
{
    public static bool Fits(Request request, string parameter, string name) => request.Optional(parameter) switch
    {
        null => true,
        var pattern when pattern.EndsWith('*') => name.StartsWith(pattern[..^1], StringComparison.Ordinal),
        var wanted => wanted == name,
    };
}
