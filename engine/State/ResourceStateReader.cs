using System.Text.Json;

namespace Infra.Engine;

/// <summary>Reads a resource of a deployment.</summary>
internal static class ResourceStateReader
{
    /// <summary>In seconds; far above any that makes sense, and far below what a time span can hold.</summary>
    private const double MaxTimeout = 1e9;

    /// <exception cref="JsonException">A field is missing or of another kind.</exception>
    public static ResourceState Read(JsonElement json, StackCipher secrets)
    {
        if (json.ValueKind != JsonValueKind.Object) throw new JsonException("a resource is not object");
        var urn = Required(json, "urn");
        var cipher = secrets.Of(urn);
        return new ResourceState
        {
            Urn = Urns.Checked(urn),
            Type = Required(json, "type"),
            Custom = Flag(json, "custom"),
            Delete = Flag(json, "delete"),
            Id = Text(json, "id"),
            Inputs = Map(json, "inputs", cipher),
            Outputs = Map(json, "outputs", cipher),
            Parent = Text(json, "parent"),
            Protect = Flag(json, "protect"),
            External = Flag(json, "external"),
            Dependencies = List(json, "dependencies"),
            InitErrors = List(json, "initErrors"),
            Provider = Provider(json),
            PropertyDependencies = PropertyDependencies(json),
            PendingReplacement = Flag(json, "pendingReplacement"),
            AdditionalSecretOutputs = List(json, "additionalSecretOutputs"),
            Aliases = List(json, "aliases"),
            CustomTimeouts = Timeouts(json),
            ImportId = Text(json, "importID"),
            RetainOnDelete = Flag(json, "retainOnDelete"),
            DeletedWith = Text(json, "deletedWith"),
            Created = Time(json, "created"),
            Modified = Time(json, "modified"),
        };
    }

    private static string Required(JsonElement json, string name) =>
        Text(json, name) ?? throw new JsonException($"a resource has no '{name}'");

    private static string? Text(JsonElement json, string name) => Field(json, name, JsonValueKind.String)?.GetString();

    private static bool Flag(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False or JsonValueKind.Null => false,
            _ => throw new JsonException($"'{name}' is neither true nor false"),
        };

    /// <summary>The provider as URN::ID.</summary>
    private static string? Provider(JsonElement json)
    {
        if (Text(json, "provider") is not { Length: > 0 } provider) return null;
        var end = provider.LastIndexOf("::", StringComparison.Ordinal);
        if (end < 0) throw new JsonException($"'{provider}' is not a provider");
        Urns.Checked(provider[..end]);
        return provider;
    }

    private static DateTimeOffset? Time(JsonElement json, string name) =>
        Field(json, name, JsonValueKind.String) is { } value
            ? value.TryGetDateTimeOffset(out var time) ? time : throw new JsonException($"'{name}' is not a time")
            : null;

    private static Properties Map(JsonElement json, string name, IValueCipher cipher) =>
        Field(json, name, JsonValueKind.Object) is { } map ? PropertyJson.ReadMap(map, cipher) : [];

    private static string[] List(JsonElement json, string name) =>
        Field(json, name, JsonValueKind.Array) is { } list ? Strings(list) : [];

    private static string[] Strings(JsonElement list) =>
        [.. list.EnumerateArray().Select(item => item.GetString() ?? throw new JsonException("a list has an empty entry"))];

    private static Dictionary<string, IReadOnlyList<string>> PropertyDependencies(JsonElement json)
    {
        var dependencies = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (Field(json, "propertyDependencies", JsonValueKind.Object) is not { } map) return dependencies;
        foreach (var property in map.EnumerateObject())
            dependencies[property.Name] = List(map, property.Name);
        return dependencies;
    }

    private static StepTimeouts? Timeouts(JsonElement json)
    {
        if (Field(json, "customTimeouts", JsonValueKind.Object) is not { } timeouts) return null;
        return new StepTimeouts(Seconds("create"), Seconds("update"), Seconds("delete"));

        TimeSpan? Seconds(string name) =>
            Field(timeouts, name, JsonValueKind.Number) is not { } seconds ? null
            : seconds.GetDouble() is >= 0 and <= MaxTimeout and var length ? TimeSpan.FromSeconds(length)
            : throw new JsonException($"the timeout '{name}' is out of range");
    }

    private static JsonElement? Field(JsonElement json, string name, JsonValueKind kind)
    {
        if (!json.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == kind ? value : throw new JsonException($"'{name}' is not {kind.ToString().ToLowerInvariant()}");
    }
}
