using System.Collections.Concurrent;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class DependencyTests
{
    [Fact]
    public async Task Output_OfAResource_DependsOnIt()
    {
        Key? key = null;

        await TestProgram.UpAsync(new RecordingMocks(), () => key = new Key("key"));

        Assert.Same(key, Assert.Single(await OutputUtilities.GetDependenciesAsync(key!.Arn)));
    }

    [Fact]
    public async Task Output_JoinedFromSeveral_DependsOnAll()
    {
        Key? first = null, second = null;
        Output<string>? applied = null, formatted = null;

        await TestProgram.UpAsync(new RecordingMocks(), () =>
        {
            (first, second) = (new Key("first"), new Key("second"));
            applied = first.Arn.Apply(_ => second.Arn);
            formatted = Output.Format($"{first.Arn}+{second.Arn}");
        });

        Assert.True((await OutputUtilities.GetDependenciesAsync(applied!)).SetEquals([first!, second!]));
        Assert.True((await OutputUtilities.GetDependenciesAsync(formatted!)).SetEquals([first!, second!]));
    }

    [Fact]
    public async Task WithDependency_Output_DependsOnOneMore()
    {
        Key? key = null;
        Output<string>? output = null;

        await TestProgram.UpAsync(new RecordingMocks(), () =>
        {
            key = new Key("key");
            output = OutputUtilities.WithDependency(Output.Create("a"), key);
        });

        Assert.Same(key, Assert.Single(await OutputUtilities.GetDependenciesAsync(output!)));
        Assert.Equal("a", await OutputUtilities.GetValueAsync(output!));
    }

    [Fact]
    public async Task Input_FromAnotherResource_IsRegisteredAfterIt()
    {
        var order = await RegisterAsync(() =>
        {
            var first = new Key("a-first", new KeyArgs { Arn = "acs:key" });
            _ = new Key("b-second", new KeyArgs { Arn = first.Arn });
        });

        Assert.Equal(["a-first", "b-second"], order);
    }

    [Fact]
    public async Task DependsOn_Resource_IsRegisteredAfterIt()
    {
        var order = await RegisterAsync(() =>
        {
            var first = new Key("a-first");
            _ = new Key("b-second", options: new CustomResourceOptions { DependsOn = { first } });
        });

        Assert.Equal(["a-first", "b-second"], order);
    }

    [Fact]
    public async Task DependsOn_Component_WaitsForItsChildren()
    {
        var order = await RegisterAsync(() =>
        {
            var outer = new Vault("outer", withKey: false);
            _ = new Vault("inner", options: new ComponentResourceOptions { Parent = outer });
            _ = new Key("z-last", options: new CustomResourceOptions { DependsOn = { outer } });
        });

        Assert.Equal("z-last", order.Last());
    }

    [Fact]
    public async Task Invoke_DependsOn_IsInTheResult()
    {
        Key? key = null;
        Output<KeyDetail>? result = null;

        await TestProgram.UpAsync(new RecordingMocks(), () =>
        {
            key = new Key("key");
            var options = new InvokeOutputOptions { DependsOn = { key } };
            result = Deployment.Instance.Invoke<KeyDetail>("sample:index:get", InvokeArgs.Empty, options);
        });

        Assert.Contains(key!, await OutputUtilities.GetDependenciesAsync(result!));
    }

    [Fact]
    public async Task Invoke_DependsOnAResourceWithUnknownId_IsNotCalled()
    {
        var mocks = new RecordingMocks { OnResource = args => (null, args.Inputs) };
        Output<KeyDetail>? result = null;

        await TestProgram.PreviewAsync(mocks, () => result = Deployment.Instance.Invoke<KeyDetail>(
            "sample:index:get", InvokeArgs.Empty, new InvokeOutputOptions { DependsOn = { new Key("key") } }));

        Assert.Empty(mocks.Calls);
        Assert.False(await OutputUtilities.GetIsKnownAsync(result!));
    }

    /// <summary>The order in which resources are done; all but the dependent one take their time.</summary>
    private static async Task<string[]> RegisterAsync(Action program)
    {
        var done = new ConcurrentQueue<string>();
        var mocks = new RecordingMocks
        {
            OnResource = args =>
            {
                if (args.Name != "z-last" && args.Name![0] != 'b')
                {
                    Thread.Sleep(50);
                }

                done.Enqueue(args.Name);
                return (args.Name, args.Inputs);
            },
        };
        await TestProgram.UpAsync(mocks, program);
        return [.. done];
    }
}
