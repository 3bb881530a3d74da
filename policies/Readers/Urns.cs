namespace Infra.Policies.Readers;

/// <summary>The parts of <c>urn:pulumi:STACK::PROJECT::PARENT$TYPE::NAME</c>.</summary>
internal static class Urns
{
    private const string Separator = "::";

    /// <summary>The name, which may have the separator in it; the whole text where it is no URN.</summary>
    public static string NameOf(string urn)
    {
        var rest = urn.AsSpan();
        for (var part = 0; part < 3; part++)
        {
            var end = rest.IndexOf(Separator, StringComparison.Ordinal);
            if (end < 0) return urn;
            rest = rest[(end + Separator.Length)..];
        }
        return rest.ToString();
    }

    /// <summary>The type token, without those of its parents; null where it is no URN.</summary>
    public static string? TypeOf(string urn)
    {
        var parts = urn.Split(Separator, 4);
        return parts.Length < 4 ? null : parts[2][(parts[2].LastIndexOf('$') + 1)..];
    }
}
