using System.Collections.Immutable;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.Testing;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class MockResourceArgsTests
{
    [Fact]
    public async Task TypeAndName_Resource_AreTokenAndName()
    {
        var seen = await SeeAsync(() => _ = new Key("key"));

        Assert.Equal((Key.Token, "key"), (seen.Type, seen.Name));
    }

    [Fact]
    public async Task Inputs_Numbers_AreDoubles()
    {
        var seen = await SeeAsync(() => _ = new Key("key", new KeyArgs { Size = 20 }));

        Assert.Equal(20.0, Assert.IsType<double>(seen.Inputs["size"]));
    }

    [Fact]
    public async Task Inputs_ListsAndMaps_AreImmutableOnesOfObjects()
    {
        var seen = await SeeAsync(() => _ = new Key("key", new KeyArgs
        {
            Zones = { "a", "b" },
            Tags = { ["team"] = "blue" },
            Detail = new KeyDetailArgs { Text = "inner", Count = 3 },
        }));

        Assert.Equal(["a", "b"], Assert.IsType<ImmutableArray<object>>(seen.Inputs["zones"]).ToArray());
        Assert.Equal("blue", Assert.IsType<ImmutableDictionary<string, object>>(seen.Inputs["tags"])["team"]);
        var detail = Assert.IsType<ImmutableDictionary<string, object>>(seen.Inputs["detail"]);
        Assert.Equal(("inner", 3.0), (detail["text"], detail["count"]));
    }

    [Fact]
    public async Task Inputs_UnsetAndNull_AreAbsent()
    {
        var args = new KeyArgs { Arn = Output.Create((string)null!), Size = 1 };

        var seen = await SeeAsync(() => _ = new Key("key", args));

        Assert.Equal(["size"], seen.Inputs.Keys.Except(["zones", "tags"]));
    }

    [Fact]
    public async Task Inputs_Secret_ArrivesPlainAndOnlyTheOutputKnows()
    {
        var isSecret = false;
        var seen = await SeeAsync(() => _ = new Key(
            "key",
            new KeyArgs { Arn = Output.CreateSecret("hidden") },
            new CustomResourceOptions
            {
                ResourceTransformations =
                {
                    args =>
                    {
                        isSecret = Output.IsSecretAsync(((KeyArgs)args.Args).Arn!.ToOutput()).GetAwaiter().GetResult();
                        return null;
                    },
                },
            }));

        Assert.Equal("hidden", seen.Inputs["arn"]);
        Assert.True(isSecret);
    }

    [Fact]
    public async Task Component_WithArguments_ArrivesToo()
    {
        var mocks = new RecordingMocks();
        var args = new VaultArgs { Arn = "acs:key" };

        await TestProgram.UpAsync(mocks, () => _ = new Vault("vault", args, withKey: false));

        var seen = Assert.Single(mocks.Resources);
        Assert.Equal((Vault.Token, "acs:key"), (seen.Type, seen.Inputs["arn"]));
    }

    [Fact]
    public async Task Stack_Root_DoesNotArrive()
    {
        var mocks = new RecordingMocks();

        await TestProgram.UpAsync(mocks, () => { });

        Assert.Empty(mocks.Resources);
    }

    [Fact]
    public async Task Provider_DefaultOne_IsEmpty()
    {
        var seen = await SeeAsync(() => _ = new Key("key"));

        Assert.Equal("", seen.Provider);
    }

    [Fact]
    public async Task Provider_ExplicitOne_IsUrnAndId()
    {
        var mocks = new RecordingMocks();

        await TestProgram.UpAsync(mocks, () =>
        {
            var provider = new SampleProvider("other", new SampleProviderArgs());
            _ = new Key("key", options: new CustomResourceOptions { Provider = provider });
        });

        Assert.EndsWith("::other::other-id", mocks["key"].Provider, StringComparison.Ordinal);
        Assert.StartsWith("urn:pulumi:", mocks["key"].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Provider_OfTheComponent_IsInheritedByItsChildren()
    {
        var mocks = new RecordingMocks();

        await TestProgram.UpAsync(mocks, () =>
        {
            var provider = new SampleProvider("other", new SampleProviderArgs());
            _ = new Vault("one", options: new ComponentResourceOptions { Providers = { provider } });
            _ = new Vault("two", options: new ComponentResourceOptions { Provider = provider });
        });

        Assert.EndsWith("::other::other-id", mocks["one-key"].Provider, StringComparison.Ordinal);
        Assert.EndsWith("::other::other-id", mocks["two-key"].Provider, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inputs_OfAProvider_AreJsonTextWhereNested()
    {
        var detail = new KeyDetailArgs { Text = "a\"b", Count = 2 };

        var seen = await SeeAsync(
            () => _ = new SampleProvider("other", new SampleProviderArgs { Region = "cn-hangzhou", Detail = detail }));

        Assert.Equal(("pulumi:providers:sample", "cn-hangzhou"), (seen.Type, seen.Inputs["region"]));
        using var json = System.Text.Json.JsonDocument.Parse(Assert.IsType<string>(seen.Inputs["detail"]));
        Assert.Equal("a\"b", json.RootElement.GetProperty("text").GetString());
        Assert.Equal(2, json.RootElement.GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Id_NewResource_IsEmpty()
    {
        var seen = await SeeAsync(() => _ = new Key("key"));

        Assert.Equal("", seen.Id);
    }

    [Fact]
    public async Task Id_Import_IsTheImportId()
    {
        var seen = await SeeAsync(() => _ = new Key("key", options: new CustomResourceOptions { ImportId = "key-1" }));

        Assert.Equal("key-1", seen.Id);
    }

    [Fact]
    public async Task Id_Get_IsTheIdThatIsRead()
    {
        var mocks = RecordingMocks.Returning("arn", "acs:key");
        Key? key = null;

        await TestProgram.UpAsync(mocks, () => key = Key.Get("key", "key-1"));

        Assert.Equal("key-1", Assert.Single(mocks.Resources).Id);
        Assert.Equal("key-1", await Pulumi.Utilities.OutputUtilities.GetValueAsync(key!.Id));
        Assert.Equal("acs:key", await Pulumi.Utilities.OutputUtilities.GetValueAsync(key.Arn));
    }

    private static async Task<MockResourceArgs> SeeAsync(Action program)
    {
        var mocks = new RecordingMocks();
        await TestProgram.UpAsync(mocks, program);
        return Assert.Single(mocks.Resources);
    }
}
