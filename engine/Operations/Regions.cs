namespace Infra.Engine;

/// <summary>Which region the calls of a resource go to: that of its provider.</summary>
internal sealed class Regions(StackConfig stack, StackStore store)
{
    public string Of(ResourceState resource) => resource.Provider is { } provider ? OfProvider(provider) : stack.Region;

    /// <summary>The region of a provider, given as URN::ID.</summary>
    public string OfProvider(string reference)
    {
        var urn = reference[..reference.LastIndexOf("::", StringComparison.Ordinal)];
        return PropertyValues.Plain(store.Find(urn)?.Inputs.GetValueOrDefault("region")) as string ?? stack.Region;
    }
}
