namespace Infra.Cloud;

/// <summary>The path of a ROA action, with names of parameters in braces.</summary>
internal static class RoaPath
{
    /// <summary>The parameters in a path, or null if the path is another one.</summary>
    public static Dictionary<string, string>? Match(string template, string[] parts)
    {
        var expected = template.Split('/');
        if (expected.Length != parts.Length) return null;

        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < parts.Length; i++)
        {
            if (expected[i].StartsWith('{'))
            {
                if (parts[i].Length == 0) return null;
                parameters[expected[i].Trim('{', '}')] = Uri.UnescapeDataString(parts[i]);
            }
            else if (!string.Equals(expected[i], parts[i], StringComparison.Ordinal)) return null;
        }

        return parameters;
    }
}
