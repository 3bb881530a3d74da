using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Infra.Cloud;

namespace Infra.Tests.Cloud.State;

/// <summary>Calls that only look at the account do not wait for each other; what changes it is done alone.</summary>
public sealed class SideBySideTests
{
    private const int Threads = 4;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task CallThatLooks_StopsNobodyElseWhoLooks_AndWhoChangesWaitsForIt()
    {
        using var inside = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var mustStop = false;
        using var account = CloudAccount.InMemory(new CloudOptions
        {
            Entropy = bytes =>
            {
                RandomNumberGenerator.Fill(bytes);
                if (!Volatile.Read(ref mustStop)) return;
                inside.Set();
                goOn.Wait(Patience);
            },
        });
        var keyId = account.Client().CreateKey();
        Encrypt(account.Client("before"), keyId);
        Volatile.Write(ref mustStop, true);

        var stopped = Task.Run(() => Encrypt(account.Client("stopped"), keyId));
        Assert.True(inside.Wait(Patience));
        Volatile.Write(ref mustStop, false);
        var looks = Task.Run(() => account.Client("looks").Key(keyId).Text("KeyState"));
        var state = await looks.WaitAsync(Patience);
        var changes = Task.Run(() => account.Client("changes").CreateKey());
        var early = await Task.WhenAny(changes, Task.Delay(100));
        var wasStopped = !stopped.IsCompleted;
        goOn.Set();

        Assert.Equal("Enabled", state);
        Assert.True(wasStopped);
        Assert.NotSame(changes, early);
        Assert.NotEqual(keyId, await changes.WaitAsync(Patience));
        Assert.NotEmpty(await stopped.WaitAsync(Patience));
    }

    [Fact]
    public void FirstUsesAtOnce_DrawOneMaterial()
    {
        using var account = CloudAccount.InMemory();
        for (var round = 0; round < 20; round++)
        {
            var keyId = account.Client($"key-{round}").CreateKey();

            var blobs = AtOnce(thread => Encrypt(account.Client($"user-{round}-{thread}"), keyId));

            Assert.All(blobs, blob => Assert.Equal("c2VjcmV0", Decrypt(account.Client("later"), blob)));
        }
    }

    [Theory]
    [InlineData("EC_P256")]
    [InlineData("EC_SM2")]
    public void FirstUsesAtOnce_DrawOneKeyPair(string spec)
    {
        using var account = CloudAccount.InMemory();
        for (var round = 0; round < 10; round++)
        {
            var keyId = account.Client($"key-{round}").CreateKey(("KeySpec", spec), ("KeyUsage", "SIGN/VERIFY"));
            var version = account.Client().Call("Kms", "ListKeyVersions", ("KeyId", keyId))
                ["KeyVersions"]!["KeyVersion"]![0]!.Text("KeyVersionId");

            var keys = AtOnce(thread => account.Client($"user-{round}-{thread}").Call("Kms", "GetPublicKey",
                ("KeyId", keyId), ("KeyVersionId", version)).Text("PublicKey"));

            Assert.Single(keys.Distinct());
        }
    }

    [Fact]
    public void ManyAtOnce_AreEachAnsweredRight_AndLeaveAnEventEach()
    {
        const int Rounds = 40;
        var folder = Directory.CreateTempSubdirectory("atrest-beside-").FullName;
        try
        {
            int noted;
            using (var account = CloudAccount.Open(folder, new CloudOptions { EventLimit = 100_000 }))
            {
                var keyId = account.Client("maker").CreateKey();
                account.Commit(account.Now);

                AtOnce(thread =>
                {
                    var client = account.Client($"thread-{thread}");
                    for (var round = 0; round < Rounds; round++)
                    {
                        var disk = client.CreateDisk(("DiskName", $"disk-{thread}-{round}"));
                        Assert.Equal("c2VjcmV0", Decrypt(client, Encrypt(client, keyId)));
                        Assert.Equal($"disk-{thread}-{round}", client.Disk(disk).Text("DiskName"));
                        var all = client.Call("Ecs", "DescribeDisks", ("PageSize", "100"))["TotalCount"]!.GetValue<int>();
                        Assert.InRange(all, round + 1, Threads * Rounds);
                        client.Wait(TimeSpan.FromSeconds(2));
                        Lookup(client);
                    }

                    return "";
                });

                var later = account.Client("later");
                later.Wait(TimeSpan.FromDays(1));
                Assert.Equal(Threads * Rounds, later.Call("Ecs", "DescribeDisks")["TotalCount"]!.GetValue<int>());
                noted = account.Calls.Count;
            }

            var ids = File.ReadLines(Path.Combine(folder, "audit.tail")).Skip(1)
                .Select(line => JsonNode.Parse(line)!["event"]!.Text("eventId")).ToList();
            Assert.Equal(noted - 1, ids.Count); // that of the key is in the log
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Encrypt(CloudClient client, string keyId) =>
        client.Call("Kms", "Encrypt", ("KeyId", keyId), ("Plaintext", "c2VjcmV0")).Text("CiphertextBlob");

    private static string Decrypt(CloudClient client, string blob) =>
        client.Call("Kms", "Decrypt", ("CiphertextBlob", blob)).Text("Plaintext");

    private static void Lookup(CloudClient client)
    {
        try
        {
            Assert.NotEmpty(client.Call("Actiontrail", "LookupEvents", ("MaxResults", "5"))["Events"]!.AsArray());
        }
        catch (CloudException e)
        {
            Assert.StartsWith("Throttling", e.Code, StringComparison.Ordinal); // others looked in the same second
        }
    }

    private static string[] AtOnce(Func<int, string> work)
    {
        using var start = new Barrier(Threads);
        return Task.WhenAll(Enumerable.Range(0, Threads).Select(thread => Task.Factory.StartNew(() =>
        {
            start.SignalAndWait();
            return work(thread);
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))).GetAwaiter().GetResult();
    }
}
