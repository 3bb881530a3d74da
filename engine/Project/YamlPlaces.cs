namespace Infra.Engine;

/// <summary>Where the values of a YAML file stand and how its numbers were typed, by their keys joined by line feeds.</summary>
internal sealed class YamlPlaces
{
    public Dictionary<string, int> Lines { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string> Numbers { get; } = new(StringComparer.Ordinal);
}
