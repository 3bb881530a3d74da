namespace Infra.Engine;

/// <summary>Which outputs are secret: those named by additionalSecretOutputs, and those whose input of the same name is.</summary>
internal static class SecretMarks
{
    public static Properties Apply(ResourceState resource, Properties outputs)
    {
        var marked = new Properties(outputs.Count, StringComparer.Ordinal);
        foreach (var (name, value) in outputs)
        {
            var secret = value is not null && value is not Secret
                && (resource.AdditionalSecretOutputs.Contains(name)
                    || (resource.Inputs.TryGetValue(name, out var input) && PropertyValues.HasSecret(input)));
            marked[name] = secret ? new Secret(value) : value;
        }
        return marked;
    }

    /// <summary>Values as a mock hands them to the SDK; what is unknown is left out, which a preview takes for unknown.</summary>
    public static Dictionary<string, object> ForSdk(Properties properties)
    {
        var values = new Dictionary<string, object>(properties.Count, StringComparer.Ordinal);
        foreach (var (name, value) in properties)
        {
            if (value is null || PropertyValues.HasUnknown(value)) continue;
            values[name] = PropertyValues.HasSecret(value) ? PropertyJson.SecretForSdk(PropertyValues.Plain(value)) : value;
        }
        return values;
    }
}
