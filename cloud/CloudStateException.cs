namespace Infra.Cloud;

/// <summary>The account's files cannot be used. The message names the file, what is wrong and a way out.</summary>
public sealed class CloudStateException(string message, Exception? inner = null) : Exception(message, inner);
