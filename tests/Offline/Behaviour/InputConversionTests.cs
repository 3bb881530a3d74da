using System.Collections.Immutable;
using System.Text.Json;
using Pulumi;
using Pulumi.Utilities;

namespace Infra.Tests.Offline.Behaviour;

public sealed class InputConversionTests
{
    public static TheoryData<InputList<string>> Lists { get; } =
    [
        new[] { "a", "b" },
        new List<string> { "a", "b" },
        ImmutableArray.Create("a", "b"),
        new Input<string>[] { "a", Output.Create("b") },
        new List<Input<string>> { "a", Output.Create("b") },
        new[] { Output.Create("a"), Output.Create("b") },
        new List<Output<string>> { Output.Create("a"), Output.Create("b") },
        ImmutableArray.Create<Input<string>>("a", Output.Create("b")),
        ImmutableArray.Create(Output.Create("a"), Output.Create("b")),
        Output.Create(new[] { "a", "b" }),
        Output.Create(new List<string> { "a", "b" }),
        Output.Create<IEnumerable<string>>(["a", "b"]),
        Output.Create(ImmutableArray.Create("a", "b")),
        new InputList<string> { "a", Output.Create("b") },
        new InputList<string> { new[] { "a" }, new InputList<string> { "b" } },
        ((InputList<string>)"a").Concat(Output.Create("b")),
    ];

    public static TheoryData<InputMap<int>> Maps { get; } =
    [
        new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 },
        ImmutableDictionary<string, int>.Empty.Add("a", 1).Add("b", 2),
        Output.Create(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }),
        Output.Create<IDictionary<string, int>>(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }),
        Output.Create(ImmutableDictionary<string, int>.Empty.Add("a", 1).Add("b", 2)),
        new InputMap<int> { { "a", 1 }, { "b", Output.Create(2) } },
        new InputMap<int> { ["a"] = 1, ["b"] = Output.Create(2) },
        new InputMap<int> { new InputMap<int> { ["a"] = 1 }, new InputMap<int> { ["b"] = 2 } },
        InputMap<int>.Merge(new InputMap<int> { ["a"] = 1, ["b"] = 0 }, new InputMap<int> { ["b"] = 2 }),
    ];

    [Theory]
    [MemberData(nameof(Lists), DisableDiscoveryEnumeration = true)]
    public async Task InputList_EveryForm_HoldsTheElements(InputList<string> list)
        => Assert.Equal(["a", "b"], (await OutputUtilities.GetValueAsync(list.ToOutput())).ToArray());

    [Theory]
    [MemberData(nameof(Maps), DisableDiscoveryEnumeration = true)]
    public async Task InputMap_EveryForm_HoldsTheValues(InputMap<int> map)
    {
        var values = await OutputUtilities.GetValueAsync(map.ToOutput());

        Assert.Equal([("a", 1), ("b", 2)], values.Select(pair => (pair.Key, pair.Value)).Order());
    }

    [Fact]
    public async Task InputUnion_EitherType_IsKept()
    {
        InputUnion<string, int> text = "a", number = 1, output = Output.Create(2);

        Assert.Equal("a", (await OutputUtilities.GetValueAsync(text.ToOutput())).AsT0);
        Assert.Equal(1, (await OutputUtilities.GetValueAsync(number.ToOutput())).AsT1);
        Assert.Equal(2, (await OutputUtilities.GetValueAsync(output.ToOutput())).AsT1);
    }

    [Fact]
    public async Task InputJson_TextAndElement_AreTheSame()
    {
        InputJson text = """{"a":1}""", element = JsonDocument.Parse("""{"a":1}""").RootElement;

        Assert.Equal(1, (await OutputUtilities.GetValueAsync(text.ToOutput())).GetProperty("a").GetInt32());
        Assert.Equal(1, (await OutputUtilities.GetValueAsync(element.ToOutput())).GetProperty("a").GetInt32());
    }

    [Fact]
    public async Task ToOutput_MissingInput_IsAKnownNull()
    {
        Input<string>? missing = null;

        var output = missing.ToOutput();

        Assert.True(await OutputUtilities.GetIsKnownAsync(output));
        Assert.Null(await OutputUtilities.GetValueAsync(output));
    }

    [Fact]
    public async Task Enumeration_OfAList_IsAsynchronousOnly()
    {
        var list = new InputList<string> { "a", Output.Create("b") };
        var values = new List<string>();

        await foreach (var input in list)
        {
            values.Add(await OutputUtilities.GetValueAsync(input.ToOutput()));
        }

        Assert.Equal(["a", "b"], values);
        Assert.Throws<NotSupportedException>(() => ((System.Collections.IEnumerable)list).GetEnumerator());
    }

    [Fact]
    public async Task Apply_EveryOverload_GivesTheValue()
    {
        Input<int> input = 1;

        Assert.Equal(2, await OutputUtilities.GetValueAsync(input.Apply(value => value + 1)));
        Assert.Equal(2, await OutputUtilities.GetValueAsync(input.Apply(value => Task.FromResult(value + 1))));
        Assert.Equal(2, await OutputUtilities.GetValueAsync(input.Apply(value => Output.Create(value + 1))));
        Assert.Equal(2, await OutputUtilities.GetValueAsync(input.Apply(value => (Input<int>)(value + 1))));
    }
}
