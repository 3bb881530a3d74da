using Infra.Cloud;
using Infra.Cloud.Faults;

namespace Infra.Tests.Cloud.Oos;

/// <summary>What can be done to an execution while it runs: cancel it, approve, repeat, skip.</summary>
public sealed class ControlTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public ControlTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Cancel_EndsTheTaskThatRuns_AndTidiesUp()
    {
        var id = _client.StartContent(TestOos.Template(string.Join(',',
            TestOos.Sleep("work", "1h", "'OnCancel':'tidy',"), TestOos.Sleep("next", "1h"), TestOos.Sleep("tidy", "1m"))));
        _client.Wait(TimeSpan.FromMinutes(5));

        _client.Call("oos", "CancelExecution", ("ExecutionId", id));

        var execution = _client.Ended(id);
        Assert.Equal("Cancelled", execution.Text("Status"));
        Assert.Equal(["work Cancelled", "tidy Success"], _client.Tasks(id));
        Assert.Equal("InvalidExecutionStatus", _client.Refusal("oos", "CancelExecution", ("ExecutionId", id)).Code);
    }

    [Fact]
    public void Cancel_ReachesTheExecutionsBelow_AndTheItemsOfLoops()
    {
        _client.CreateEcsRole();
        var key = _client.CreateKey();
        var (one, other) = (_client.RunInstance(), _client.RunInstance());
        var id = _client.StartTemplate("ACS-ECS-BulkyEncryptSystemDisk", PublicTemplateTests.Parameters(key, one, other));
        _client.Wait(TimeSpan.FromMinutes(5));

        _client.Call("oos", "CancelExecution", ("ExecutionId", id));

        var all = _client.Call("oos", "ListExecutions", ("IncludeChildExecution", "true"))["Executions"]!.AsArray();
        Assert.Equal("Cancelled", _client.Execution(id).Text("Status"));
        Assert.Equal(3, all.Count(execution => execution!.Text("Status") == "Cancelled"));
        Assert.All(all, execution => Assert.NotEqual("", execution!.Text("EndDate")));
        var calls = _account.Calls.Count;
        _client.Wait(TimeSpan.FromDays(2));
        _client.Execution(id);
        Assert.Equal(calls + 1, _account.Calls.Count);
    }

    [Fact]
    public void Cancel_BeforeItBegins_LetsNothingRun()
    {
        var id = _client.StartContent(TestOos.Template(TestOos.Sleep("work", "1h")));

        _client.Call("oos", "CancelExecution", ("ExecutionId", id));

        Assert.Equal("Cancelled", _client.Execution(id).Text("Status"));
        Assert.Empty(_client.Tasks(id));
    }

    [Theory]
    [InlineData("Approve", "Success", "stop Success", "Stopped")]
    [InlineData("Reject", "Failed", "stop Failed", "Running")]
    public void CallOfHighRisk_WaitsForApproval(string answer, string status, string task, string power)
    {
        var instance = _client.RunInstance();
        var id = _client.StartContent(TestOos.Template(TestOos.Call("stop", "StopInstance", $"'InstanceId':'{instance}'")),
            "{}", ("SafetyCheck", "ConfirmEveryHighRiskAction"));
        _client.Wait(TimeSpan.FromHours(5));
        var waiting = _client.Execution(id);

        _client.Call("oos", "NotifyExecution", ("ExecutionId", id), ("NotifyType", answer));

        var execution = _client.Ended(id);
        Assert.Equal(("Waiting", "Approval"), (waiting.Text("Status"), waiting.Text("WaitingStatus")));
        Assert.Equal((status, power),
            (execution.Text("Status"), _client.Call("Ecs", "DescribeInstances")["Instances"]!["Instance"]![0]!.Text("Status")));
        Assert.Equal([task], _client.Tasks(id));
    }

    [Fact]
    public void CallOfHighRisk_InATemplateBelow_IsApprovedByTheOutermostExecution()
    {
        _client.CreateEcsRole();
        var key = _client.CreateKey();
        var instance = _client.RunInstance();
        var id = _client.Call("oos", "StartExecution", ("TemplateName", "ACS-ECS-BulkyEncryptSystemDisk"),
            ("Parameters", PublicTemplateTests.Parameters(key, instance))).Text("Execution", "ExecutionId");
        _client.Wait(TimeSpan.FromHours(5));
        var waiting = _client.Execution(id);

        for (var approved = 0; approved < 10 && _client.Execution(id).Text("Status") == "Waiting"; approved++)
        {
            _client.Call("oos", "NotifyExecution", ("ExecutionId", id), ("NotifyType", "Approve"));
            _client.Wait(TimeSpan.FromHours(5));
        }

        Assert.Equal("Waiting", waiting.Text("Status"));
        Assert.Equal("Success", _client.Execution(id).Text("Status"));
    }

    [Theory]
    [InlineData("RetryTask", "read Failed,read Success,rest Success")]
    [InlineData("SkipTask", "read Skipped,rest Success")]
    public void FailurePause_WaitsForADecision(string answer, string tasks)
    {
        _account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = "DescribeDisks", Times = 1 }]);
        var id = _client.StartContent(TestOos.Template(string.Join(',',
            TestOos.Call("read", "DescribeDisks"), TestOos.Sleep("rest", "1s"))), "{}", ("Mode", "FailurePause"));
        _client.Wait(TimeSpan.FromMinutes(5));
        var waiting = _client.Execution(id);

        _client.Call("oos", "NotifyExecution", ("ExecutionId", id), ("NotifyType", answer), ("TaskName", "read"));

        Assert.Equal(("Waiting", "Failure"), (waiting.Text("Status"), waiting.Text("WaitingStatus")));
        Assert.Equal("Success", _client.Ended(id).Text("Status"));
        Assert.Equal(tasks.Split(','), _client.Tasks(id));
    }

    [Fact]
    public void Debug_WaitsBeforeEachTask()
    {
        var id = _client.StartContent(TestOos.Template(string.Join(',', TestOos.Sleep("a", "1s"), TestOos.Sleep("b", "1s"))),
            "{}", ("Mode", "Debug"));

        var seen = new List<string>();
        for (var step = 0; step < 3; step++)
        {
            _client.Wait(TimeSpan.FromMinutes(5));
            seen.Add(string.Join(',', _client.Tasks(id)));
            if (step < 2) _client.Call("oos", "NotifyExecution", ("ExecutionId", id), ("NotifyType", "ExecuteTask"));
        }

        Assert.Equal(["a Waiting", "a Success,b Waiting", "a Success,b Success"], seen);
        Assert.Equal("Success", _client.Execution(id).Text("Status"));
    }

    [Fact]
    public void Notify_CancelTaskAndCompleteExecution_EndWhatRuns()
    {
        var content = TestOos.Template(string.Join(',', TestOos.Sleep("a", "1h", "'OnCancel':'ACS::NEXT',"), TestOos.Sleep("b", "1h")));
        var id = _client.StartContent(content);
        _client.Wait(TimeSpan.FromMinutes(5));

        _client.Call("oos", "NotifyExecution", ("ExecutionId", id), ("NotifyType", "CancelTask"), ("TaskName", "a"));
        _client.Wait(TimeSpan.FromMinutes(5));
        var between = _client.Tasks(id);
        _client.Call("oos", "NotifyExecution", ("ExecutionId", id), ("NotifyType", "CompleteExecution"),
            ("ExecutionStatus", "Success"));

        Assert.Equal(["a Cancelled", "b Running"], between);
        Assert.Equal("Success", _client.Execution(id).Text("Status"));
        Assert.Equal(["a Cancelled", "b Cancelled"], _client.Tasks(id));
    }

    [Theory]
    [InlineData("Approve", "InvalidExecutionStatus")]
    [InlineData("RetryTask", "InvalidExecutionStatus")]
    [InlineData("Applaud", "InvalidParameter")]
    [InlineData("CompleteExecution", "MissingParameter")]
    public void Notify_ThatNothingWaitsFor_IsRefused(string type, string code)
    {
        var id = _client.StartContent(TestOos.Template(TestOos.Sleep("work", "1h")));
        _client.Wait(TimeSpan.FromMinutes(1));

        var refusal = _client.Refusal("oos", "NotifyExecution", ("ExecutionId", id), ("NotifyType", type));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void SafetyCheck_Skipped_IsForTheModeAutomaticOnly()
    {
        var refusal = _client.Refusal("oos", "StartExecution", ("Mode", "Debug"), ("SafetyCheck", "Skip"),
            ("TemplateContent", TestOos.Template(TestOos.Sleep("work", "1h"))));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
    }
}
