using Infra.Cloud;
using Infra.Inventory.Reading;
using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Migration.Running;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Ecs;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>An account with a key, the role of ECS and what is to be converted; and a directory for plan and
/// journal.</summary>
internal sealed class MigrationFixture : IDisposable
{
    private readonly CloudClient _setUp;
    private string? _host;

    public MigrationFixture(CloudOptions? options = null)
    {
        Account = CloudAccount.InMemory(options);
        _setUp = Account.Client("set-up");
        _setUp.CreateEcsRole();
        KeyId = _setUp.CreateKey();
    }

    public CloudAccount Account { get; }

    public string KeyId { get; }

    public string Directory { get; } = System.IO.Directory.CreateTempSubdirectory("atrest-migration-").FullName;

    public string Journal => RunFiles.Journal(Directory);

    /// <summary>Makes what a test begins with.</summary>
    public CloudClient SetUp => _setUp;

    public List<RunEvent> Events { get; } = [];

    /// <summary>An instance that runs, with data disks of these sizes.</summary>
    public (string InstanceId, string[] DiskIds) RunningInstance(params int[] sizes)
    {
        var instance = _setUp.RunInstance();
        var disks = Array.ConvertAll(sizes, size => UnattachedDisk(size));
        foreach (var disk in disks)
        {
            _setUp.Call("Ecs", "AttachDisk", ("InstanceId", instance), ("DiskId", disk));
            _setUp.Wait(TimeSpan.FromSeconds(10));
        }

        return (instance, disks);
    }

    /// <inheritdoc cref="TestEcs.RunServer"/>
    public (string InstanceId, string SystemDiskId) Server(bool runs = true, params (string, string?)[] parameters)
    {
        var instance = _setUp.RunServer(parameters);
        if (!runs) _setUp.Stop(instance);
        return (instance, _setUp.SystemDisk(instance).Text("DiskId"));
    }

    public string UnattachedDisk(int size = 40, params (string, string?)[] parameters)
    {
        var disk = _setUp.CreateDisk([("Size", $"{size}"), ("DiskCategory", "cloud_essd"), .. parameters]);
        _setUp.Wait(TimeSpan.FromSeconds(10));
        return disk;
    }

    /// <summary>A disk that was attached once, so that it can be snapshotted, and is no more.</summary>
    public string DetachedDisk(int size = 40)
    {
        _host ??= _setUp.RunInstance(("SystemDisk.Encrypted", "true"), ("SystemDisk.KMSKeyId", KeyId));
        var disk = UnattachedDisk(size);
        _setUp.Call("Ecs", "AttachDisk", ("InstanceId", _host), ("DiskId", disk));
        _setUp.Wait(TimeSpan.FromSeconds(10));
        _setUp.Call("Ecs", "DetachDisk", ("InstanceId", _host), ("DiskId", disk));
        _setUp.Wait(TimeSpan.FromMinutes(2));
        return disk;
    }

    /// <summary>Reads the account as it stands, and plans.</summary>
    public async Task<MigrationPlan> PlanAsync(Wishes wishes)
    {
        var calls = Calls();
        var inventory = await calls.RunAsync(() => new InventoryReader(calls, new() { Time = calls.Time }).ReadAsync(TestCloud.Region));
        var plan = Planner.Plan(inventory, wishes);
        Assert.All(plan.Disks, disk => Assert.True(disk.Decision != DiskDecision.Refuse, $"{disk.Source.Id}: {disk.Reason}"));
        return plan;
    }

    /// <summary>Who makes the calls of a run, from the moment at which everything is in place.</summary>
    public AccountCalls Calls()
    {
        _setUp.Wait(TimeSpan.FromMinutes(1));
        Account.Commit(_setUp.Now);
        return new AccountCalls(Account, origin: "run");
    }

    public RunOptions Options(AccountCalls calls) => new(Directory)
    {
        Time = calls.Time,
        Jitter = () => 0.5,
        Progress = new Listed(Events),
        ForcesToDisk = false,
    };

    /// <summary>Runs a plan in virtual time.</summary>
    public Task<RunResult> RunAsync(
        MigrationPlan plan, AccountCalls calls, Func<RunOptions, RunOptions>? change = null, CancellationToken stop = default)
    {
        var options = Options(calls);
        var run = new MigrationRun(plan, calls, change?.Invoke(options) ?? options);
        return calls.RunAsync(() => run.RunAsync(stop));
    }

    /// <summary>What exists at a time, by kind.</summary>
    public Belongings At(DateTimeOffset time) => Belongings.Of(Account, time);

    public void Dispose()
    {
        Account.Dispose();
        System.IO.Directory.Delete(Directory, recursive: true);
    }

    private sealed class Listed(List<RunEvent> events) : IProgress<RunEvent>
    {
        public void Report(RunEvent value)
        {
            lock (events) events.Add(value);
        }
    }
}
