using System.Diagnostics.CodeAnalysis;

namespace Infra.OpenApi.Credentials;

/// <summary>There is no access key, or the way to it failed. The message says where it was looked for and what helps;
/// it holds no secret.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "One without a message would not say what helps.")]
public sealed class CredentialException(string message, Exception? innerException = null)
    : Exception(message, innerException);
