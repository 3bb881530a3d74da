namespace Pulumi;

/// <summary>Looks at a resource before it is registered, in this process; null changes nothing.</summary>
public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);
