using System.Text.Json;

namespace Infra.Engine;

/// <summary>Writes a resource of a deployment, its fields in the order of `pulumi stack export`.</summary>
internal static class ResourceStateWriter
{
    public static void Write(Utf8JsonWriter json, ResourceState resource, StackCipher secrets)
    {
        var cipher = secrets.Of(resource.Urn);
        json.WriteStartObject();
        json.WriteString("urn", resource.Urn);
        json.WriteBoolean("custom", resource.Custom);
        WriteFlag(json, "delete", resource.Delete);
        WriteText(json, "id", resource.Id);
        json.WriteString("type", resource.Type);
        WriteProperties(json, "inputs", resource.Inputs, cipher);
        WriteProperties(json, "outputs", resource.Outputs, cipher);
        WriteText(json, "parent", resource.Parent);
        WriteFlag(json, "protect", resource.Protect);
        WriteFlag(json, "external", resource.External);
        WriteList(json, "dependencies", resource.Dependencies);
        WriteList(json, "initErrors", resource.InitErrors);
        WriteText(json, "provider", resource.Provider);
        WritePropertyDependencies(json, resource.PropertyDependencies);
        WriteFlag(json, "pendingReplacement", resource.PendingReplacement);
        WriteList(json, "additionalSecretOutputs", resource.AdditionalSecretOutputs);
        WriteList(json, "aliases", resource.Aliases);
        WriteTimeouts(json, resource.CustomTimeouts);
        WriteText(json, "importID", resource.ImportId);
        WriteFlag(json, "retainOnDelete", resource.RetainOnDelete);
        WriteText(json, "deletedWith", resource.DeletedWith);
        if (resource.Created is { } created) StateJson.WriteTime(json, "created", created);
        if (resource.Modified is { } modified) StateJson.WriteTime(json, "modified", modified);
        json.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool value)
    {
        if (value) json.WriteBoolean(name, true);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value)) json.WriteString(name, value);
    }

    private static void WriteProperties(Utf8JsonWriter json, string name, Properties properties, IValueCipher cipher)
    {
        if (properties.Count == 0) return;
        json.WritePropertyName(name);
        PropertyJson.Write(json, properties, cipher);
    }

    private static void WriteList(Utf8JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WritePropertyDependencies(
        Utf8JsonWriter json, Dictionary<string, IReadOnlyList<string>> dependencies)
    {
        if (dependencies.Count == 0) return;
        json.WriteStartObject("propertyDependencies");
        foreach (var (property, urns) in dependencies)
        {
            json.WriteStartArray(property);
            foreach (var urn in urns)
                json.WriteStringValue(urn);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void WriteTimeouts(Utf8JsonWriter json, StepTimeouts? timeouts)
    {
        if (timeouts is null) return;
        json.WriteStartObject("customTimeouts");
        if (timeouts.Create is { } create) json.WriteNumber("create", create.TotalSeconds);
        if (timeouts.Update is { } update) json.WriteNumber("update", update.TotalSeconds);
        if (timeouts.Delete is { } delete) json.WriteNumber("delete", delete.TotalSeconds);
        json.WriteEndObject();
    }
}
