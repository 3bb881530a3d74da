using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Infra.Cloud.Audit;

/// <summary>The parameters of a call as an event tells them: without secrets.</summary>
/// <remarks>Left out is what the action itself calls a secret, and everything whose name says that it holds key material,
/// a password, data in the clear or data encrypted with a key, also inside of JSON texts.</remarks>
internal sealed class EventParameters
{
    private static readonly SearchValues<string> SecretNames = SearchValues.Create(
        ["plaintext", "ciphertext", "password", "secretdata", "secretkey", "keysecret", "keymaterial", "privatekey",
            "securitytoken", "importtoken", "userdata", "user_data", "kubeconfig"],
        StringComparison.OrdinalIgnoreCase);

    private readonly List<KeyValuePair<string, string>> _sorted = [];

    public void Write(Utf8JsonWriter json, Request request, ApiAction action)
    {
        _sorted.Clear();
        foreach (var parameter in request.Parameters) _sorted.Add(parameter);
        _sorted.Sort(static (one, other) => string.CompareOrdinal(one.Key, other.Key));

        json.WriteStartObject();
        foreach (var (name, value) in _sorted)
            if (!action.Secrets.Contains(name) && !IsSecret(name)) json.WriteString(name, WithoutSecrets(value));

        var caller = request.Caller;
        if (caller.Kind == PrincipalKind.AssumedRole)
            json.WriteString("stsTokenPrincipalName"u8, $"{caller.RoleName}/{caller.SessionName}");
        json.WriteEndObject();
    }

    private static bool IsSecret(string name) => name.AsSpan().ContainsAny(SecretNames);

    private static string WithoutSecrets(string value)
    {
        if (value.Length == 0 || value[0] is not ('{' or '[') || !IsSecret(value)) return value;
        try
        {
            var json = JsonNode.Parse(value);
            return Strip(json) ? json!.ToJsonString() : value;
        }
        catch (JsonException)
        {
            return "";
        }
    }

    /// <summary>Takes secrets out, and tells whether there were any.</summary>
    private static bool Strip(JsonNode? node)
    {
        var found = false;
        if (node is JsonArray list)
            foreach (var item in list) found |= Strip(item);
        if (node is not JsonObject json) return found;

        foreach (var (name, value) in json.ToList())
            found |= IsSecret(name) ? json.Remove(name) : Strip(value);
        return found;
    }
}
