using System.Text.Json.Nodes;

namespace Infra.Cloud.Oos.Language;

/// <summary>A task done once for each item of a list.</summary>
/// <param name="Items">The list, or a reference to it.</param>
/// <param name="RateControl">How many at a time, or a reference to it; null for the defaults.</param>
/// <param name="Outputs">The outputs of the whole loop: by name the output of the items that is put in a list.</param>
internal sealed record LoopDefinition(
    JsonNode Items, JsonNode? RateControl, IReadOnlyDictionary<string, string> Outputs)
{
    /// <summary>How many items a loop may have.</summary>
    public const int MaxItems = 1000;
}
