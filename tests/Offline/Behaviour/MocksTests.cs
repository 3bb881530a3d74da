using System.Collections.Concurrent;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class MocksTests
{
    [Fact]
    public async Task NewResourceAsync_EveryResource_IsCalledOnce()
    {
        var mocks = new RecordingMocks();

        await TestProgram.UpAsync(mocks, () =>
        {
            for (var index = 0; index < 500; index++)
            {
                _ = new Key($"key-{index}");
            }
        });

        Assert.Equal(500, mocks.Resources.Select(resource => resource.Name).Distinct().Count());
    }

    [Fact]
    public async Task NewResourceAsync_IndependentResources_AreAskedForAtTheSameTime()
    {
        var mocks = new MeetingMocks(guests: 2);

        await TestProgram.UpAsync(mocks, () => _ = (new Key("one"), new Key("two")));

        Assert.Equal(["one", "two"], mocks.Met.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task RegisterResourceOutputs_MockWithoutIt_IsNotNeeded()
    {
        await TestProgram.UpAsync(new MinimalMocks(), () => _ = new Vault("vault"));
    }

    [Fact]
    public async Task RegisterResourceOutputs_Component_GetsItsOutputsByName()
    {
        var mocks = RecordingMocks.Returning("arn", "acs:key");

        await TestProgram.UpAsync(mocks, () => _ = new Vault("vault"));

        var request = mocks.Outputs.Single(outputs => outputs.Urn.EndsWith("::vault", StringComparison.Ordinal));
        Assert.Equal("acs:key", await Pulumi.Utilities.OutputUtilities.GetValueAsync(request.Outputs["arn"]));
    }

    [Fact]
    public async Task CallAsync_Invoke_GetsTokenAndArgumentsAndGivesTheResult()
    {
        var mocks = new RecordingMocks { OnCall = _ => new Dictionary<string, object> { ["text"] = "answer" } };
        Output<KeyDetail>? result = null;

        await TestProgram.UpAsync(mocks, () => result = Deployment.Instance.Invoke<KeyDetail>(
            "sample:index:get", new LookupArgs { Id = "a" }));

        var call = Assert.Single(mocks.Calls);
        Assert.Equal(("sample:index:get", "a", ""), (call.Token, call.Args["id"], call.Provider));
        Assert.Equal("answer", (await Pulumi.Utilities.OutputUtilities.GetValueAsync(result!)).Text);
    }

    private sealed class LookupArgs : InvokeArgs
    {
        [Input("id")] public Input<string>? Id { get; set; }
    }

    /// <summary>Answers nobody before all are there. Asked one after the other, it would wait in vain, and says so.</summary>
    private sealed class MeetingMocks(int guests) : IMocks
    {
        private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
        private readonly TaskCompletionSource _allAreThere = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public ConcurrentQueue<string> Met { get; } = new();

        public async Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            Met.Enqueue(args.Name!);
            if (Met.Count == guests) _allAreThere.SetResult();
            await _allAreThere.Task.WaitAsync(Patience);
            return (args.Name, args.Inputs);
        }

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
    }

    private sealed class MinimalMocks : IMocks
    {
        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
            => Task.FromResult<(string?, object)>((args.Name, args.Inputs));

        public Task<object> CallAsync(MockCallArgs args) => Task.FromResult<object>(args.Args);
    }
}
