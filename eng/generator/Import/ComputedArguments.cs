using System.Text.Json;

namespace Infra.Generator.Import;

/// <summary>
/// Which optional arguments the service fills in when they are left out. Their outputs are never null, which a
/// listing cannot say of strings and objects.
/// </summary>
public sealed class ComputedArguments
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tokens = new(StringComparer.Ordinal);

    /// <summary>Reads the provider's facts: resources with their token and arguments.</summary>
    public ComputedArguments(string providerFacts)
    {
        using var facts = JsonDocument.Parse(providerFacts);
        foreach (var resource in facts.RootElement.GetProperty("resources").EnumerateArray())
        {
            var token = resource.GetProperty("token").GetString()!;
            _tokens.Add(token);
            Read(token, resource.GetProperty("arguments"));
        }
    }

    /// <summary>True where the facts know the resource.</summary>
    public bool Knows(string token) => _tokens.Contains(token);

    /// <summary>True where the argument is optional and computed.</summary>
    /// <param name="path">The token, then wire names, parted by slashes.</param>
    public bool Contains(string path) => _paths.Contains(path);

    private void Read(string path, JsonElement arguments)
    {
        foreach (var argument in arguments.EnumerateArray())
        {
            var here = $"{path}/{argument.GetProperty("name").GetString()}";
            if (argument.GetProperty("use").GetString() == "OptionalComputed")
            {
                _paths.Add(here);
            }

            if (argument.TryGetProperty("fields", out var fields))
            {
                Read(here, fields);
            }
        }
    }
}
