using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class SecretTests
{
    [Fact]
    public async Task Apply_OnASecret_StaysSecretUntilUnsecret()
    {
        var secret = Output.CreateSecret("hidden");

        var applied = secret.Apply(value => value.Length);
        var open = Output.Unsecret(applied);

        Assert.True(await Output.IsSecretAsync(applied));
        Assert.False(await Output.IsSecretAsync(open));
        Assert.Equal(6, await OutputUtilities.GetValueAsync(open));
    }

    [Fact]
    public async Task Join_OneSecretAmongOthers_MakesAllSecret()
    {
        var (open, secret) = (Output.Create("a"), Output.CreateSecret("b"));

        Assert.True(await Output.IsSecretAsync(Output.All(open, secret)));
        Assert.True(await Output.IsSecretAsync(Output.Tuple(open, secret)));
        Assert.True(await Output.IsSecretAsync(Output.Format($"{open}{secret}")));
        Assert.True(await Output.IsSecretAsync(open.Apply(_ => secret)));
        Assert.False(await Output.IsSecretAsync(Output.All(open, open)));
    }

    [Fact]
    public async Task State_SecretFromTheMock_MakesOnlyThatOutputSecret()
    {
        Key? key = null;
        var mocks = RecordingMocks.Returning(new Dictionary<string, object>
        {
            ["arn"] = Output.CreateSecret("hidden"),
            ["size"] = 1,
        });

        await TestProgram.UpAsync(mocks, () => key = new Key("key"));

        Assert.Equal("hidden", await OutputUtilities.GetValueAsync(key!.Arn));
        Assert.True(await Output.IsSecretAsync(key.Arn));
        Assert.False(await Output.IsSecretAsync(key.Size));
    }

    [Fact]
    public async Task JsonSerialize_NestedSecret_MakesTheTextSecret()
    {
        var value = Output.Create(new Dictionary<string, object> { ["a"] = Output.CreateSecret("b"), ["c"] = 1 });

        var json = Output.JsonSerialize(value);

        Assert.Equal("""{"a":"b","c":1}""", await OutputUtilities.GetValueAsync(json));
        Assert.True(await Output.IsSecretAsync(json));
    }

    [Fact]
    public async Task JsonSerialize_NestedUnknown_MakesTheTextUnknown()
    {
        var unknown = OutputUtilities.CreateUnknown("b");
        var value = Output.Create(new Dictionary<string, Output<string>> { ["a"] = unknown });

        var json = Output.JsonSerialize(value);

        Assert.False(await OutputUtilities.GetIsKnownAsync(json));
    }

    [Fact]
    public async Task JsonDeserialize_SecretText_IsASecretValue()
    {
        var values = Output.JsonDeserialize<int[]>(Output.CreateSecret("[1,2]"));

        Assert.Equal(3, (await OutputUtilities.GetValueAsync(values)).Sum());
        Assert.True(await Output.IsSecretAsync(values));
    }
}
