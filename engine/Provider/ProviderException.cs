namespace Infra.Engine;

/// <summary>A step of a resource failed in the provider. The message is for the operator and holds no secret.</summary>
internal sealed class ProviderException(string message, Exception? inner = null) : Exception(message, inner);
