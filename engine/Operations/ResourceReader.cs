namespace Infra.Engine;

/// <summary>Asks the cloud what a resource of the state looks like now.</summary>
internal static class ResourceReader
{
    /// <summary>The resource with its outputs as the cloud has them; null where it is gone.</summary>
    /// <exception cref="ProviderException">It cannot be read.</exception>
    public static ResourceState? Read(ResourceState resource, ProviderCalls calls)
    {
        var shim = ProviderRegistry.ForType(resource.Type);
        var step = new ResourceStep(shim.Facts, calls, null, PropertyValues.Plain(resource.Outputs), resource.CustomTimeouts) { Id = resource.Id };
        return shim.Read(step) ? resource with { Outputs = SecretMarks.Apply(resource, step.Outputs) } : null;
    }
}
