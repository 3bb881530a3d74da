using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class InvisibleOptionsTests
{
    [Fact]
    public void MockResourceArgs_Members_AreFiveAndNoOptions()
    {
        var names = typeof(MockResourceArgs).GetProperties().Select(property => property.Name);

        Assert.Equal(["Id", "Inputs", "Name", "Provider", "Type"], names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Transformation_OfTheStack_SeesTheOptions()
    {
        var stack = new StackFactory(() => new OptionsStack());

        await Deployment.TestWithServiceProviderAsync<OptionsStack>(new RecordingMocks(), stack);

        var options = Assert.IsType<CustomResourceOptions>(OptionsStack.Seen!.Value.Options);
        Assert.True(options.Protect);
        Assert.True(options.RetainOnDelete);
        Assert.Equal(["size"], options.IgnoreChanges);
        Assert.Equal(TimeSpan.FromMinutes(5), options.CustomTimeouts!.Create);
        Assert.Equal("1.0.0", options.Version);
        Assert.Equal("old", await Pulumi.Utilities.OutputUtilities.GetValueAsync(
            Assert.Single(options.Aliases).Apply(alias => alias.Name!)));
        Assert.IsType<Vault>(options.Parent);
        var dependencies = await Pulumi.Utilities.OutputUtilities.GetValueAsync(options.DependsOn.ToOutput());
        Assert.Equal("first", Assert.Single(dependencies).GetResourceName());
    }

    private sealed class OptionsStack : Stack
    {
        public OptionsStack() : base(new StackOptions { ResourceTransformations = { Record } })
        {
            var first = new Key("first");
            var parent = new Vault("parent", withKey: false);
            _ = new Key("key", options: new CustomResourceOptions
            {
                Protect = true,
                RetainOnDelete = true,
                IgnoreChanges = { "size" },
                CustomTimeouts = new CustomTimeouts { Create = TimeSpan.FromMinutes(5) },
                Aliases = { new Pulumi.Alias { Name = "old" } },
                Parent = parent,
                DependsOn = { first },
            });
        }

        public static ResourceTransformationArgs? Seen { get; private set; }

        private static ResourceTransformationResult? Record(ResourceTransformationArgs args)
        {
            if (args.Resource.GetResourceName() == "key")
            {
                Seen = args;
            }

            return null;
        }
    }

    private sealed class StackFactory(Func<Stack> create) : IServiceProvider
    {
        public object GetService(Type serviceType) => create();
    }
}
