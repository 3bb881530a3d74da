namespace Infra.Policies.Readers;

/// <summary>Members that stand twice in an object: JSON leaves open which one counts, so nobody may rely on either.</summary>
internal static class Duplicates
{
    public static InputException Found(string name, int line) =>
        new($"'{Shorten(name)}' is there twice in the object that ends on line {line}");

    /// <summary>Notes a member, refusing the second of its kind.</summary>
    public static void Refuse(ref JsonCursor cursor, ref uint seen, int member, string name)
    {
        if ((seen & (1u << member)) != 0)
            throw new InputException($"'{name}' is there twice in one object, on line {cursor.Line}");
        seen |= 1u << member;
    }

    private static string Shorten(string name) => name.Length <= 60 ? name : $"{name[..57]}...";
}
