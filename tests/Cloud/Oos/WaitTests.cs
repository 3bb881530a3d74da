using Infra.Cloud;

namespace Infra.Tests.Cloud.Oos;

/// <summary>Tasks that ask until, or whether, something is as wanted.</summary>
public sealed class WaitTests : IDisposable
{
    private readonly CloudAccount _account = CloudAccount.InMemory();
    private readonly CloudClient _client;

    public WaitTests() => _client = _account.Client();

    public void Dispose() => _account.Dispose();

    [Fact]
    public void WaitFor_AsksUntilTheValueIsThere()
    {
        var disk = _client.CreateDisk();
        var instance = _client.RunInstance();

        var execution = _client.Run(TestOos.Template(string.Join(',',
            TestOos.Call("attach", "AttachDisk", $"'DiskId':'{disk}','InstanceId':'{instance}'"),
            Wait(disk, "'DesiredValues':['In_use']"))));

        Assert.Equal("Success", execution.Text("Status"));
        var polls = _account.Calls.Where(call => call.Action == "DescribeDisks").Select(call => call.At).ToList();
        Assert.Equal([2.1, 4.1], polls.Zip(polls.Skip(1), (one, next) => (next - one).TotalSeconds));
    }

    [Theory]
    [InlineData("'DesiredValues':['In_use']", "still \"Available\" after 3 repetitions")]
    [InlineData("'NotDesiredValues':['Available','Creating']", "still \"Available\"")]
    [InlineData("'DesiredValues':['In_use'],'StopRetryValues':['Available']", "which ends the waiting")]
    public void WaitFor_InVain_Fails(string wanted, string message)
    {
        var disk = _client.CreateDisk();
        _client.Wait(TimeSpan.FromMinutes(1));

        var execution = _client.Run(TestOos.Template(Wait(disk, wanted, "'Retries':3,'DelayType':'Constant','Delay':10,")));

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Contains(message, execution.Text("StatusMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public void CheckFor_AsksOnce()
    {
        var disk = _client.CreateDisk();

        var execution = _client.Run(TestOos.Template(
            Wait(disk, "'DesiredValues':['In_use']").Replace("ACS::WaitFor", "ACS::CheckFor", StringComparison.Ordinal)));

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Single(_account.Calls, call => call.Action == "DescribeDisks");
    }

    private static string Wait(string disk, string wanted, string rest = "") =>
        $$$"""
        {'Name':'wait','Action':'ACS::WaitFor',{{{rest}}}'Properties':{'Service':'ECS','API':'DescribeDisks',
        'Parameters':{'DiskIds':['{{{disk}}}']},'PropertySelector':'Disks.Disk[].Status',{{{wanted}}}}}
        """;
}
