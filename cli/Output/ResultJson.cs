using System.Buffers;
using System.Text;
using System.Text.Json;
using Infra.Cli.Verbs;
using Infra.Engine;
using Infra.Guard;

namespace Infra.Cli.Output;

/// <summary>The document of `--json`: others rely on its form, see ARCHITECTURE.md.</summary>
internal static class ResultJson
{
    public static string Write(Operated operated)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonForm.OfWriters)) Write(json, operated.Result, operated.Policy);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, OperationResult result, GuardResult? policy)
    {
        json.WriteStartObject();
        json.WriteString("stack", result.Stack);
        json.WriteString("region", result.Region);
        json.WriteStartArray("resources");
        foreach (var resource in result.Resources) Write(json, resource);
        json.WriteEndArray();
        json.WriteStartArray("retained");
        foreach (var resource in result.Retained) Write(json, resource);
        json.WriteEndArray();
        Property(json, "outputs", result.Outputs);
        PolicyJson.Write(json, result, policy);
        json.WriteStartObject("encryption");
        foreach (var count in result.Encryption) Write(json, count);
        json.WriteStartArray("keys");
        foreach (var key in result.Keys) Write(json, key);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartArray("errors");
        foreach (var error in result.Errors)
        {
            json.WriteStartObject();
            json.WriteString("urn", error.Urn);
            json.WriteString("message", error.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ResourceResult resource)
    {
        json.WriteStartObject();
        json.WriteString("urn", resource.Urn);
        json.WriteString("type", resource.Type);
        json.WriteString("name", resource.Name);
        json.WriteString("id", resource.Id);
        json.WriteString("parent", resource.Parent);
        json.WriteString("status", Word.For(resource.Status).Text);
        Property(json, "inputs", resource.Inputs);
        Property(json, "outputs", resource.Outputs);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EncryptionCount count)
    {
        json.WriteStartObject(count.Kind);
        json.WriteNumber("customerKey", count.CustomerKey);
        json.WriteNumber("serviceKey", count.ServiceKey);
        json.WriteNumber("none", count.None);
        json.WriteNumber("unknown", count.Unknown);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, KeyUse key)
    {
        json.WriteStartObject();
        json.WriteString("keyId", key.KeyId);
        json.WriteString("alias", key.AliasName);
        json.WriteBoolean("serviceKey", key.IsServiceKey);
        json.WriteNumber("resources", key.Resources.Count);
        json.WriteEndObject();
    }

    private static void Property(Utf8JsonWriter json, string name, object? value)
    {
        json.WritePropertyName(name);
        Value(json, value);
    }

    private static void Value(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case double number: json.WriteNumberValue(number); break;
            case int number: json.WriteNumberValue(number); break;
            case IEnumerable<KeyValuePair<string, object?>> map:
                json.WriteStartObject();
                foreach (var (name, item) in map.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    Property(json, name, item);
                json.WriteEndObject();
                break;
            case IEnumerable<object?> list:
                json.WriteStartArray();
                foreach (var item in list) Value(json, item);
                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException($"A value of type {value.GetType()} cannot be shown.");
        }
    }
}
