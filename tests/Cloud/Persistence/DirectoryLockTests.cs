using Infra.Cloud;
using Infra.Files;

namespace Infra.Tests.Cloud.Persistence;

public sealed class DirectoryLockTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("atrest-cloud-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public void Account_HeldByALivingProcess_IsRefusedWithItsNumber()
    {
        using var account = CloudAccount.Open(_directory);

        var fault = Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));

        Assert.Contains($"process {Environment.ProcessId},", fault.Message);
        Assert.Contains(Path.Combine(_directory, "lock"), fault.Message);
        account.Client().CreateKey();
    }

    [Fact]
    public void Account_Closed_CanBeOpenedAgain()
    {
        CloudAccount.Open(_directory).Dispose();

        using var account = CloudAccount.Open(_directory);

        Assert.Null(account.StaleLockOwner);
    }

    [Fact]
    public void Lock_OfADeadProcess_IsTakenOver_AndItsOwnerNamed()
    {
        File.WriteAllText(Path.Combine(_directory, "lock"), "");
        File.WriteAllText(Path.Combine(_directory, "lock.owner"), "process 4711, started 2026-01-01T00:00:00Z");

        using var account = CloudAccount.Open(_directory);

        Assert.Equal("process 4711, started 2026-01-01T00:00:00Z", account.StaleLockOwner);
    }

    [Fact]
    public void Lock_OfADamagedAccount_IsGivenBack()
    {
        File.WriteAllText(Path.Combine(_directory, "account.jsonl"), "damaged\n");
        Assert.Throws<CloudStateException>(() => CloudAccount.Open(_directory));

        using var free = DirectoryLock.Take(_directory);

        Assert.Null(free.StaleOwner);
    }

    [Fact]
    public void Directory_ThatIsAFile_IsRefusedWithAWayOut()
    {
        var file = Path.Combine(_directory, "file");
        File.WriteAllText(file, "");

        var fault = Assert.Throws<CloudStateException>(() => CloudAccount.Open(file));

        Assert.Contains(file, fault.Message);
        Assert.Contains("Check that it is a directory", fault.Message);
    }
}
