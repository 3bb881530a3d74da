using Infra.Cloud;
using Infra.Cloud.Faults;

namespace Infra.Tests.Cloud.Oos;

/// <summary>Tasks done for each item of a list: how many at a time, and what failures do.</summary>
public sealed class LoopTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public LoopTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Loop_WithoutRateControl_GoesOneByOne_AndGathersTheOutputs()
    {
        var execution = _client.Run(Loop(3, "", outputs: true));

        Assert.Equal("""{"names":["n-1","n-2","n-3"]}""", execution.Text("Outputs"));
        Assert.Equal([1, 1, 1], Together());
        var runs = _client.TaskRuns(execution.Text("ExecutionId"), items: true);
        Assert.Equal(["", "n-1", "n-2", "n-3"], runs.Select(run => run.Text("LoopItem")));
        Assert.All(runs.Skip(1), run => Assert.Equal(runs[0].Text("TaskExecutionId"), run.Text("ParentTaskExecutionId")));
        Assert.Single(_client.TaskRuns(execution.Text("ExecutionId")));
    }

    [Theory]
    [InlineData(7, "{'Mode':'Concurrency','Concurrency':3}", new[] { 3, 3, 1 })]
    [InlineData(7, "{'Mode':'Concurrency','Concurrency':'50%'}", new[] { 4, 3 })]
    [InlineData(7, "{'Mode':'Concurrency','Concurrency':'10'}", new[] { 7 })]
    [InlineData(7, "{'Mode':'Batch','Batch':[1,4]}", new[] { 1, 4, 2 })]
    [InlineData(7, "{'Mode':'Batch','Batch':['30%']}", new[] { 3, 3, 1 })]
    [InlineData(7, "{'Mode':'Batch','Batch':[4],'ConcurrencyInBatches':[2]}", new[] { 2, 2, 2, 1 })]
    [InlineData(0, "{'Mode':'Concurrency','Concurrency':3}", new int[0])]
    public void Loop_WithRateControl_BeginsSoManyTogether(int items, string rate, int[] together)
    {
        var execution = _client.Run(Loop(items, rate));

        Assert.Equal("Success", execution.Text("Status"));
        Assert.Equal(together, Together());
    }

    [Theory]
    [InlineData("0", "Failed", 3)]
    [InlineData("1", "Failed", 4)]
    [InlineData("2", "Success", 6)]
    [InlineData("'40%'", "Success", 6)]
    [InlineData("'33%'", "Failed", 4)]
    public void Loop_WithFailures_EndsAfterTooMany(string most, string status, int begun)
    {
        _account.Faults.Replace(
        [
            new FaultRule { Fault = FaultKind.Internal, Action = "DescribeDisks", Nth = 3 },
            new FaultRule { Fault = FaultKind.Internal, Action = "DescribeDisks", Nth = 4 },
        ]);

        var execution = _client.Run(Loop(6, $"{{'Mode':'Concurrency','MaxErrors':{most}}}", outputs: true));

        Assert.Equal(status, execution.Text("Status"));
        Assert.Equal(begun, Together().Count);
        if (status == "Success")
            Assert.Equal("""{"names":["n-1","n-2","n-5","n-6"]}""", execution.Text("Outputs"));
        else Assert.Contains($"of 6 items failed, {6 - begun} were not begun", execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public void Loop_OfBatches_PausesWhereItSays_UntilItIsTold()
    {
        var id = _client.StartContent(Loop(6, "{'Mode':'Batch','Batch':[2],'BatchPauseOption':'FirstBatchPause'}"));
        _client.Wait(TimeSpan.FromMinutes(10));
        var paused = _client.Execution(id);

        _client.Call("oos", "NotifyExecution", ("ExecutionId", id), ("NotifyType", "ExecuteTask"));
        var done = _client.Ended(id);

        Assert.Equal(("Waiting", "Batch"), (paused.Text("Status"), paused.Text("WaitingStatus")));
        Assert.Equal("Success", done.Text("Status"));
        Assert.Equal([2, 2, 2], Together());
    }

    [Theory]
    [InlineData("'text'", "must be a list")]
    [InlineData("{'Fn::Jq':['First','[.[],.[],.[],.[],.[],.[]]',{'Fn::Split':[',','{{ many }}']}]}", "at most 1000 items; got 1200")]
    public void Loop_OverWhatIsNoShortList_Fails(string items, string message)
    {
        var content = TestOos.Template(TestOos.Call("each", "DescribeDisks", rest: $"'Loop':{{'Items':{items}}},"),
            $"'Parameters':{{'many':{{'Type':'String','Default':'{string.Join(',', new int[200])}'}}}},");
        if (items == "'text'")
        {
            Assert.Contains(message, _client.Refusal("oos", "StartExecution", ("TemplateContent", content)).ServiceMessage,
                StringComparison.Ordinal);
            return;
        }

        var execution = _client.Run(content);

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains(message, execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    /// <summary>How many items began at the same time, one time after the other.</summary>
    private List<int> Together() =>
        [.. _account.Calls.Where(call => call.Action == "DescribeDisks").CountBy(call => call.At).Select(pair => pair.Value)];

    private static string Loop(int items, string rate, bool outputs = false)
    {
        var list = string.Join(',', Enumerable.Range(1, items).Select(number => $"'n-{number}'"));
        return TestOos.Template(TestOos.Call("each", "DescribeDisks", "'DiskName':'{{ ACS::TaskLoopItem }}'",
            $"'Loop':{{'Items':[{list}]{(rate.Length > 0 ? $",'RateControl':{rate}" : "")}," +
            "'Outputs':{'names':{'AggregateType':'Fn::ListJoin','AggregateField':'name'}}},",
            TestOos.Output("name", "String", "\\'{{ ACS::TaskLoopItem }}\\'")),
            outputs ? "'Outputs':{'names':{'Value':'{{ each.names }}'}}," : "");
    }
}
