namespace Pulumi;

/// <summary>What a resource is registered with instead.</summary>
public readonly struct ResourceTransformationResult(ResourceArgs args, ResourceOptions options)
{
    /// <summary>The arguments.</summary>
    public ResourceArgs Args { get; } = args;

    /// <summary>The options; the parent must be the same.</summary>
    public ResourceOptions Options { get; } = options;
}
