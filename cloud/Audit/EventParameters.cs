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

    public void Append(EventWriter text, Request request, EventFrame frame)
    {
        Sort(request);
        var separator = "{"u8;
        foreach (var (name, value) in _sorted)
        {
            if (frame.MemberOf(name) is not { } member) continue;
            text.Append(separator);
            text.Append(member);
            text.AppendString(WithoutSecrets(value));
            separator = ","u8;
        }

        var caller = request.Caller;
        if (caller.Kind == PrincipalKind.AssumedRole)
        {
            text.Append(separator);
            text.Append("\"stsTokenPrincipalName\":"u8);
            text.AppendString($"{caller.RoleName}/{caller.SessionName}");
            separator = ","u8;
        }

        text.Append(separator is [(byte)'{'] ? "{}"u8 : "}"u8);
    }

    /// <summary>True if a parameter is told.</summary>
    public static bool Tells(ApiAction action, string name) => !action.Secrets.Contains(name) && !IsSecret(name);

    private void Sort(Request request)
    {
        _sorted.Clear();
        var isSorted = true;
        foreach (var parameter in request.Parameters)
        {
            isSorted = isSorted && (_sorted.Count == 0 || Compare(_sorted[^1], parameter) < 0);
            _sorted.Add(parameter);
        }

        if (!isSorted) _sorted.Sort(Compare); // most clients send them in their order
    }

    private static int Compare(KeyValuePair<string, string> one, KeyValuePair<string, string> other) =>
        string.CompareOrdinal(one.Key, other.Key);

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
