namespace Infra.Engine;

/// <summary>Which outputs are secret: those named by additionalSecretOutputs, and those whose input of the same name is.</summary>
internal static class SecretMarks
{
    /// <summary>The outputs with marks; where there is nothing to mark, the outputs themselves.</summary>
    public static Properties Apply(ResourceState resource, Properties outputs)
    {
        Properties? marked = null;
        foreach (var (name, value) in outputs)
        {
            if (value is null or Secret || !IsSecret(resource, name)) continue;
            marked ??= new Properties(outputs, StringComparer.Ordinal);
            marked[name] = new Secret(value);
        }
        return marked ?? outputs;
    }

    /// <summary>Values as a mock hands them to the SDK; what is unknown is left out, which a preview takes for unknown.</summary>
    public static Dictionary<string, object> ForSdk(Properties properties)
    {
        // Nobody changes outputs once they are made, so those that are as the SDK takes them need no copy.
        if (!NeedsAnotherForm(properties)) return properties!;
        var values = new Dictionary<string, object>(properties.Count, StringComparer.Ordinal);
        foreach (var (name, value) in properties)
        {
            if (value is null || PropertyValues.HasUnknown(value)) continue;
            values[name] = PropertyValues.HasSecret(value) ? PropertyJson.SecretForSdk(PropertyValues.Plain(value)) : value;
        }
        return values;
    }

    private static bool NeedsAnotherForm(Properties properties)
    {
        foreach (var (_, value) in properties)
            if (value is null || PropertyValues.HasUnknown(value) || PropertyValues.HasSecret(value)) return true;
        return false;
    }

    private static bool IsSecret(ResourceState resource, string name) =>
        resource.AdditionalSecretOutputs.Contains(name)
        || (resource.Inputs.TryGetValue(name, out var input) && PropertyValues.HasSecret(input));
}
