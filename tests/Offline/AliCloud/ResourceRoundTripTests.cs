using Infra.Generator.Model;
using Infra.Tests.Testing;
using Pulumi;
using Xunit.Abstractions;

namespace Infra.Tests.Offline.AliCloud;

[Collection(DeploymentsCollection.Name)]
public sealed class ResourceRoundTripTests(ITestOutputHelper output)
{
    public static TheoryData<string> Resources => SchemaFacts.Resources();

    public static TheoryData<string, string> RequiredInputs => SchemaFacts.RequiredInputs();

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Inputs_EachSet_ArriveUnderTheirWireNames(string name)
    {
        var schema = SchemaFacts.Resource(name);
        var values = WireValues.Of(schema.Properties, Side.Input, "in");
        var args = ClrValues.Fill(SchemaFacts.Class(name + "Args"), schema.Properties, Side.Input, values);
        var mocks = new RecordingMocks([]);

        await TestPrograms.Run(mocks, () => Create(name, args));

        var seen = Assert.Single(mocks.Resources);
        Assert.Equal(schema.Token, seen.Type);
        Assert.Equal("subject", seen.Name);
        WireValues.AssertSame(values, seen.Inputs, name);
        output.WriteLine($"{name}: {values.Count} inputs");
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Inputs_NoneSet_LeaveTheWireEmpty(string name)
    {
        var required = SchemaFacts.Resource(name).Properties.Where(item => item.Input == Presence.Required).ToList();
        var values = WireValues.Of(required, Side.Input, "in");
        var args = ClrValues.Fill(SchemaFacts.Class(name + "Args"), required, Side.Input, values);
        var mocks = new RecordingMocks([]);

        await TestPrograms.Run(mocks, () => Create(name, args));

        WireValues.AssertSame(values, Assert.Single(mocks.Resources).Inputs, name);
    }

    [Theory]
    [MemberData(nameof(RequiredInputs))]
    public async Task Inputs_RequiredOneMissing_FailsTheProgramByName(string name, string missing)
    {
        var required = SchemaFacts.Resource(name).Properties.Where(item => item.Input == Presence.Required).ToList();
        var others = required.Where(item => item.Name != missing).ToList();
        var values = WireValues.Of(others, Side.Input, "in");
        var args = ClrValues.Fill(SchemaFacts.Class(name + "Args"), others, Side.Input, values);

        var error = await Assert.ThrowsAnyAsync<Exception>(
            () => TestPrograms.Run(new RecordingMocks([]), () => Create(name, args)));

        // The attribute of a list or a map stands on the field behind it, and the message names what it stands on.
        var property = required.Single(item => item.Name == missing);
        var isContainer = WireValues.Element(property.Type, "list") is not null || WireValues.Element(property.Type, "map") is not null;
        var member = isContainer ? "_" + property.Name : property.MemberName();
        Assert.Contains(
            $"[Input] Pulumi.AliCloud.{name}Args.{member} is required but was not given a value",
            error.ToString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Outputs_EachAnswered_ArriveInTheirProperties(string name)
    {
        var schema = SchemaFacts.Resource(name);
        var values = WireValues.Of(schema.Properties, Side.Output, "out");
        var required = schema.Properties.Where(item => item.Input == Presence.Required).ToList();
        var args = ClrValues.Fill(
            SchemaFacts.Class(name + "Args"), required, Side.Input, WireValues.Of(required, Side.Input, "in"));
        var mocks = new RecordingMocks(values);
        CustomResource? resource = null;

        await TestPrograms.Run(mocks, () => resource = Create(name, args));

        await ClrValues.AssertOutputs(resource!, schema.Properties, values);
        Assert.Equal("subject-id", await ClrValues.ValueOf(resource!.Id));
        output.WriteLine($"{name}: {values.Count} outputs");
    }

    [Theory]
    [MemberData(nameof(Resources))]
    public async Task Get_WithState_ReadsTheResourceByItsId(string name)
    {
        var schema = SchemaFacts.Resource(name);
        var state = WireValues.Of(schema.Properties, Side.State, "state");
        var values = WireValues.Of(schema.Properties, Side.Output, "out");
        var filled = ClrValues.Fill(SchemaFacts.Class(name + "State"), schema.Properties, Side.State, state);
        var mocks = new RecordingMocks(values);
        CustomResource? resource = null;

        await TestPrograms.Run(mocks, () => resource = (CustomResource)SchemaFacts.Class(name).GetMethod("Get")!
            .Invoke(null, ["subject", (Input<string>)"the-id", filled, null])!);

        var seen = Assert.Single(mocks.Resources);
        Assert.Equal((schema.Token, "the-id"), (seen.Type, seen.Id));
        WireValues.AssertSame(state, seen.Inputs, name);
        await ClrValues.AssertOutputs(resource!, schema.Properties, values);
        Assert.Equal("the-id", await ClrValues.ValueOf(resource!.Id));
        output.WriteLine($"{name}: {state.Count} of state");
    }

    private static CustomResource Create(string name, object args) =>
        (CustomResource)Activator.CreateInstance(SchemaFacts.Class(name), "subject", args, null)!;
}
