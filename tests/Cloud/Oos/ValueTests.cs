using Infra.Cloud;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Oos;

/// <summary>References, functions and conditions of a template, worked out while it runs.</summary>
public sealed class ValueTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public ValueTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    [Theory]
    [InlineData("{'Fn::Join':['-',['a',1,true]]}", "\"a-1-true\"")]
    [InlineData("{'Fn::Select':[1,['a','b']]}", "\"b\"")]
    [InlineData("{'Fn::Select':['k',{'k':'v'}]}", "\"v\"")]
    [InlineData("{'Fn::Select':[5,['a'],'none']}", "\"none\"")]
    [InlineData("{'Fn::Split':[',','a,b']}", "[\"a\",\"b\"]")]
    [InlineData("{'Fn::Replace':[{'a':'x'},'banana']}", "\"bxnxnx\"")]
    [InlineData("{'Fn::Min':[3,1,2]}", "1")]
    [InlineData("{'Fn::Max':[3,1,2]}", "3")]
    [InlineData("{'Fn::First':['a','b']}", "\"a\"")]
    [InlineData("{'Fn::Last':['a','b']}", "\"b\"")]
    [InlineData("{'Fn::ListJoin':['a',['b']]}", "[\"a\",[\"b\"]]")]
    [InlineData("{'Fn::If':[true,'a',{'Fn::Select':['x','no list']}]}", "\"a\"")]
    [InlineData("{'Fn::Equals':[1,'1']}", "false")]
    [InlineData("{'Fn::Intersection':[[1,2],[2,3]]}", "[2]")]
    [InlineData("{'Fn::Union':[[1,2],[2,3]]}", "[1,2,3]")]
    [InlineData("{'Fn::Difference':[[1,2],[2,3]]}", "[1,3]")]
    [InlineData("{'Fn::MapJoin':[['a','b'],[1,2]]}", "{\"a\":1,\"b\":2}")]
    [InlineData("{'Fn::MergeMap':[{'a':1},{'a':2,'b':3}]}", "{\"a\":2,\"b\":3}")]
    [InlineData("{'Fn::Base64Encode':'hello'}", "\"aGVsbG8=\"")]
    [InlineData("{'Fn::Base64Decode':'aGVsbG8='}", "\"hello\"")]
    [InlineData("{'Fn::Jq':['All','.[]|.a',[{'a':1},{'a':2}]]}", "[1,2]")]
    [InlineData("{'Fn::Jq':['First','.[]|select(.==\\'{{ p }}\\')',['u','v']]}", "\"v\"")]
    [InlineData("'{{ ACS::RegionId }} {{ ACS::AccountId }} {{ ACS::ExecuteUser }} {{ ACS::CurrentDate }}'",
        "\"cn-hangzhou 0000000000000001 root 2026-01-01\"")]
    [InlineData("'{{ p }}'", "\"v\"")]
    [InlineData("null", "null")]
    [InProcessOnly("the way in plays no part")]
    public void Value_OfAnOutput_IsWorkedOut(string value, string expected)
    {
        var content = TestOos.Template(TestOos.Sleep("rest", "1s"),
            $"'Parameters':{{'p':{{'Type':'String','Default':'v'}}}},'Outputs':{{'o':{{'Type':'Json','Value':{value}}}}},");

        var execution = _client.Run(content);

        Assert.Equal("", execution.Text("StatusMessage"));
        Assert.Equal(expected, execution.Outputs()["o"]?.ToJsonString() ?? "null");
    }

    [Theory]
    [InlineData("{'Fn::Select':['x','no list']}")]
    [InlineData("{'Fn::Base64Decode':'?'}")]
    [InlineData("{'Fn::Jq':['Some','.',1]}")]
    [InlineData("{'Fn::Jq':['First','.a.b',{'a':1}]}")]
    [InlineData("{'Fn::Not':'maybe'}")]
    public void Value_ThatCannotBeWorkedOut_FailsTheExecution(string value)
    {
        var execution = _client.Run(TestOos.Template(TestOos.Sleep("rest", "1s"), $"'Outputs':{{'o':{{'Value':{value}}}}},"));

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.StartsWith("Outputs.o: ", execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_ThatGrowFromTaskToTask_AreStopped()
    {
        _client.Call("oos", "CreateTemplate", ("TemplateName", "double"), ("Content", TestOos.Template(TestOos.Sleep("rest", "1s"),
            "'Parameters':{'p':{'Type':'String'}},'Outputs':{'x':{'Value':'{{ p }}{{ p }}'}},")));
        var tasks = Enumerable.Range(1, 24).Select(number =>
            $"{{'Name':'t{number}','Action':'ACS::Template','Properties':{{'TemplateName':'double','Parameters':{{'p':'"
            + (number == 1 ? "x" : $"{{{{ t{number - 1}.x }}}}") + "'}},'Outputs':{" + TestOos.Output("x", "String", "x") + "}}");

        var execution = _client.Run(TestOos.Template(string.Join(',', tasks)));

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains("are larger than 262144 characters", execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_ThatAreKeptInMasses_AreStopped()
    {
        string Run(string template, int number, string value) =>
            $"{{'Name':'t{number}','Action':'ACS::Template','Properties':{{'TemplateName':'{template}','Parameters':{{'p':'{value}'"
            + "}},'Outputs':{" + TestOos.Output("x", "String", "x") + "}}";
        foreach (var (name, value) in new[] { ("double", "{{ p }}{{ p }}"), ("echo", "{{ p }}") })
            _client.Call("oos", "CreateTemplate", ("TemplateName", name), ("Content", TestOos.Template(TestOos.Sleep("rest", "1s"),
                "'Parameters':{'p':{'Type':'String'}},'Outputs':{'x':{'Value':'" + value + "'}},")));
        var tasks = Enumerable.Range(1, 16).Select(number => Run("double", number, number == 1 ? "x" : $"{{{{ t{number - 1}.x }}}}"))
            .Concat(Enumerable.Range(17, 60).Select(number => Run("echo", number, "{{ t16.x }}")));

        var execution = _client.Run(TestOos.Template(string.Join(',', tasks)));

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains("larger than 8000000 characters", execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public void Conditions_ThatNameEachOther_AreWorkedOutOnce()
    {
        var conditions = Enumerable.Range(0, 60).Select(number =>
            $"'c{number}':" + (number == 59 ? "{'Fn::Equals':[1,1]}" : $"{{'Fn::And':['c{number + 1}','c{number + 1}']}}"));

        var execution = _client.Run(TestOos.Template(
            TestOos.Sleep("rest", "1s", "'When':'c0',"), $"'Conditions':{{{string.Join(',', conditions)}}},"));

        Assert.Equal(["rest Success"], _client.Tasks(execution.Text("ExecutionId")));
    }
}
