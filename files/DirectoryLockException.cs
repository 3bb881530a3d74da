using System.Diagnostics.CodeAnalysis;

namespace Infra.Files;

/// <summary>A directory cannot be locked: another process holds it, or it cannot be written.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always has a reason.")]
public sealed class DirectoryLockException(string message, Exception reason) : IOException(message, reason);
