using System.Buffers;

namespace Infra.Cloud.Kms;

/// <summary>The rules for names of aliases.</summary>
/// <remarks>Source: CreateAlias reference: 1 to 255 characters with the prefix "alias/", followed by letters, digits,
/// underscores, hyphens and slashes; "alias/acs" is reserved for service keys.</remarks>
internal static class AliasNames
{
    public const string Prefix = "alias/";
    public const string Reserved = "alias/acs";

    /// <summary>How many aliases a region allows (KMS limits page, 2026-03-31).</summary>
    public const int Quota = 300;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-/");

    public static bool LooksLike(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    public static bool IsValid(string name) =>
        name.Length <= 255 && name.Length > Prefix.Length && LooksLike(name)
            && !name.AsSpan().ContainsAnyExcept(Allowed);

    public static bool IsReserved(string name) => name.StartsWith(Reserved, StringComparison.Ordinal);
}
