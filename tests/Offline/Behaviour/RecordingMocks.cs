using System.Collections.Concurrent;
using Pulumi.Testing;

namespace Infra.Tests.Offline.Behaviour;

/// <summary>Mocks that keep what they were asked and answer as the test says; by default with the inputs.</summary>
public sealed class RecordingMocks : IMocks
{
    public ConcurrentQueue<MockResourceArgs> Resources { get; } = new();

    public ConcurrentQueue<MockCallArgs> Calls { get; } = new();

    public ConcurrentQueue<MockRegisterResourceOutputsRequest> Outputs { get; } = new();

    public Func<MockResourceArgs, (string? Id, object State)> OnResource { get; init; }
        = args => ($"{args.Name}-id", args.Inputs);

    public Func<MockCallArgs, object> OnCall { get; init; } = args => args.Args;

    public MockResourceArgs this[string name] => Resources.Single(resource => resource.Name == name);

    public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
    {
        Resources.Enqueue(args);
        return Task.FromResult(OnResource(args));
    }

    public Task<object> CallAsync(MockCallArgs args)
    {
        Calls.Enqueue(args);
        return Task.FromResult(OnCall(args));
    }

    public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
    {
        Outputs.Enqueue(args);
        return Task.CompletedTask;
    }

    /// <summary>Answers every resource with this state.</summary>
    public static RecordingMocks Returning(object state) => new() { OnResource = args => ($"{args.Name}-id", state) };

    /// <summary>Answers every resource with this one output.</summary>
    public static RecordingMocks Returning(string name, object? value)
        => Returning(new Dictionary<string, object?> { [name] = value });
}
