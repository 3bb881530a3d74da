using System.Globalization;

namespace Infra.Cloud.Metadata;

/// <summary>What is published about one parameter.</summary>
/// <param name="Name">Its name; for a list the name without numbers.</param>
/// <param name="Type">string, int32, int64, number, boolean, json, list (of texts) or pairs (of Key and Value).</param>
internal sealed record ParameterMetadata(string Name, string Type)
{
    public bool IsRequired { get; private init; }

    public long? Minimum { get; private init; }

    public long? Maximum { get; private init; }

    /// <summary>How many items a list may have.</summary>
    public int? MaxItems { get; private init; }

    /// <summary>The values it may have, none if any.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>Reads for example <c>int32 required 7..366</c> or <c>string of=text,binary</c>; values come last and
    /// may have spaces.</summary>
    public static ParameterMetadata Parse(string name, string text)
    {
        var parts = text.Split(" of=");
        var words = parts[0].Split(' ');
        var first = new ParameterMetadata(name, words[0]) { Values = parts.Length > 1 ? parts[1].Split(',') : [] };
        return words.Skip(1).Aggregate(first, (parameter, word) => word switch
        {
            "required" => parameter with { IsRequired = true },
            _ when word.StartsWith("max=", StringComparison.Ordinal) => parameter with { MaxItems = (int)Number(word[4..]) },
            _ when word.Split("..") is [var least, var most] => parameter with
            {
                Minimum = least.Length > 0 ? Number(least) : null,
                Maximum = most.Length > 0 ? Number(most) : null,
            },
            _ => throw new FormatException($"The metadata of the parameter {name} has '{word}', which nobody reads. "
                + "Words are required, of=A,B, max=N and LEAST..MOST."),
        });
    }

    /// <summary>True if an action takes it, in whatever form of a list.</summary>
    public bool IsTakenBy(ApiAction action) => action.Parameters.Any(name =>
        name == Name || name.StartsWith($"{Name}.", StringComparison.Ordinal));

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
