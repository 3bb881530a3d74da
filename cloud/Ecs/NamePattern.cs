namespace Infra.Cloud.Ecs;

/// <summary>Names in filters, which may end with *.</summary>
internal static class NamePattern
{
    public static bool Fits(Request request, string parameter, string name) => Of(request, parameter)(name);

    /// <summary>The test of a parameter, read once for a whole list.</summary>
    public static Func<string, bool> Of(Request request, string parameter)
    {
        if (request.Optional(parameter) is not { } pattern) return _ => true;
        if (!pattern.EndsWith('*')) return name => name == pattern;
        var start = pattern[..^1];
        return name => name.StartsWith(start, StringComparison.Ordinal);
    }
}
