using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Migration.Running.Steps;

/// <summary>Finds a value in an answer by names and indexes, as Disks.Disk[0].Status.</summary>
internal static class AnswerPath
{
    /// <summary>The value as a condition writes it: texts as they are, numbers and booleans as JSON; null for nothing
    /// there.</summary>
    public static string? Find(JsonNode? answer, string path)
    {
        foreach (var part in path.Split('.'))
        {
            var name = part.AsSpan();
            var bracket = name.IndexOf('[');
            if (bracket != 0) answer = (answer as JsonObject)?[(bracket < 0 ? name : name[..bracket]).ToString()];
            while (bracket >= 0)
            {
                name = name[(bracket + 1)..];
                var end = name.IndexOf(']');
                if (end < 0 || !int.TryParse(name[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                    throw new ArgumentException($"'{path}' is no path: an index stands in brackets, as [0].", nameof(path));
                answer = answer is JsonArray list && index < list.Count ? list[index] : null;
                bracket = name.IndexOf('[');
            }

            if (answer is null) return null;
        }

        return answer!.GetValueKind() == JsonValueKind.String ? answer.GetValue<string>() : answer.ToJsonString();
    }
}
