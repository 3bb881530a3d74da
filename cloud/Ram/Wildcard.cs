using System.IO.Enumeration;

namespace Infra.Cloud.Ram;

/// <summary>Patterns of RAM policies: * is any run of characters, ? is one.</summary>
internal static class Wildcard
{
    public static bool Matches(string pattern, string text, bool ignoreCase) =>
        FileSystemName.MatchesSimpleExpression(pattern, text, ignoreCase);
}
