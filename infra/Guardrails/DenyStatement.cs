using System.Text.Json.Serialization;

namespace Infra.Guardrails;

/// <summary>A statement that denies actions on everything, as a policy writes it.</summary>
/// <param name="Action">The actions.</param>
/// <param name="Condition">When it denies them, by operator and key; always if null.</param>
internal sealed record DenyStatement(
    [property: JsonPropertyOrder(1)] IReadOnlyList<string> Action,
    [property: JsonPropertyOrder(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>? Condition = null)
{
    /// <summary>What the statement does.</summary>
    [JsonPropertyOrder(0)] public string Effect => "Deny";

    /// <summary>On what.</summary>
    [JsonPropertyOrder(2)] public string Resource => "*";

    /// <summary>The same statement, where one more condition holds.</summary>
    public DenyStatement Where(string comparison, string key, params IReadOnlyList<string> values)
    {
        var conditions = Condition is null ? [] : new Dictionary<string, IReadOnlyDictionary<string, IReadOnlyList<string>>>(Condition);
        conditions[comparison] = new Dictionary<string, IReadOnlyList<string>> { [key] = values };
        return this with { Condition = conditions };
    }
}
