using System.Collections.Frozen;

namespace Infra.Cloud.Ecs.Errors;

/// <summary>The errors about encryption, states and quotas as ECS publishes them: the same code comes with another
/// status and another text from some actions.</summary>
/// <remarks>Date: 2024-07-30. What a row's last column says is ours.</remarks>
internal static class PublishedErrors
{
    private static readonly Lazy<IReadOnlyList<PublishedError>> s_all = new(Read);

    private static readonly Lazy<FrozenDictionary<(string, string), ServiceError>> s_given = new(() =>
        All.Where(row => row.NeverGiven.Length == 0)
            .ToFrozenDictionary(row => (row.Action, row.Error.Code), row => row.Error));

    /// <summary>Every row, in the order of the table.</summary>
    public static IReadOnlyList<PublishedError> All => s_all.Value;

    /// <summary>An error with the status and the text that an action publishes for its code; as it is where the table
    /// has none.</summary>
    public static ServiceError Worded(string action, ServiceError error)
    {
        if (!s_given.Value.TryGetValue((action, error.Code), out var published)) return error;
        return error with
        {
            Status = published.Status,
            Message = published.Message.Contains("%s", StringComparison.Ordinal) ? error.Message : published.Message,
        };
    }

    private static List<PublishedError> Read()
    {
        using var stream = typeof(PublishedErrors).Assembly.GetManifestResourceStream("EcsErrors")!;
        using var reader = new StreamReader(stream);
        var rows = new List<PublishedError>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var fields = line.Split('\t');
            rows.Add(new(fields[0], new(int.Parse(fields[1]), fields[2], fields[3]), fields[4]));
        }

        return rows;
    }
}
