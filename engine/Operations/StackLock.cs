using Infra.Files;

namespace Infra.Engine;

/// <summary>Keeps other processes away from a stack during an operation.</summary>
internal static class StackLock
{
    /// <exception cref="UsageException">Another process is at work on the stack.</exception>
    public static DirectoryLock Take(string directory, string stack)
    {
        try
        {
            return DirectoryLock.Take(Path.Combine(directory, $"{stack}.lock"));
        }
        catch (DirectoryLockException error)
        {
            throw new UsageException(error.Message, null, error);
        }
    }
}
