using System.Text.Json;
using System.Text.Json.Nodes;
using Infra.Cloud.Kms;
using Infra.Cloud.Kms.Ciphers;

namespace Infra.Cloud.Ram.Evaluation;

/// <summary>A part of a resource's name that comes from a parameter.</summary>
internal sealed class Placeholder
{
    private readonly string _parameter;
    private readonly bool _isFlatList;
    private readonly bool _isJsonList;
    private readonly bool _isKey;
    private readonly bool _isBlob;

    /// <summary>Reads "Parameter", "Parameter.N", "Parameter[]", "Parameter:key" or "Parameter:blob".</summary>
    public Placeholder(string text)
    {
        _isFlatList = text.EndsWith(".N", StringComparison.Ordinal);
        _isJsonList = text.EndsWith("[]", StringComparison.Ordinal);
        _isKey = text.EndsWith(":key", StringComparison.Ordinal);
        _isBlob = text.EndsWith(":blob", StringComparison.Ordinal);
        _parameter = _isFlatList || _isJsonList ? text[..^2] : _isKey || _isBlob ? text[..text.IndexOf(':')] : text;
        IsMadeByTheCloud = _isKey || _isBlob || _parameter.EndsWith("Id", StringComparison.Ordinal)
            || _parameter.EndsWith("Ids", StringComparison.Ordinal);
    }

    /// <summary>True for identifiers that nobody can know before the resource is there, unlike names.</summary>
    public bool IsMadeByTheCloud { get; }

    /// <summary>The parameter as actions list it.</summary>
    public string Parameter => _isFlatList ? _parameter + ".N" : _parameter;

    /// <summary>True if a request has any values.</summary>
    public bool HasValues(Request request) => _isFlatList || _isJsonList || _isBlob
        ? Values(request).Count > 0 : request.Optional(_parameter) is not null;

    /// <summary>The values that a request has; none if the parameter was not sent or cannot be read.</summary>
    public List<string> Values(Request request)
    {
        if (_isFlatList) return request.Values(_parameter);
        if (request.Optional(_parameter) is not { } text) return [];
        if (_isJsonList) return Parse(text);
        if (_isBlob) return CiphertextBlob.Parse(text) is { } blob ? [blob.KeyId] : [];
        return [_isKey ? KeyUse.Find(request, text)?.Id ?? text : text];
    }

    // A list that is no list is refused by the action itself.
    private static List<string> Parse(string text)
    {
        if (JsonTexts.Read(text) is { } texts) return texts;
        try
        {
            return JsonNode.Parse(text) is JsonArray list ? [.. list.Select(node => node?.ToString() ?? "")] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
