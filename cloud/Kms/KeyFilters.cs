using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Kms;

/// <summary>The Filters of ListKeys: one value of each filter key must match.</summary>
internal sealed class KeyFilters
{
    private static readonly string[] Known =
    [
        "KeyState", "KeySpec", "KeyUsage", "ProtectionLevel", "CreatorType", "DKMSInstanceId", "KeyId", "AliasName",
        "Creator", "TagKey", "TagValue",
    ];

    private readonly Dictionary<string, HashSet<string>> _filters = new(StringComparer.OrdinalIgnoreCase);

    public static KeyFilters Parse(Request request)
    {
        var filters = new KeyFilters();
        if (request.Optional("Filters") is not { } text) return filters;

        try
        {
            foreach (var filter in JsonNode.Parse(text)!.AsArray()) filters.Add(filter!);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NullReferenceException
            or KeyNotFoundException)
        {
            throw request.Invalid("Filters");
        }

        return filters;
    }

    public bool Match(Request request, Key key) =>
        _filters.All(filter => Facts(request, key, filter.Key).Any(filter.Value.Contains));

    private void Add(JsonNode filter)
    {
        var name = filter["Key"]!.GetValue<string>();
        if (!Known.Contains(name, StringComparer.OrdinalIgnoreCase)) throw new KeyNotFoundException(name);

        if (!_filters.TryGetValue(name, out var values)) _filters[name] = values = [];
        foreach (var value in filter["Values"]!.AsArray()) values.Add(value!.GetValue<string>());
    }

    private static IEnumerable<string> Facts(Request request, Key key, string name) => name.ToUpperInvariant() switch
    {
        "KEYSTATE" => [key.StateAt(request.At).ToString()],
        "KEYSPEC" => [key.Spec],
        "KEYUSAGE" => [key.Usage],
        "PROTECTIONLEVEL" => [key.ProtectionLevel],
        "CREATORTYPE" => [key.IsService ? "Service" : "User"],
        "CREATOR" => [key.Service ?? CloudAccount.ReservedId],
        "DKMSINSTANCEID" => key.InstanceId is null ? [] : [key.InstanceId],
        "KEYID" => [key.Id],
        "ALIASNAME" => request.Store.Aliases.At(request.At)
            .Where(alias => alias.Region == request.Region && alias.KeyAt(request) == key.Id)
            .Select(alias => alias.Name),
        "TAGKEY" => key.TagsAt(request.At).Select(tag => tag.Key),
        "TAGVALUE" => key.TagsAt(request.At).Select(tag => tag.Value),
        _ => [],
    };
}
