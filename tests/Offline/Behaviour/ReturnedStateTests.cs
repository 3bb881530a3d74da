using System.Collections.Immutable;
using Infra.Tests.Testing;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

[Collection(DeploymentsCollection.Name)]
public sealed class ReturnedStateTests
{
    [Fact]
    public async Task State_DictionaryOfJsonTypes_FillsTheOutputs()
    {
        var key = await CreateAsync(new Dictionary<string, object>
        {
            ["arn"] = "acs:key",
            ["size"] = 20,
            ["enabled"] = true,
            ["zones"] = new List<object> { "a", "b" },
            ["tags"] = new Dictionary<string, object> { ["team"] = "blue" },
            ["detail"] = new Dictionary<string, object> { ["text"] = "inner", ["count"] = 3.0 },
        });

        Assert.Equal("acs:key", await OutputUtilities.GetValueAsync(key.Arn));
        Assert.Equal(20, await OutputUtilities.GetValueAsync(key.Size));
        Assert.True(await OutputUtilities.GetValueAsync(key.Enabled));
        Assert.Equal(["a", "b"], (await OutputUtilities.GetValueAsync(key.Zones)).ToArray());
        Assert.Equal("blue", (await OutputUtilities.GetValueAsync(key.Tags))!["team"]);
        var detail = await OutputUtilities.GetValueAsync(key.Detail);
        Assert.Equal(("inner", 3), (detail!.Text, detail.Count));
    }

    [Fact]
    public async Task State_ImmutableDictionary_IsAcceptedToo()
    {
        var key = await CreateAsync(ImmutableDictionary<string, object>.Empty.Add("arn", "acs:key"));

        Assert.Equal("acs:key", await OutputUtilities.GetValueAsync(key.Arn));
    }

    [Fact]
    public async Task State_AnonymousObject_IsRefused()
    {
        var message = await TestProgram.FailAsync(
            RecordingMocks.Returning(new { arn = "acs:key" }), () => _ = new Key("key"));

        Assert.Contains("is not a supported argument type", message, StringComparison.Ordinal);
    }

    public static TheoryData<object> NoJson => [20L, DateTime.UnixEpoch, Guid.Empty, TimeSpan.Zero];

    [Theory]
    [MemberData(nameof(NoJson))]
    public async Task State_ValueOfATypeThatJsonLacks_IsRefused(object value)
    {
        var message = await TestProgram.FailAsync(RecordingMocks.Returning("size", value), () => _ = new Key("key"));

        Assert.Contains("is not a supported argument type", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task State_ValueOfTheWrongType_GivesTheDefault()
    {
        var key = await CreateAsync(new Dictionary<string, object> { ["size"] = "many", ["arn"] = true });

        Assert.Equal(0, await OutputUtilities.GetValueAsync(key.Size));
        Assert.Null(await OutputUtilities.GetValueAsync(key.Arn));
    }

    [Fact]
    public async Task State_UnknownName_IsIgnored()
    {
        var key = await CreateAsync(new Dictionary<string, object> { ["arn"] = "acs:key", ["nobody"] = "asked" });

        Assert.Equal("acs:key", await OutputUtilities.GetValueAsync(key.Arn));
    }

    private static async Task<Key> CreateAsync(object state)
    {
        Key? key = null;
        await TestProgram.UpAsync(RecordingMocks.Returning(state), () => key = new Key("key"));
        return key!;
    }
}
