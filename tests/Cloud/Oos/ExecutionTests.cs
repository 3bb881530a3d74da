using Infra.Cloud;
using Infra.Cloud.Faults;

namespace Infra.Tests.Cloud.Oos;

/// <summary>Templates being run: the order of tasks, what they give, and what becomes of failures.</summary>
public sealed class ExecutionTests : IDisposable
{
    private const string NoDisk = "'DiskIds':'no list'";

    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public ExecutionTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Execution_Started_RunsInVirtualTime()
    {
        var id = _client.StartContent(TestOos.Template(TestOos.Sleep("rest", "10m")));

        var begun = _client.Execution(id);
        _client.Wait(TimeSpan.FromMinutes(5));
        var half = _client.Execution(id);
        _client.Wait(TimeSpan.FromMinutes(6));
        var done = _client.Execution(id);

        Assert.Equal("Started", begun.Text("Status"));
        Assert.Equal(("Running", "", "rest"), (half.Text("Status"), half.Text("EndDate"), half["CurrentTasks"]![0]!.Text("TaskName")));
        Assert.Equal(("Success", "2026-01-01T00:10:02Z"), (done.Text("Status"), done.Text("EndDate")));
        Assert.Empty(done["CurrentTasks"]!.AsArray());
    }

    [Fact]
    public void Calls_OfTasks_HandTheirOutputsOn()
    {
        var content = TestOos.Template(
            $$$"""
            {{{TestOos.Call("create", "CreateDisk", "'ZoneId':'cn-hangzhou-h','Size':'{{ size }}','DiskCategory':'cloud_essd'," +
                "'Tags':[{'Key':'from','Value':'{{ ACS::ExecutionId }}'}]", outputs: TestOos.Output("id", "String", "DiskId"))}}},
            {{{TestOos.Call("read", "describedisks", "'DiskIds':['{{ create.id }}']",
                outputs: TestOos.Output("sizes", "List", ".Disks.Disk[].Size") + ","
                    + TestOos.Output("tag", "String", ".Disks.Disk[].Tags.Tag[].TagValue"))}}}
            """,
            "'Parameters':{'size':{'Type':'Number'}},'Outputs':{'sizes':{'Value':'{{ read.sizes }}'}," +
            "'text':{'Value':'disk {{ create.id }} of {{ size }}'},'tag':{'Value':'{{ read.tag }}'}},");

        var execution = _client.Run(content, """{"size":40}""");

        Assert.Equal("Success", execution.Text("Status"));
        var disk = _client.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray().Single()!.Text("DiskId");
        Assert.Equal($$"""{"sizes":[40],"text":"disk {{disk}} of 40","tag":"{{execution.Text("ExecutionId")}}"}""",
            execution.Outputs().ToJsonString());
    }

    [Theory]
    [InlineData("", "fail Failed", "Failed")]
    [InlineData("'OnError':'ACS::NEXT',", "fail Failed,next Success,last Success", "Success")]
    [InlineData("'OnError':'last',", "fail Failed,last Success", "Success")]
    [InlineData("'IsCritical':false,", "fail Failed", "Success")]
    [InlineData("'When':false,", "fail Skipped,next Success,last Success", "Success")]
    public void Task_ThatFails_LeadsWhereItSays(string rest, string tasks, string status)
    {
        var execution = _client.Run(TestOos.Template(string.Join(',',
            TestOos.Call("fail", "DescribeDisks", NoDisk, rest), TestOos.Sleep("next", "1s"), TestOos.Sleep("last", "1s"))));

        Assert.Equal(status, execution.Text("Status"));
        Assert.Equal(tasks.Split(','), _client.Tasks(execution.Text("ExecutionId")));
        if (status == "Failed")
            Assert.StartsWith("Task fail failed: Ecs:DescribeDisks: ", execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{'Fn::Equals':['{{ p }}','x']}", "x", "b")]
    [InlineData("{'Fn::Equals':['{{ p }}','x']}", "y", "c")]
    [InlineData("isX", "x", "b")]
    [InlineData("{'Fn::Not':'isX'}", "x", "c")]
    [InlineData("{'Fn::And':['isX',true]}", "x", "b")]
    [InlineData("{'Fn::Or':['isX',false]}", "y", "c")]
    [InlineData("{'Fn::Jq':['First','contains(\\'x\\')','{{ p }}']}", "axb", "b")]
    public void Choice_TakesTheFirstBranchThatHolds(string when, string value, string taken)
    {
        var quoted = when.StartsWith('{') ? when : $"'{when}'";
        var content = TestOos.Template(
            $$$"""
            {'Name':'choose','Action':'ACS::Choice','Properties':{'DefaultTask':'c','Choices':[{'When':{{{quoted}}},'NextTask':'b'}]}},
            {{{TestOos.Sleep("b", "1s", "'OnSuccess':'ACS::END',")}}},{{{TestOos.Sleep("c", "1s")}}}
            """,
            "'Parameters':{'p':{'Type':'String'}},'Conditions':{'isX':{'Fn::Equals':['{{ p }}','x']}},");

        var execution = _client.Run(content, $$"""{"p":"{{value}}"}""");

        Assert.Equal(["choose Success", $"{taken} Success"], _client.Tasks(execution.Text("ExecutionId")));
    }

    [Fact]
    public void List_OfSeveralPages_IsReadToItsEnd()
    {
        for (var i = 0; i < 51; i++) _client.CreateDisk();
        string Describe(string rest) => TestOos.Template(
            TestOos.Call("list", "DescribeDisks", outputs: TestOos.Output("ids", "List", ".Disks.Disk[].DiskId"))
                .Replace("'Parameters'", rest + "'Parameters'", StringComparison.Ordinal),
            "'Outputs':{'n':{'Value':{'Fn::Jq':['First','length','{{ list.ids }}']}}},");

        var all = _client.Run(Describe(""));
        var first = _client.Run(Describe("'AutoPaging':false,"));

        Assert.Equal(51, all.Outputs()["n"]!.GetValue<int>());
        Assert.Equal(10, first.Outputs()["n"]!.GetValue<int>());
    }

    [Fact]
    public void RoaCall_ByMethodAndPath_ReachesAck()
    {
        var execution = _client.Run(TestOos.Template(
            """
            {'Name':'ask','Action':'ACS::ExecuteAPI','Properties':{'Service':'CS','API':'X','Method':'GET','URI':'/clusters/c-1'}}
            """));

        Assert.Contains("CS:DescribeClusterDetail: ErrorClusterNotFound", execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public void Call_ThatTheEmbeddedCloudLacks_FailsAndSaysSo()
    {
        var execution = _client.Run(TestOos.Template(TestOos.Call("ask", "DescribeWeather")));

        Assert.Contains("NotImplemented.Action", execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FaultKind.Throttle, "", "Failed")]
    [InlineData(FaultKind.Throttle, "'Retries':2,'DelayType':'Constant','Delay':5,", "Success")]
    [InlineData(FaultKind.TimeoutBefore, "'Retries':2,", "Success")]
    public void Call_ThatFailsForAMoment_IsRepeatedWhereTheTaskSaysSo(FaultKind fault, string rest, string status)
    {
        _account.Faults.Replace([new FaultRule { Fault = fault, Action = "DescribeDisks", Times = 2 }]);

        var execution = _client.Run(TestOos.Template(TestOos.Call("read", "DescribeDisks", rest: rest)));

        Assert.Equal(status, execution.Text("Status"));
        Assert.NotEqual(0, _account.Faults.Fired.Single());
    }

    [Fact]
    public void Template_RunByATask_GivesItsOutputs()
    {
        _client.Call("oos", "CreateTemplate", ("TemplateName", "inner"), ("Content", TestOos.Template(
            TestOos.Sleep("rest", "{{ time }}"), "'Parameters':{'time':{'Type':'String'}},'Outputs':{'slept':{'Value':'{{ time }}'}},")));

        var execution = _client.Run(TestOos.Template(
            "{'Name':'run','Action':'ACS::Template','Properties':{'TemplateName':'inner','Parameters':{'time':'3m'}}," +
            "'Outputs':{" + TestOos.Output("slept", "String", "slept") + "}}",
            "'Outputs':{'o':{'Value':'{{ run.slept }}'}},"));

        Assert.Equal("""{"o":"3m"}""", execution.Text("Outputs"));
        Assert.True(execution["IsParent"]!.GetValue<bool>());
        var id = execution.Text("ExecutionId");
        var child = Assert.Single(_client.Call("oos", "ListExecutions", ("ParentExecutionId", id))["Executions"]!.AsArray())!;
        Assert.Equal(("inner", "Success", id), (child.Text("TemplateName"), child.Text("Status"), child.Text("ParentExecutionId")));
        Assert.Equal(child.Text("ExecutionId"), _client.TaskRuns(id).Single().Text("ChildExecutionId"));
    }

    [Fact]
    public void Template_ThatRunsItself_IsStopped()
    {
        _client.Call("oos", "CreateTemplate", ("TemplateName", "self"), ("Content", TestOos.Template(
            "{'Name':'run','Action':'ACS::Template','Properties':{'TemplateName':'self'}}")));

        var execution = _client.Ended(_client.StartTemplate("self", "{}"));

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains("more than 8 templates run each other", execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public void Execution_Logs_TellWhatHappened()
    {
        var execution = _client.Run(TestOos.Template(string.Join(',', TestOos.Sleep("a", "1s"), TestOos.Sleep("b", "1s", "'When':false,"))));

        var logs = _client.Call("oos", "ListExecutionLogs", ("ExecutionId", execution.Text("ExecutionId")))["ExecutionLogs"]!.AsArray();

        Assert.Equal(["The task a started.", "The task a completed.", "The task b was skipped."], logs.Select(log => log!.Text("Message")));
    }

    [Fact]
    public void Executions_Listed_ByStatusAndTag_AndDeleted()
    {
        var done = _client.Run(TestOos.Template(TestOos.Sleep("a", "1s"))).Text("ExecutionId");
        var open = _client.StartContent(TestOos.Template(TestOos.Sleep("a", "1h")), "{}", ("Tags", """{"k":"v"}"""));
        _client.Wait(TimeSpan.FromMinutes(1));

        var refusal = _client.Refusal("oos", "DeleteExecutions", ("ExecutionIds", $"[\"{done}\",\"{open}\"]"));

        Assert.Equal("InvalidExecutionStatus", refusal.Code);
        Assert.Equal([open, done], Ids());
        Assert.Equal([done], Ids(("Status", "Success")));
        Assert.Equal([open], Ids(("Tags", """{"k":"v"}""")));
        _client.Call("oos", "DeleteExecutions", ("ExecutionIds", $"[\"{done}\"]"));
        Assert.Equal([open], Ids());
        Assert.Equal("EntityNotExists.Execution",
            _client.Refusal("oos", "ListExecutionLogs", ("ExecutionId", done)).Code);
    }

    [Fact]
    public void Start_WithTheSameToken_IsTheSameExecution()
    {
        var content = TestOos.Template(TestOos.Sleep("a", "1s"));

        var one = _client.StartContent(content, "{}", ("ClientToken", "t"));
        var other = _client.StartContent(content, "{}", ("ClientToken", "t"));
        var refusal = _client.Refusal("oos", "StartExecution", ("TemplateContent", content), ("ClientToken", "t"));

        Assert.Equal(one, other);
        Assert.Equal("IdempotentParameterMismatch", refusal.Code);
    }

    [Fact]
    public void Parameter_WithoutEcho_IsNeverShown()
    {
        var execution = _client.Run(TestOos.Template(TestOos.Sleep("a", "1s"),
            "'Parameters':{'secret':{'Type':'String','NoEcho':true}},"), """{"secret":"hunter2"}""");

        Assert.Equal("******", execution.Text("Parameters", "secret"));
    }

    private IEnumerable<string> Ids(params (string, string?)[] filter) =>
        _client.Call("oos", "ListExecutions", filter)["Executions"]!.AsArray().Select(one => one!.Text("ExecutionId"));
}
