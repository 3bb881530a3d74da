using System.Text.Json;

namespace Infra.Engine;

/// <summary>What the shims of OOS have in common.</summary>
internal static class OosCalls
{
    public const string Product = "oos";

    /// <summary>Tags as the provider sends them: a JSON object, or nothing where there are none.</summary>
    public static string? Tags(Properties tags) => tags.Count == 0
        ? null
        : JsonSerializer.Serialize(tags.OrderBy(tag => tag.Key, StringComparer.Ordinal)
            .ToDictionary(tag => tag.Key, tag => tag.Value as string ?? "", StringComparer.Ordinal));
}
