namespace Pulumi;

/// <summary>What an <see cref="ErrorHook"/> does; true asks for another try.</summary>
public delegate Task<bool> ErrorHookCallback(ErrorHookArgs args, CancellationToken cancellationToken = default);
