using Infra.Cloud;
using Infra.Tests.Cloud.Door;

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
        Assert.Equal(1, Keys(client));
    }

    [Theory]
    [InlineData("step", "other words")]
    [InlineData("other step", "words")]
    public void CallOfAnotherOriginOrWithOtherParameters_IsDone(string origin, string description)
    {
        using (var account = CloudAccount.Open(_directory)) account.Client("step").CreateKey(("Description", "words"));

        using var again = CloudAccount.Open(_directory);
        var client = again.Client(origin);
        client.CreateKey(("Description", description));

        Assert.Equal(2, Keys(client));
    }

    [Fact]
    public void SameCallMadeTwice_IsAnsweredOccurrenceForOccurrence()
    {
        List<string> first;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client("step");
            first = [client.CreateKey(), client.CreateKey()];
        }

        using var again = CloudAccount.Open(_directory);
        var repeated = again.Client("step");
        List<string> second = [repeated.CreateKey(), repeated.CreateKey()];
        var third = repeated.CreateKey();

        Assert.Equal(first, second);
        Assert.DoesNotContain(third, first);
        Assert.Equal(3, Keys(repeated));
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

        Assert.NotEqual(first, client.CreateKey());
        Assert.Equal(2, Keys(client));
    }

    [Fact]
    public void InterruptedWork_SurvivesTheCommitOfAnotherStack()
    {
        string first;
        using (var account = CloudAccount.Open(_directory)) first = account.Client("mine").CreateKey();
        using (var account = CloudAccount.Open(_directory))
        {
            var other = account.Client("theirs");
            other.CreateKey();
            account.Commit(other.Now);
        }

        using var again = CloudAccount.Open(_directory);
        var client = again.Client("mine");

        Assert.Equal(first, client.CreateKey());
        Assert.Equal(2, Keys(client));
    }

    [Fact]
    public void InterruptedWork_WhoseObjectIsGone_IsDoneAgain()
    {
        string first;
        using (var account = CloudAccount.Open(_directory)) first = account.Client("mine").CreateDisk();
        using (var account = CloudAccount.Open(_directory))
        {
            var other = account.Client("theirs");
            other.Wait(TimeSpan.FromSeconds(10));
            other.Call("Ecs", "DeleteDisk", ("DiskId", first));
            account.Commit(other.Now);
        }

        using var again = CloudAccount.Open(_directory);
        var client = again.Client("mine");
        var second = client.CreateDisk();

        Assert.NotEqual(first, second);
        Assert.Equal("Creating", client.Disk(second).Text("Status"));
    }

    [Fact]
    public void InterruptedSwitch_ThatSomebodyTurnedBack_IsDoneAgain()
    {
        string key;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client("mine");
            key = client.CreateKey();
            client.Call("Kms", "DisableKey", ("KeyId", key));
        }

        using (var account = CloudAccount.Open(_directory))
        {
            var other = account.Client("theirs");
            other.Call("Kms", "EnableKey", ("KeyId", key));
            account.Commit(other.Now);
        }

        using var again = CloudAccount.Open(_directory);
        var repeated = again.Client("mine");
        repeated.CreateKey();
        repeated.Call("Kms", "DisableKey", ("KeyId", key));

        Assert.Equal("Disabled", repeated.Key(key).Text("KeyState"));
    }

    [Fact]
    public void Clock_AfterAnInterruption_StandsAtTheLastCall()
    {
        DateTimeOffset last;
        using (var account = CloudAccount.Open(_directory))
        {
            var client = account.Client();
            client.Wait(TimeSpan.FromHours(1));
            client.CreateKey();
            last = client.Now;
        }

        using var again = CloudAccount.Open(_directory);

        Assert.Equal(last, again.Now);
        Assert.Equal(1, Keys(again.Client()));
    }

    [Fact]
    [InProcessOnly("It stops calls by exceptions of its own, which no wire carries.")]
    public void Deployment_StoppedAtEveryCall_ComesToTheSameObjects()
    {
        var calls = 0;
        var expected = Objects(CloudOptionsThat(_ => calls++), "whole", stopped: false);
        var stops = calls;

        for (var stop = 1; stop <= stops; stop++)
        {
            var seen = 0;
            var name = $"stop-{stop}";
            var at = stop;
            Objects(CloudOptionsThat(_ => { if (++seen == at) throw new OperationCanceledException(); }), name,
                stopped: true);

            Assert.Equal(expected, Objects(new CloudOptions(), name, stopped: false));
        }

        Assert.Equal(26, stops);
    }

    private static int Keys(CloudClient client) => client.Call("Kms", "ListKeys")["TotalCount"]!.GetValue<int>();

    private static CloudOptions CloudOptionsThat(Action<ApiCall> count) =>
        new() { BeforeAnswer = (call, _) => count(call) };

    /// <summary>Deploys into a directory and lists what exists afterwards, without the times.</summary>
    private string Objects(CloudOptions options, string name, bool stopped)
    {
        var directory = Path.Combine(_directory, name);
        using var account = CloudAccount.Open(directory, options);
        var client = account.Client("step");
        try
        {
            Deploy(client);
            Assert.False(stopped);
            account.Commit(client.Now);
        }
        catch (OperationCanceledException)
        {
            return "stopped";
        }

        return string.Join('\n', File.ReadAllLines(Path.Combine(directory, "account.jsonl"))[1..^1]
            .Select(line => System.Text.RegularExpressions.Regex.Replace(
                line, "20[0-9T:.-]+(\\+00:00|Z)|(key|d|i)-[0-9a-z]+|\"roleId\":\"[0-9]+\"", "*",
                    System.Text.RegularExpressions.RegexOptions.ExplicitCapture,
                    TimeSpan.FromSeconds(1)))
            .Order(StringComparer.Ordinal));
    }

    private static void Deploy(CloudClient client)
    {
        client.CreateEcsRole();
        var key = client.CreateKey();
        client.Call("Kms", "CreateAlias", ("AliasName", "alias/mine"), ("KeyId", key));
        var disk = client.CreateDisk(("Size", "40"), ("DiskCategory", "cloud_essd"), ("Encrypted", "true"), ("KMSKeyId",
            key));
        var instance = client.RunInstance();
        client.Wait(TimeSpan.FromSeconds(10));
        client.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
        client.Wait(TimeSpan.FromSeconds(10));
        client.Call("Ecs", "ModifyDiskAttribute", ("DiskId", disk), ("DiskName", "data"));
        client.CreateDisk(("Size", "20"), ("Encrypted", "true"));
        client.Call("Kms", "DisableKey", ("KeyId", key));
        client.Call("Kms", "EnableKey", ("KeyId", key));
        client.Call("Kms", "SetDeletionProtection", ("KeyId", key), ("EnableDeletionProtection", "true"));
        client.Call("Ecs", "TagResources", ("ResourceType", "disk"), ("ResourceId.1", disk), ("Tag.1.Key", "a"),
            ("Tag.1.Value", "b"));
    }
}
