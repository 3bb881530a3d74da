using System.Collections.Frozen;

namespace Infra.Cloud.Ram.Evaluation;

/// <summary>What a caller must be allowed for each action; read from permissions.txt.</summary>
internal static class PermissionTable
{
    private const string AnyAction = "*";

    private static readonly Lazy<FrozenDictionary<(string, string), ResourceTemplate[]>> Rows = new(Read);

    /// <summary>The resources of an action; none if it is about no resource in particular.</summary>
    public static ResourceTemplate[] Of(ApiAction action) =>
        Rows.Value.TryGetValue((action.Product, action.Name), out var row)
        || Rows.Value.TryGetValue((action.Product, AnyAction), out row) ? row : [];

    /// <summary>The actions that the table names.</summary>
    public static IEnumerable<(string Product, string Action)> Actions => Rows.Value.Keys;

    private static FrozenDictionary<(string, string), ResourceTemplate[]> Read()
    {
        var assembly = typeof(PermissionTable).Assembly;
        using var reader = new StreamReader(assembly.GetManifestResourceStream("permissions.txt")!);
        var rows = new Dictionary<(string, string), ResourceTemplate[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            rows.Add((words[0], words[1]), [.. words[2..].Select(text => new ResourceTemplate(text))]);
        }

        return rows.ToFrozenDictionary();
    }
}
