using System.Security.Cryptography;
using System.Text;

namespace Infra.Validation;

/// <summary>Names of things that are replaced by another of their kind while the old one is still there: ECS takes each
/// name once in a region, so a name must say which of the two is meant.</summary>
internal static class NameMark
{
    private const int MarkLength = 8;

    /// <summary>The name with a mark of what the thing is made of, no longer than ECS allows.</summary>
    /// <param name="name">The name without a mark.</param>
    /// <param name="parts">What a change of makes another thing.</param>
    public static string Marked(string name, params string[] parts)
    {
        var room = EcsText.MaxNameLength - MarkLength - 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)));
        var mark = Convert.ToHexStringLower(hash)[..MarkLength];
        return $"{(name.Length > room ? name[..room] : name)}-{mark}";
    }
}
