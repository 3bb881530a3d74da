using System.Text.Json;
using Infra.Tests.Testing;
using Pulumi;
using Pulumi.AliCloud;
using Pulumi.AliCloud.Kms;
using Xunit.Abstractions;

namespace Infra.Tests.Offline.AliCloud;

[Collection(DeploymentsCollection.Name)]
public sealed class ProviderRoundTripTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Inputs_EachSet_ArriveAsTextOrAsJson()
    {
        var schema = SchemaFacts.Resource("Provider");
        var values = WireValues.Of(schema.Properties, Side.Input, "in");
        var args = ClrValues.Fill(typeof(ProviderArgs), schema.Properties, Side.Input, values);
        var mocks = new RecordingMocks([]);

        await TestPrograms.Run(mocks, () => _ = new Provider("own", (ProviderArgs)args));

        var seen = Assert.Single(mocks.Resources);
        Assert.Equal("pulumi:providers:alicloud", seen.Type);
        Assert.Equal(values.Keys.Order(), seen.Inputs.Keys.Order());
        foreach (var property in schema.Properties.On(Side.Input))
        {
            var wire = Assert.IsType<string>(seen.Inputs[property.Name]);
            var read = property.Json ? Read(JsonDocument.Parse(wire).RootElement) : wire;
            WireValues.AssertSame(values[property.Name], read, property.Name);
        }

        output.WriteLine($"Provider: {values.Count} inputs");
    }

    [Fact]
    public async Task Resource_WithProvider_NamesItInTheMock()
    {
        var mocks = new RecordingMocks([]);

        await TestPrograms.Run(mocks, () =>
        {
            var own = new Provider("own", new() { Region = "cn-hangzhou" });
            _ = new Key("key", new(), new CustomResourceOptions { Provider = own });
        });

        var key = Assert.Single(mocks.Resources, seen => seen.Type == "alicloud:kms/key:Key");
        Assert.EndsWith("pulumi:providers:alicloud::own::own-id", key.Provider, StringComparison.Ordinal);
    }

    private static object Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().ToDictionary(item => item.Name, item => Read(item.Value)),
        JsonValueKind.Array => element.EnumerateArray().Select(Read).ToList(),
        JsonValueKind.Number => element.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => element.GetString()!,
    };
}
