using Infra.Cloud;

namespace Infra.Tests.Cloud.Persistence;

public sealed class ReplayTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void CallBeforeInterruption_IsAnsweredAgainAndNotDoneTwice()
    {
        string first;
        using (var account = CloudAccount.Open(_directory)) first = account.Client("step").CreateKey();

        using var again = CloudAccount.Open(_directory);
        var client = again.Client("step");
        var second = client.CreateKey();

        Assert.Equal(first, second);
        Assert.Equal(1, client.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>());
    }

    [Fact]
    public void CallAfterCommit_IsDoneAgain()
    {
        string first;
        using (var account = CloudAccount.Open(_directory))
        {
            var step = account.Client("step");
            first = step.CreateKey();
            account.Commit(step.Now);
        }

        using var again = CloudAccount.Open(_directory);
        var client = again.Client("step");
        var second = client.CreateKey();

        Assert.NotEqual(first, second);
        Assert.Equal(2, client.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>());
    }
}
