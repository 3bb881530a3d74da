namespace Infra.Tests.Cloud.Conformance;

/// <summary>A call that is good. Its values may be names in braces, which a <see cref="Stage"/> replaces.</summary>
internal sealed record GoodCall(string Product, string Action, IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>What good-calls.txt knows about parameters beyond the metadata: their mark by their name.</summary>
    public required IReadOnlyDictionary<string, char> Marks { get; init; }

    private static readonly char[] AllMarks = ['!', '?', '~', '+'];

    /// <summary>True if it has the parameter, in whatever form of a list.</summary>
    public bool Has(string parameter) => Parameters.Keys.Any(name => IsOf(name, parameter));

    /// <summary>The same call without a parameter.</summary>
    public IReadOnlyDictionary<string, string> Without(string parameter) =>
        Parameters.Where(pair => !IsOf(pair.Key, parameter)).ToDictionary(StringComparer.Ordinal);

    /// <summary>The same call with another value of a parameter, which may be a new one.</summary>
    public IReadOnlyDictionary<string, string> With(string parameter, string value) =>
        new Dictionary<string, string>(Parameters, StringComparer.Ordinal) { [parameter] = value };

    /// <summary>Reads <c>Product Action Name=value Name!=value List?.1=value</c> with the marks that good-calls.txt explains.</summary>
    public static GoodCall Parse(string line)
    {
        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pairs = words.Skip(2).Select(word => word.Split('=', 2)).ToList();
        var marks = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var pair in pairs)
        {
            // Of a list the mark stands behind its name: Tag?.1.Key.
            if (pair[0].IndexOfAny(AllMarks) is not (>= 0 and var at)) continue;
            marks[pair[0][..at]] = pair[0][at];
            pair[0] = pair[0].Remove(at, 1);
        }

        return new(words[0], words[1], pairs.ToDictionary(pair => pair[0], pair => pair[1])) { Marks = marks };
    }

    private static bool IsOf(string name, string parameter) =>
        name == parameter || name.StartsWith($"{parameter}.", StringComparison.Ordinal);
}
