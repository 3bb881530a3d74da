namespace Infra.Engine;

/// <summary>Keeps other processes away from a stack during an operation.</summary>
internal static class StackLock
{
    public static IDisposable? Take(string directory, string stack) => null;
}
