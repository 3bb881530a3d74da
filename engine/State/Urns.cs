using System.Text.Json;

namespace Infra.Engine;

/// <summary>Resource names: `urn:pulumi:STACK::PROJECT::PARENT$TYPE::NAME`.</summary>
internal static class Urns
{
    public const string StackType = "pulumi:pulumi:Stack";
    private const string Prefix = "urn:pulumi:";
    private const string Separator = "::";

    /// <summary>The name of a resource. Children of the stack have no parent type.</summary>
    public static string Create(string stack, string project, string? parentUrn, string type, string name)
    {
        var parentType = parentUrn is null ? null : QualifiedTypeOf(parentUrn);
        var qualified = parentType is null or StackType ? type : $"{parentType}${type}";
        return $"{Prefix}{stack}::{project}::{qualified}::{name}";
    }

    public static string ForStack(string stack, string project) =>
        Create(stack, project, null, StackType, $"{project}-{stack}");

    public static string NameOf(string urn) => Part(urn, 3);

    /// <summary>The type with those of its parents: `PARENT$TYPE`.</summary>
    public static string QualifiedTypeOf(string urn) => Part(urn, 2);

    /// <summary>The type without those of its parents.</summary>
    public static string TypeOf(string urn)
    {
        var qualified = QualifiedTypeOf(urn);
        return qualified[(qualified.LastIndexOf('$') + 1)..];
    }

    public static string ProjectOf(string urn) => Part(urn, 1);

    public static string StackOf(string urn) => Part(urn, 0)[Prefix.Length..];

    /// <exception cref="JsonException">The text is no resource name.</exception>
    public static string Checked(string urn) =>
        urn.StartsWith(Prefix, StringComparison.Ordinal) && urn.Split("::", 4).Length == 4
            ? urn
            : throw new JsonException($"'{urn}' is not a resource name");

    private static string Part(string urn, int index)
    {
        var start = 0;
        for (; index > 0; index--)
            start = urn.IndexOf(Separator, start, StringComparison.Ordinal) + Separator.Length;
        // A name may hold the separator itself; it is the last part.
        var end = urn.IndexOf(Separator, start, StringComparison.Ordinal);
        return end < 0 || CountBefore(urn, start) == 3 ? urn[start..] : urn[start..end];
    }

    private static int CountBefore(string urn, int position)
    {
        var count = 0;
        for (var at = urn.IndexOf(Separator, StringComparison.Ordinal); at >= 0 && at < position;
            at = urn.IndexOf(Separator, at + Separator.Length, StringComparison.Ordinal)) count++;
        return count;
    }
}
