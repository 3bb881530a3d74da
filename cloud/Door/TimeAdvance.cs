using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Door;

/// <summary>Reads by how much time is to jump: <c>{"advanceSeconds":3600}</c>.</summary>
internal static class TimeAdvance
{
    private static readonly double MaxSeconds = TimeSpan.FromDays(3660).TotalSeconds;

    /// <exception cref="FormatException">The text says nothing of the kind.</exception>
    public static TimeSpan Parse(string text)
    {
        JsonNode? seconds = null;
        try
        {
            seconds = (JsonNode.Parse(text) as JsonObject)?["advanceSeconds"];
        }
        catch (Exception e) when (e is JsonException or ArgumentException)
        {
            // Said below, like everything that is not what it should be.
        }

        return seconds is JsonValue value && value.TryGetValue<double>(out var number) && number > 0 && number <= MaxSeconds
            ? TimeSpan.FromSeconds(number)
            : throw new FormatException(
                $"The body must be {{\"advanceSeconds\":N}} with N above 0 and at most {MaxSeconds}; got {text}.");
    }
}
