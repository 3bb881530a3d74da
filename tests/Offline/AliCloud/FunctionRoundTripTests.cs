using Infra.Generator.Model;
using Infra.Tests.Testing;
using Pulumi;
using Xunit.Abstractions;

namespace Infra.Tests.Offline.AliCloud;

[Collection(DeploymentsCollection.Name)]
public sealed class FunctionRoundTripTests(ITestOutputHelper output)
{
    public static TheoryData<string> Functions => SchemaFacts.Functions();

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Invoke_EveryArgument_ArrivesAndEveryResultReturns(string name)
    {
        var schema = SchemaFacts.Function(name);
        var (mocks, arguments, results) = Prepare(schema);
        object? answer = null;

        await TestPrograms.Run(mocks, () =>
        {
            answer = Call(schema, "Invoke", "InvokeArgs", arguments, typeof(InvokeOptions));
            return Task.CompletedTask;
        });

        AssertCall(schema, mocks, arguments);
        ClrValues.AssertFields((await ClrValues.ValueOf(answer!))!, schema.Properties, results, name);
        output.WriteLine($"{name}: {arguments.Count} arguments, {results.Count} results");
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Invoke_WithOutputOptions_IsTheSameCall(string name)
    {
        var schema = SchemaFacts.Function(name);
        var (mocks, arguments, results) = Prepare(schema);
        object? answer = null;

        await TestPrograms.Run(mocks, () =>
        {
            answer = Call(schema, "Invoke", "InvokeArgs", arguments, typeof(InvokeOutputOptions));
            return Task.CompletedTask;
        });

        AssertCall(schema, mocks, arguments);
        ClrValues.AssertFields((await ClrValues.ValueOf(answer!))!, schema.Properties, results, name);
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task InvokeAsync_PlainArguments_IsTheSameCall(string name)
    {
        var schema = SchemaFacts.Function(name);
        var (mocks, arguments, results) = Prepare(schema);
        object? answer = null;

        await TestPrograms.Run(mocks, async () =>
        {
            var task = (Task)Call(schema, "InvokeAsync", "Args", arguments, typeof(InvokeOptions));
            await task;
            answer = task.GetType().GetProperty("Result")!.GetValue(task);
        });

        AssertCall(schema, mocks, arguments);
        ClrValues.AssertFields(answer!, schema.Properties, results, name);
    }

    private static (RecordingMocks, Dictionary<string, object>, Dictionary<string, object>) Prepare(
        FunctionSchema schema)
    {
        var results = WireValues.Of(schema.Properties, Side.Output, "out");
        return (new RecordingMocks(results), WireValues.Of(schema.Properties, Side.Input, "in"), results);
    }

    private static object Call(
        FunctionSchema schema, string method, string suffix, Dictionary<string, object> arguments, Type options)
    {
        var type = SchemaFacts.Class(schema.Name);
        if (!schema.HasArgs())
        {
            return type.GetMethod(method, [options])!.Invoke(null, [null])!;
        }

        var args = SchemaFacts.Class(schema.Name + suffix);
        return type.GetMethod(method, [args, options])!
            .Invoke(null, [ClrValues.Fill(args, schema.Properties, Side.Input, arguments), null])!;
    }

    private static void AssertCall(FunctionSchema schema, RecordingMocks mocks, Dictionary<string, object> arguments)
    {
        var seen = Assert.Single(mocks.Calls);
        Assert.Equal(schema.Token, seen.Token);
        WireValues.AssertSame(arguments, seen.Args, schema.Name);
    }
}
