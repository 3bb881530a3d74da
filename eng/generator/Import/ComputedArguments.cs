using System.Text.Json;

namespace Infra.Generator.Import;

/// <summary>
/// Which optional arguments the service fills in when they are left out. Their outputs are never null, which a
/// listing cannot say of strings and objects.
/// </summary>
public sealed class ComputedArguments
{
    private readonly HashSet<(string Token, string Argument)> _arguments = [];
    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);

    /// <summary>Reads the provider's facts, one JSON text a resource: its token and its arguments.</summary>
    public ComputedArguments(IEnumerable<string> providerFacts)
    {
        foreach (var text in providerFacts)
        {
            using var facts = JsonDocument.Parse(text);
            var token = facts.RootElement.GetProperty("token").GetString()!;
            _tokens.Add(token);
            _arguments.UnionWith(facts.RootElement.GetProperty("arguments").EnumerateArray()
                .Where(argument => argument.GetProperty("use").GetString() == "OptionalComputed")
                .Select(argument => (token, argument.GetProperty("name").GetString()!)));
        }
    }

    /// <summary>True where the facts know the resource.</summary>
    public bool Knows(string token) => _tokens.Contains(token);

    /// <summary>True where the argument of this wire name is optional and computed.</summary>
    public bool Contains(string token, string argument) => _arguments.Contains((token, argument));
}
