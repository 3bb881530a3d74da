using System.Collections.Concurrent;
using Infra.Tests.Testing;
using Pulumi;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class TransformationTests
{
    [Fact]
    public async Task StackTransformation_EveryResource_IsSeenTheStackIncluded()
    {
        var seen = new ConcurrentQueue<ResourceTransformationArgs>();

        await RunAsync(new RecordingMocks(), seen, () => _ = new Vault("vault"));

        Assert.Equal(["project-stack", "vault", "vault-key"], seen.Select(x => x.Resource.GetResourceName()));
        Assert.Equal("EmptyResourceArgs", seen.First().Args.GetType().Name);
    }

    [Fact]
    public async Task Transformation_ReplacedArgs_AreWhatTheMockGets()
    {
        var mocks = new RecordingMocks();
        var options = new CustomResourceOptions
        {
            ResourceTransformations = { args => new(new KeyArgs { Size = 2 }, args.Options) },
        };

        await TestProgram.UpAsync(mocks, () => _ = new Key("key", new KeyArgs { Size = 1 }, options));

        Assert.Equal(2.0, mocks["key"].Inputs["size"]);
    }

    [Fact]
    public async Task Transformation_ReplacedOptions_AreUsed()
    {
        var mocks = new RecordingMocks();
        var options = new CustomResourceOptions
        {
            ResourceTransformations =
            {
                args => new(args.Args, CustomResourceOptions.Merge(
                    (CustomResourceOptions)args.Options, new CustomResourceOptions { ImportId = "imported" })),
            },
        };

        await TestProgram.UpAsync(mocks, () => _ = new Key("key", options: options));

        Assert.Equal("imported", mocks["key"].Id);
    }

    [Fact]
    public async Task Transformations_OwnAndParents_RunInThatOrder()
    {
        var order = new ConcurrentQueue<string>();
        ResourceTransformation Note(string name) => args =>
        {
            if (args.Resource is Key)
            {
                order.Enqueue(name);
            }

            return null;
        };

        await TestProgram.UpAsync(new RecordingMocks(), () =>
        {
            var options = new ComponentResourceOptions { ResourceTransformations = { Note("parent") } };
            var parent = new Vault("vault", options: options, withKey: false);
            _ = new Key("key", options: new CustomResourceOptions
            {
                Parent = parent,
                ResourceTransformations = { Note("own 1"), Note("own 2") },
            });
        });

        Assert.Equal(["own 1", "own 2", "parent"], order);
    }

    [Fact]
    public async Task Transformation_ThatChangesTheParent_FailsTheRun()
    {
        var message = await TestProgram.FailAsync(new RecordingMocks(), () =>
        {
            var other = new Vault("other", withKey: false);
            _ = new Key("key", options: new CustomResourceOptions
            {
                ResourceTransformations = { args => new(args.Args, new CustomResourceOptions { Parent = other }) },
            });
        });

        Assert.Contains("change the 'parent' of a resource", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TransformsAndHooks_UnderMocks_AreAcceptedAndNeverRun()
    {
        var ran = false;

        await TestProgram.UpAsync(new RecordingMocks(), () =>
        {
            ResourceTransform transform = (_, _) =>
            {
                ran = true;
                return Task.FromResult<ResourceTransformResult?>(null);
            };
            Deployment.Instance.RegisterInvokeTransform((_, _) =>
            {
                ran = true;
                return Task.FromResult<InvokeTransformResult?>(null);
            });
            var hook = new ResourceHook("hook", (_, _) =>
            {
                ran = true;
                return Task.CompletedTask;
            });
            var onError = new ErrorHook("error", (_, _) => Task.FromResult(ran = true));
            _ = new Key("key", options: new CustomResourceOptions
            {
                ResourceTransforms = { transform },
                Hooks = { AfterCreate = { hook }, BeforeDelete = { hook }, OnError = { onError } },
            });
            Deployment.Instance.Invoke<KeyDetail>("sample:index:get", InvokeArgs.Empty);
        });

        Assert.False(ran);
    }

    private static async Task RunAsync(
        RecordingMocks mocks, ConcurrentQueue<ResourceTransformationArgs> seen, Action program)
    {
        var stack = new StackFactory(() => new TransformedStack(
            new StackOptions
            {
                ResourceTransformations =
                {
                    args =>
                    {
                        seen.Enqueue(args);
                        return null;
                    },
                },
            },
            program));
        await Deployment.TestWithServiceProviderAsync<TransformedStack>(mocks, stack);
    }

    private sealed class TransformedStack : Stack
    {
        public TransformedStack(StackOptions options, Action program) : base(options) => program();
    }

    private sealed class StackFactory(Func<Stack> create) : IServiceProvider
    {
        public object GetService(Type serviceType) => create();
    }
}
