using Infra.Cloud;

namespace Infra.Tests.Cloud.Oos;

/// <summary>Whose permissions the calls of an execution have, and who may start one.</summary>
public sealed class RoleTests : IDisposable
{
    private const string Describe = """{"Effect":"Allow","Action":"ecs:Describe*","Resource":"*"}""";
    private const string Start = """{"Effect":"Allow","Action":["oos:StartExecution","oos:List*"],"Resource":"*"}""";

    private static readonly string Content = TestOos.Template(
        TestOos.Call("read", "DescribeDisks"), $"'RamRole':'{TestOos.Role}',");

    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public RoleTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void Calls_AreMadeAsTheRole_AndRecordedSo()
    {
        _client.CreateOosRole(Describe);

        var execution = _client.Run(Content);

        Assert.Equal(("Success", TestOos.Role), (execution.Text("Status"), execution.Text("RamRole")));
        Assert.Contains(_account.PermissionUses, use => use.Holder == $"role/{TestOos.Role}" && use.Action == "ecs:DescribeDisks");
        var events = _client.Call("Actiontrail", "LookupEvents", ("LookupAttribute.1.Key", "EventName"),
            ("LookupAttribute.1.Value", "DescribeDisks"));
        var found = Assert.Single(events["Events"]!.AsArray())!;
        Assert.Equal(("assumed-role", "oos.aliyuncs.com"),
            (found.Text("userIdentity", "type"), found.Text("sourceIpAddress")));
    }

    [Theory]
    [InlineData(null, null, "it does not exist")]
    [InlineData(Describe, TestCloud.EcsTrust, "it does not trust oos.aliyuncs.com")]
    [InlineData("""{"Effect":"Allow","Action":"ecs:Stop*","Resource":"*"}""", null, "Forbidden.RAM")]
    public void Role_ThatCannot_FailsTheTask(string? statements, string? trust, string message)
    {
        if (statements is not null) _client.CreateOosRole(statements, trust);

        var execution = _client.Run(Content);

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains(message, execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutARole_TheCallerMustBeAllowedWhatTheTasksDo()
    {
        var allowed = _account.Client(_account.UserWith("reader", $"{Start},{Describe}"));
        var other = _account.Client(_account.UserWith("starter", Start));
        var content = TestOos.Template(TestOos.Call("read", "DescribeDisks"));

        var (read, refused) = (allowed.Run(content), other.Run(content));

        Assert.Equal("Success", read.Text("Status"));
        Assert.Equal("Failed", refused.Text("Status"));
        Assert.Contains("Forbidden.RAM", refused.Text("StatusMessage"), StringComparison.Ordinal);
        Assert.StartsWith("starter(", refused.Text("ExecutedBy"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData(""",{"Effect":"Allow","Action":"ram:PassRole","Resource":"acs:ram::*:role/oosservicerole"}""", true)]
    [InlineData(""",{"Effect":"Allow","Action":"ram:PassRole","Resource":"acs:ram::*:role/other"}""", false)]
    [InlineData(""",{"Effect":"Allow","Action":"ram:PassRole","Resource":"*","Condition":{"StringEquals":{"acs:Service":"oos.aliyuncs.com"}}}""", true)]
    [InlineData(""",{"Effect":"Allow","Action":"ram:PassRole","Resource":"*","Condition":{"StringEquals":{"acs:Service":"ecs.aliyuncs.com"}}}""", false)]
    public void Caller_WhoNamesARole_MustBeAllowedToPassIt(string pass, bool may)
    {
        _client.CreateOosRole(Describe);
        var caller = _account.Client(_account.UserWith("starter", Start + pass));

        if (may) Assert.Equal("Success", caller.Run(Content).Text("Status"));
        else
        {
            var refusal = caller.Refusal("oos", "StartExecution", ("TemplateContent", Content), ("SafetyCheck", "Skip"));
            Assert.Equal((403, "ram:PassRole"), (refusal.Status, refusal.AccessDenied!.AuthAction));
        }
    }
}
