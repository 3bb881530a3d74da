namespace Pulumi;

/// <summary>Called by the engine for a resource; null changes nothing.</summary>
public delegate Task<ResourceTransformResult?> ResourceTransform(
    ResourceTransformArgs args, CancellationToken cancellationToken = default);
