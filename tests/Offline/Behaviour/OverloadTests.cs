using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class OverloadTests
{
    [Fact]
    public async Task TestAsync_StackType_ReturnsTheStackAndItsResources()
    {
        var resources = await Deployment.TestAsync<KeyStack>(new RecordingMocks());

        Assert.Equal(["KeyStack", "Key"], resources.Select(x => x.GetType().Name).OrderByDescending(x => x.Length));
    }

    [Fact]
    public async Task TestWithServiceProviderAsync_StackType_ConstructsItThroughTheProvider()
    {
        var provider = new StackProvider(() => new NamedStack("from-provider"));

        var resources = await Deployment.TestWithServiceProviderAsync<NamedStack>(new RecordingMocks(), provider);

        Assert.Equal("from-provider", Assert.Single(resources.OfType<Key>()).GetResourceName());
    }

    [Fact]
    public async Task TestAsync_Action_ReturnsResourcesWithoutAStack()
    {
        var resources = await Deployment.TestAsync(
            new RecordingMocks(), new TestOptions(), () => { _ = new Key("key"); });

        Assert.IsType<Key>(Assert.Single(resources));
    }

    [Fact]
    public async Task TestAsync_AsyncFunction_ReturnsResourcesWithoutAStack()
    {
        var resources = await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), async () =>
        {
            await Task.Yield();
            _ = new Key("key");
        });

        Assert.IsType<Key>(Assert.Single(resources));
    }

    [Fact]
    public async Task TestAsync_FunctionWithOutputs_ReturnsBoth()
    {
        var (resources, outputs) = await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), () =>
        {
            var key = new Key("key");
            return new Dictionary<string, object?> { ["key"] = key };
        });

        Assert.Same(Assert.Single(resources), outputs["key"]);
    }

    [Fact]
    public async Task TestAsync_AsyncFunctionWithOutputs_ReturnsBoth()
    {
        var (resources, outputs) = await Deployment.TestAsync(new RecordingMocks(), new TestOptions(), async () =>
        {
            await Task.Yield();
            return (IDictionary<string, object?>)new Dictionary<string, object?> { ["key"] = new Key("key") };
        });

        Assert.Same(Assert.Single(resources), outputs["key"]);
    }

    [Fact]
    public void TestAsync_OfALambda_TakesMocksOptionsAndTheLambdaAndNoStackOptions()
    {
        var lambdas = typeof(Deployment).GetMethods()
            .Where(method => method is { Name: nameof(Deployment.TestAsync), IsGenericMethod: false })
            .Select(method => method.GetParameters().Select(parameter => parameter.ParameterType).ToArray())
            .ToList();

        Assert.Equal(4, lambdas.Count);
        Assert.All(lambdas, parameters =>
        {
            Assert.Equal([typeof(IMocks), typeof(TestOptions)], parameters[..2]);
            Assert.True(Assert.Single(parameters[2..]).IsAssignableTo(typeof(Delegate)));
        });
    }

    private sealed class KeyStack : Stack
    {
        public KeyStack() => _ = new Key("key");
    }

    private sealed class NamedStack : Stack
    {
        public NamedStack(string keyName) => _ = new Key(keyName);
    }

    private sealed class StackProvider(Func<object> create) : IServiceProvider
    {
        public object GetService(Type serviceType) => create();
    }
}
