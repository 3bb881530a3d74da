namespace Infra.Engine;

/// <summary>Asks the cloud what a resource of the state looks like now.</summary>
internal static class ResourceReader
{
    /// <summary>The resource with its outputs as the cloud has them; null where it is gone.</summary>
    /// <exception cref="ProviderException">It cannot be read.</exception>
    public static ResourceState? Read(ResourceState resource, ProviderCalls calls) =>
        Read(resource, ProviderRegistry.ForType(resource.Type), StepOf(resource, calls));

    /// <summary>As above, once what goes on with the object is over.</summary>
    /// <remarks>A step that failed half way leaves behind what it had begun, an image in the making for example. The
    /// provider does not wait for that: in life time passes between two deployments. Here only deployments let it pass,
    /// and what depends on the object would never find it ready.</remarks>
    public static ResourceState? ReadSettled(ResourceState resource, ProviderCalls calls)
    {
        var shim = ProviderRegistry.ForType(resource.Type);
        var step = StepOf(resource, calls);
        calls.WaitWhile(() => shim.IsUnderWay(step), step.CreateTimeout);
        return Read(resource, shim, step);
    }

    private static ResourceStep StepOf(ResourceState resource, ProviderCalls calls) =>
        new(ProviderRegistry.ForType(resource.Type).Facts, calls, null, PropertyValues.Plain(resource.Outputs), resource.CustomTimeouts)
        {
            Id = resource.Id,
        };

    private static ResourceState? Read(ResourceState resource, ResourceShim shim, ResourceStep step)
    {
        return shim.Read(step) ? resource with { Outputs = SecretMarks.Apply(resource, step.Outputs) } : null;
    }
}
