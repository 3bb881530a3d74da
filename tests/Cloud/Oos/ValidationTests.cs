using Infra.Cloud;
using Infra.Tests.Cloud.Door;

namespace Infra.Tests.Cloud.Oos;

/// <summary>What a template may not be. Nothing of it is kept or run.</summary>
public sealed class ValidationTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public ValidationTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    /// <summary>Tasks, what stands beside them, and what the refusal must name.</summary>
    public static TheoryData<string, string, string> Invalid => new()
    {
        { "{'Name':'a','Action':'ACS::Nothing'}", "", "no action ACS::Nothing" },
        { "{'Name':'a','Action':'ACS::ExecuteHttpRequest'}", "", "no action ACS::ExecuteHttpRequest" },
        { "{'Name':'a','Action':'Sleep'}", "", "must begin with ACS::" },
        { "{'Name':'a b','Action':'ACS::Sleep','Properties':{'Duration':'1s'}}", "", "the name must have" },
        { TestOos.Sleep("a", "1s") + "," + TestOos.Sleep("a", "1s"), "", "used twice" },
        { TestOos.Sleep("a", "soon"), "", "Tasks.a.Properties.Duration" },
        { TestOos.Sleep("a", "99999999d"), "", "at most 30 days" },
        { TestOos.Sleep("a", "1s", "'OnSuccess':'b',"), "", "no task b" },
        { TestOos.Sleep("a", "1s", "'OnSuccess':'a',"), "", "go round" },
        { TestOos.Sleep("a", "1s") + "," + TestOos.Sleep("b", "1s", "'OnError':'a',"), "", "go round" },
        { TestOos.Sleep("a", "1s", "'Colour':'red',"), "", "'Colour' is not known" },
        { TestOos.Sleep("a", "1s", "'Retries':301,"), "", "whole number from 0 to 300" },
        { TestOos.Sleep("a", "1s", "'When':'perhaps',"), "", "must be true, false" },
        { TestOos.Sleep("a", "{{ nothing }}"), "", "no parameter nothing" },
        { TestOos.Sleep("a", "{{ b.c }}"), "", "no task b" },
        { TestOos.Sleep("a", "1s") + "," + TestOos.Sleep("b", "{{ a.c }}"), "", "the task a has no output c" },
        { TestOos.Sleep("a", "{{ ACS::Weather }}"), "", "no pseudo parameter ACS::Weather" },
        { TestOos.Sleep("a", "{{ ACS::TaskLoopItem }}"), "", "only in a task with a loop" },
        { TestOos.Sleep("a", "{{ 1 + 1 }}"), "", "is no reference" },
        { TestOos.Sleep("a", "{{ a"), "", "is no reference" },
        { TestOos.Call("a", "DescribeDisks", "'DiskName':{'Fn::Eval':'1+1'}"), "", "no function Fn::Eval" },
        { TestOos.Call("a", "DescribeDisks", "'DiskName':{'Fn::Join':['x']}"), "", "Fn::Join takes a list of 2" },
        { TestOos.Call("a", "DescribeDisks", "'DiskName':{'Fn::Jq':['First','..',[]]}"), "", "subset of jq" },
        { TestOos.Call("a", "DescribeDisks", "'DiskName':{'Fn::Not':true,'x':1}"), "", "only field of its object" },
        { TestOos.Call("a", "DescribeDisks", outputs: TestOos.Output("x", "String", "reduce .x")), "", "Tasks.a.Outputs.x" },
        { TestOos.Call("a", "DescribeDisks", outputs: TestOos.Output("x", "Text", ".x")), "", "must be one of String" },
        { TestOos.Call("a", "DescribeDisks", outputs: TestOos.Output("x", "String", ".[{{ ACS::RegionId }}]")), "", "x/0" },
        { "{'Name':'a','Action':'ACS::WaitFor','Properties':{'Service':'ECS','API':'X','PropertySelector':'a'}}", "",
            "DesiredValues or NotDesiredValues" },
        { "{'Name':'a','Action':'ACS::Choice','Properties':{'Choices':[{'When':true,'NextTask':'x'}]}}", "", "no task x" },
        { "{'Name':'a','Action':'ACS::ECS::DetachDisk','Properties':{'diskId':'d-1'}}", "", "'regionId' is required" },
        { "{'Name':'a','Action':'ACS::ECS::DetachDisk','Properties':{'disk':'d-1'}}", "", "'disk' is not known" },
        { TestOos.Sleep("a", "1s", "'Loop':{'Items':[1]},"), "", "is for ACS::ExecuteAPI" },
        { TestOos.Call("a", "X", rest: "'Loop':{'Items':[1],'RateControl':{'Mode':'Turbo'}},"), "", "must be one of Concurrency" },
        { TestOos.Call("a", "X", rest: "'Loop':{'Items':[1],'RateControl':{'Mode':'Concurrency','Concurrency':0}},"), "",
            "number from 1" },
        { TestOos.Call("a", "X", rest: $"'Loop':{{'Items':[{string.Join(',', new int[1001])}]}},"), "", "at most 1000 items" },
        { TestOos.Sleep("a", "1s"), "'Parameters':{'p':{'Type':'Date'}},", "Parameters.p.Type" },
        { TestOos.Sleep("a", "1s"), "'Parameters':{'p':{'Type':'Number','Default':'x'}},", "must be of type Number" },
        { TestOos.Sleep("a", "1s"), "'Parameters':{'p':{'Type':'String','AllowedPattern':'(a+)+\\\\1'}},", "is no pattern" },
        { TestOos.Sleep("a", "1s"), "'Parameters':{'p':{'Type':'String','Default':'{{ q }}'}},", "pseudo parameters only" },
        { TestOos.Sleep("a", "1s"), "'Conditions':{'c':{'Fn::Join':['',[]]}},", "must be one of Fn::And" },
        { TestOos.Sleep("a", "1s"), "'Conditions':{'c':{'Fn::Not':'d'},'d':{'Fn::Not':'c'}},", "in a circle" },
        { TestOos.Sleep("a", "1s"), "'Outputs':{'o':{'Value':'{{ a.b }}'}},", "Outputs.o" },
        { TestOos.Sleep("a", "1s"), "'Mappings':{},", "'Mappings' is not known" },
        { "", "", "1 to 500 tasks" },
        { string.Join(',', Enumerable.Range(0, 501).Select(i => TestOos.Sleep($"t{i}", "1s"))), "", "1 to 500 tasks" },
    };

    [Theory]
    [MemberData(nameof(Invalid))]
    [InProcessOnly("the way in plays no part; the parameters below take it")]
    public void Template_NotValid_IsRefused_AndTheRefusalSaysWhere(string tasks, string rest, string named)
    {
        var content = TestOos.Template(tasks, rest);
        var refusal = _client.Refusal("oos", "ValidateTemplateContent", ("Content", content));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
        Assert.Contains(named, refusal.ServiceMessage, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Hostile => new()
    {
        { new string('[', 60_000), "" },
        { string.Concat(Enumerable.Repeat("{\"a\":", 9000)), "" },
        { "a: &x [1]\nb: *x", "alias" },
        { "a: &a [x]\nb: &b [*a,*a]\nc: &c [*b,*b]", "alias" },
        { string.Concat(Enumerable.Repeat("- ", 200)) + "x", "nested deeper" },
        { "{\"FormatVersion\":\"OOS-2019-06-01\",\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[]}", "" },
        { "FormatVersion: OOS-2019-06-01\nTasks: []\nTasks: []", "twice" },
        { "FormatVersion: OOS-2019-06-01\n---\nTasks: []", "" },
        { "{}", "" },
        { "just text", "must be an object" },
        { "{\"FormatVersion\":\"OOS-2099-01-01\",\"Tasks\":[]}", "OOS-2019-06-01" },
        { "FormatVersion: OOS-2019-06-01\n# " + new string('x', 65_536), "64 KB" },
        { "Tasks:\n\t- tab", "YAML" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    [InProcessOnly("larger than what fits into an address")]
    public void Text_ThatIsNoTemplate_IsRefused(string content, string named)
    {
        var refusal = _client.Refusal("oos", "StartExecution", ("TemplateContent", content));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
        Assert.Contains(named, refusal.ServiceMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "p: a value is required")]
    [InlineData("""{"p":"x","q":"y"}""", "no parameter q")]
    [InlineData("""{"p":"long enough"}""", "at most 5 characters")]
    [InlineData("""{"p":"B"}""", "must match")]
    [InlineData("""{"p":{"a":1}}""", "must be of type String")]
    [InlineData("""{"p":"a","n":"many"}""", "must be of type Number")]
    [InlineData("""{"p":"a","n":11}""", "at most 10")]
    [InlineData("""{"p":"a","b":"maybe"}""", "must be of type Boolean")]
    [InlineData("""{"p":"a","l":"x"}""", "must be of type List")]
    [InlineData("""{"p":"a","l":["x"]}""", "must be one of")]
    [InlineData("""{"p":"a","j":"{"}""", "must be JSON")]
    [InlineData("[]", "Parameters")]
    [InlineData("{", "Parameters")]
    public void Parameters_ThatDoNotFit_AreRefused(string parameters, string named)
    {
        const string Definitions =
            """
            'Parameters':{'p':{'Type':'String','MaxLength':5,'AllowedPattern':'^[a-z]+'},
            'n':{'Type':'Number','MaxValue':10,'Default':1},'b':{'Type':'Boolean','Default':false},
            'l':{'Type':'List','AllowedValues':['a','b'],'Default':['a']},'j':{'Type':'Json','Default':{}}},
            """;

        var refusal = _client.Refusal("oos", "StartExecution", ("Parameters", parameters),
            ("TemplateContent", TestOos.Template(TestOos.Sleep("a", "1s"), Definitions)));

        Assert.Equal((400, "InvalidParameter"), (refusal.Status, refusal.Code));
        Assert.Contains(named, refusal.ServiceMessage, StringComparison.Ordinal);
    }
}
