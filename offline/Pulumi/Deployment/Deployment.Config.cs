using System.Collections.Immutable;
using System.Text.Json;

namespace Pulumi;

/// <content>Configuration, as the engine hands it to programs.</content>
public sealed partial class Deployment
{
    private const string LegacyPrefix = "config:";

    private static ImmutableDictionary<string, string> ReadConfig()
    {
        // Secret keys change nothing for a reader: a getter makes a secret where it says so in its name.
        if (Environment.GetEnvironmentVariable("PULUMI_CONFIG") is not { } json)
        {
            return ImmutableDictionary<string, string>.Empty;
        }

        using var document = JsonDocument.Parse(json);
        return document.RootElement.EnumerateObject()
            .ToImmutableDictionary(value => CleanKey(value.Name), value => value.Value.ToString());
    }

    /// <summary>Drops the second part of keys in the form <c>project:config:key</c>.</summary>
    private static string CleanKey(string key)
    {
        var colon = key.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && key.AsSpan(colon + 1).StartsWith(LegacyPrefix, StringComparison.Ordinal)
            ? key.Remove(colon + 1, LegacyPrefix.Length)
            : key;
    }
}
