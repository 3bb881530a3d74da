using System.Text.Json.Nodes;

namespace Infra.Cloud;

/// <summary>One account of the embedded cloud: what exists in it, the time, and the door every call goes through.</summary>
public sealed class CloudAccount : IDisposable
{
    /// <summary>The account id that no real account has. It stands in every ARN, so that nobody takes a toy key for a real one.</summary>
    public const string ReservedId = "0000000000000001";

    /// <summary>The virtual time up to which all operations on the account have ended.</summary>
    public DateTimeOffset Now => throw new NotImplementedException();

    /// <summary>What was called since the account was opened, sorted by time, then origin.</summary>
    public IReadOnlyList<CallRecord> Calls => throw new NotImplementedException();

    /// <summary>An account in memory, gone with the process.</summary>
    public static CloudAccount InMemory(CloudOptions? options = null) => throw new NotImplementedException();

    /// <summary>Opens the account kept in a directory, or makes it there; no other process can open it until it is disposed.</summary>
    /// <exception cref="CloudStateException">The directory cannot be read, was written by a newer version, or is in use.</exception>
    public static CloudAccount Open(string directory, CloudOptions? options = null) => throw new NotImplementedException();

    /// <summary>Carries out a call, or refuses it as the service would. Safe to use from several threads.</summary>
    /// <exception cref="CloudException">The service refuses the call.</exception>
    public JsonObject Call(ApiCall call) => throw new NotImplementedException();

    /// <summary>Ends an operation: moves the clock forward, forgets which calls an interruption would have to repeat, and
    /// writes the state compactly.</summary>
    public void Commit(DateTimeOffset now) => throw new NotImplementedException();

    /// <summary>Closes the account. What was not committed stays in its journal.</summary>
    public void Dispose() => throw new NotImplementedException();
}
