using System.Collections.Concurrent;
using Pulumi.Testing;

namespace Infra.Tests.Offline.AliCloud;

/// <summary>Mocks that keep what they were called with and answer every call with the same values.</summary>
internal sealed class RecordingMocks(Dictionary<string, object> answer) : IMocks
{
    internal ConcurrentQueue<MockResourceArgs> Resources { get; } = [];

    internal ConcurrentQueue<MockCallArgs> Calls { get; } = [];

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        Resources.Enqueue(args);
        var id = string.IsNullOrEmpty(args.Id) ? args.Name + "-id" : args.Id;
        return Task.FromResult<(string?, object)>((id, answer));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        Calls.Enqueue(args);
        return Task.FromResult<object>(answer);
    }
}
