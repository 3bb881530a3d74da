namespace Pulumi;

/// <summary>What a <see cref="ResourceHook"/> does.</summary>
public delegate Task ResourceHookCallback(ResourceHookArgs args, CancellationToken cancellationToken = default);
