using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Infra.Engine;

/// <summary>What the provider's functions have in common: filters by id and by regular expression, and an id of their own.</summary>
internal static class FunctionResult
{
    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    /// <summary>The arguments, echoed, with the id that stands for a list of ids.</summary>
    public static Properties Of(Properties arguments, IReadOnlyList<string> ids)
    {
        var result = new Properties(arguments, StringComparer.Ordinal) { ["ids"] = ids.Cast<object?>().ToArray() };
        result["id"] = IdOf(string.Join(",", ids));
        return result;
    }

    public static string IdOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    /// <summary>Whether a name passes the regular expression of an argument, where it is set.</summary>
    /// <exception cref="ProviderException">It is not a regular expression.</exception>
    public static bool Matches(Properties arguments, string argument, string name)
    {
        if (arguments.GetValueOrDefault(argument) is not string { Length: > 0 } pattern) return true;
        try
        {
            return Regex.IsMatch(name, pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, LongestMatch);
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            throw new ProviderException($"'{argument}' must be a regular expression: {error.Message}", error);
        }
    }

    /// <summary>Whether an id is among those asked for, where any are.</summary>
    public static bool IsAskedFor(Properties arguments, string id) =>
        arguments.GetValueOrDefault("ids") is not object?[] { Length: > 0 } ids || ids.Contains(id);
}
