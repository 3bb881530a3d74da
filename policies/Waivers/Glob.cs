namespace Infra.Policies.Waivers;

/// <summary>Patterns of names: <c>*</c> stands for anything but a slash, <c>**</c> for anything, <c>?</c> for one
/// character.</summary>
internal static class Glob
{
    /// <summary>Whether a text is what a pattern means, from end to end.</summary>
    /// <remarks>Greedy with one point of return for each kind of star, so the time is bounded by the product of both
    /// lengths whatever the pattern.</remarks>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var (p, t) = (0, 0);
        var (starP, starT) = (-1, 0);
        var (globeP, globeT) = (-1, 0);
        while (t < text.Length || p < pattern.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                if (p + 1 < pattern.Length && pattern[p + 1] == '*')
                {
                    p += 2;
                    // "**/" stands for no folder at all, too.
                    if (p < pattern.Length && pattern[p] == '/' && Matches(pattern[(p + 1)..], text[t..])) return true;
                    (globeP, globeT, starP) = (p, t, -1);
                }
                else
                {
                    p++;
                    (starP, starT) = (p, t);
                }
            }
            else if (p < pattern.Length && t < text.Length && (pattern[p] == text[t] || (pattern[p] == '?' && text[t] != '/')))
            {
                (p, t) = (p + 1, t + 1);
            }
            else if (starP >= 0 && starT < text.Length && text[starT] != '/')
            {
                (p, t) = (starP, ++starT);
            }
            else if (globeP >= 0 && globeT < text.Length)
            {
                (p, t, starP) = (globeP, ++globeT, -1);
            }
            else
            {
                return false;
            }
        }
        return true;
    }
}
