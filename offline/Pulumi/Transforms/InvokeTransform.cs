namespace Pulumi;

/// <summary>Called by the engine for an invoke; null changes nothing.</summary>
public delegate Task<InvokeTransformResult?> InvokeTransform(
    InvokeTransformArgs args, CancellationToken cancellationToken = default);
