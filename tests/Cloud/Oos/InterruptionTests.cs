using Infra.Cloud;
using Infra.Tests.Cloud.Door;
using Infra.Tests.Cloud.Ecs;

namespace Infra.Tests.Cloud.Oos;

/// <summary>Executions outlive the process: an account that is opened again goes on with them, and does nothing
/// twice.</summary>
[InProcessOnly("opens and closes the account's files")]
public sealed class InterruptionTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("oos").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 2)]
    [InlineData(true, 30)]
    [InlineData(false, 30)]
    [InlineData(false, 41)]
    [InlineData(false, 300)]
    public void Execution_CutOff_EndsAsIfItHadNotBeen(bool isCommitted, int minutes)
    {
        string id, instance, key;
        DateTimeOffset at;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            client.CreateEcsRole();
            (key, instance) = (client.CreateKey(), client.RunInstance());
            id = client.StartTemplate("ACS-ECS-BulkyEncryptSystemDisk", PublicTemplateTests.Parameters(key, instance));
            client.Wait(TimeSpan.FromMinutes(minutes));
            client.Execution(id);
            at = client.Now;
            if (isCommitted) account.Commit(at);
        }

        using var again = CloudAccount.Open(_directory);
        var after = new CloudClient(again, TestCloud.Region, "after", at);
        var execution = after.Ended(id);

        Assert.Equal("Success", execution.Text("Status"));
        Assert.Equal((true, key), (after.SystemDisk(instance).Flag("Encrypted"), after.SystemDisk(instance).Text("KMSKeyId")));
        Assert.Equal("Running", after.Instance(instance).Text("Status"));
        Assert.Equal(0, after.Call("Ecs", "DescribeImages", ("ImageOwnerAlias", "self")).Number("TotalCount"));
        Assert.Equal(0, after.Call("Ecs", "DescribeSnapshots", ("SnapshotName", $"Snapshot-{id}")).Number("TotalCount"));
        Assert.Single(after.Call("Ecs", "DescribeDisks")["Disks"]!["Disk"]!.AsArray());
    }

    [Fact]
    public void Execution_Ended_IsKept()
    {
        string id;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            id = client.Run(TestOos.Template(TestOos.Sleep("a", "1m"))).Text("ExecutionId");
            account.Commit(client.Now);
        }

        using var again = CloudAccount.Open(_directory);

        Assert.Equal("Success", again.Client().Execution(id).Text("Status"));
        Assert.Equal(["a Success"], again.Client().Tasks(id));
    }
}
