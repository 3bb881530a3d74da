using System.Text;

namespace Infra.Engine;

/// <summary>Paths of properties as options name them: <c>tags</c>, <c>tags.owner</c>, <c>tags["owner"]</c>, <c>disks[0]</c>.</summary>
internal static class PropertyPath
{
    public static IReadOnlyList<string> Parse(string path)
    {
        var parts = new List<string>();
        var current = new StringBuilder();
        for (var index = 0; index < path.Length; index++)
        {
            switch (path[index])
            {
                case '.':
                    Take();
                    break;
                case '[':
                    Take();
                    var end = path.IndexOf(']', index);
                    if (end < 0) end = path.Length;
                    parts.Add(path[(index + 1)..end].Trim('"'));
                    index = end;
                    break;
                default:
                    current.Append(path[index]);
                    break;
            }
        }
        Take();
        return parts;

        void Take()
        {
            if (current.Length == 0) return;
            parts.Add(current.ToString());
            current.Clear();
        }
    }

    /// <summary>Whether a change is at a path or below it, and not above.</summary>
    public static bool Holds(string path, string changed) =>
        Covers(path, changed) && Parse(path) is var wanted && (wanted is ["*"] || wanted.Count <= Parse(changed).Count);

    /// <summary>Whether a change is at, below or above a path; <c>*</c> covers everything.</summary>
    public static bool Covers(string path, string changed)
    {
        var wanted = Parse(path);
        if (wanted is ["*"]) return true;
        var actual = Parse(changed);
        var shared = Math.Min(wanted.Count, actual.Count);
        for (var index = 0; index < shared; index++)
            if (wanted[index] != "*" && wanted[index] != actual[index]) return false;
        return true;
    }
}
