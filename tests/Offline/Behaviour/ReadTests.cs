using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

/// <summary>Reads and invokes in corners where one might expect otherwise.</summary>
[Collection(DeploymentsCollection.Name)]
public sealed class ReadTests
{
    /// <remarks>Later versions read: https://github.com/pulumi/pulumi-dotnet/pull/1156 (after 3.112.1).</remarks>
    [Fact]
    public async Task Get_UnknownId_RegistersInstead()
    {
        var mocks = new RecordingMocks { OnResource = args => (null, args.Inputs) };

        await TestProgram.PreviewAsync(mocks, () => Key.Get("read", new Key("new").Id));

        Assert.Equal("", mocks["read"].Id);
    }

    [Fact]
    public async Task Get_MockWithAnotherId_KeepsTheRequestedOne()
    {
        var mocks = new RecordingMocks { OnResource = args => ("another", args.Inputs) };
        Key? key = null;

        await TestProgram.UpAsync(mocks, () => key = Key.Get("read", "requested"));

        Assert.Equal("requested", await OutputUtilities.GetValueAsync(key!.Id));
    }

    /// <remarks>
    /// What a function returns is secret if its provider says so; the SDK does not conclude it from the arguments.
    /// </remarks>
    [Fact]
    public async Task Invoke_SecretArgument_LeavesItToTheAnswer()
    {
        var open = new Dictionary<string, object> { ["text"] = "open" };
        var hidden = new Dictionary<string, object> { ["text"] = Output.CreateSecret("hidden") };
        var mocks = new RecordingMocks { OnCall = args => args.Token == "sample:index:open" ? open : hidden };
        var args = new DictionaryInvokeArgs(System.Collections.Immutable.ImmutableDictionary<string, object?>.Empty
            .Add("text", Output.CreateSecret("a")));
        Output<KeyDetail>? first = null, second = null;

        await TestProgram.UpAsync(mocks, () =>
        {
            first = Deployment.Instance.Invoke<KeyDetail>("sample:index:open", args);
            second = Deployment.Instance.Invoke<KeyDetail>("sample:index:hidden", args);
        });

        Assert.All(mocks.Calls, call => Assert.Equal("a", call.Args["text"]));
        Assert.False(await Output.IsSecretAsync(first!));
        Assert.True(await Output.IsSecretAsync(second!));
    }

    [Fact]
    public async Task InvokeAsync_Function_ReturnsThePlainResult()
    {
        var mocks = new RecordingMocks { OnCall = _ => new Dictionary<string, object> { ["count"] = 3 } };
        KeyDetail? result = null;

        await TestProgram.UpAsync(mocks, () => result = Deployment.Instance
            .InvokeAsync<KeyDetail>("sample:index:get", InvokeArgs.Empty).GetAwaiter().GetResult());

        Assert.Equal(3, result!.Count);
    }

    [Fact]
    public async Task Invoke_ProviderOfTheParent_IsUsed()
    {
        var mocks = new RecordingMocks();

        await TestProgram.UpAsync(mocks, () =>
        {
            var provider = new SampleProvider("other", new SampleProviderArgs());
            var options = new ComponentResourceOptions { Provider = provider };
            var parent = new Vault("vault", options: options, withKey: false);
            Deployment.Instance.Invoke<KeyDetail>(
                "sample:index:get", InvokeArgs.Empty, new InvokeOptions { Parent = parent });
        });

        Assert.EndsWith("::other::other-id", Assert.Single(mocks.Calls).Provider, StringComparison.Ordinal);
    }
}
