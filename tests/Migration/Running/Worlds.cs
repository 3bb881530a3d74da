using Infra.Migration.Planning;
using Infra.Migration.Plans;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Running;

/// <summary>The same beginning as often as it is needed: an account, what is in it, and the plan to convert it.</summary>
/// <param name="Name">What is converted, for a person.</param>
/// <param name="Begin">Fills an empty account and gives the plan.</param>
internal sealed record World(string Name, Func<MigrationFixture, Task<MigrationPlan>> Begin)
{
    /// <summary>A disk of an instance that runs, by a plan written by hand.</summary>
    public static World ByHand { get; } = new("by hand", fixture =>
    {
        var (instance, disks) = fixture.RunningInstance(40);
        return Task.FromResult(HandPlans.OfInstance(fixture.KeyId, instance, disks[0]));
    });

    /// <summary>Two data disks of an instance that runs, by encrypted copies of their snapshots.</summary>
    public static World DataDisks { get; } = new("data disks by copies", async fixture =>
    {
        fixture.RunningInstance(20, 20);
        return await fixture.PlanAsync(new() { AllDisks = true, Kinds = DiskKinds.Data, KmsKeyId = fixture.KeyId });
    });

    /// <summary>A data disk of an instance that is stopped, directly from its snapshot.</summary>
    public static World StoppedInstance { get; } = new("data disk of a stopped instance, directly", async fixture =>
    {
        var (instance, _) = fixture.RunningInstance(40);
        fixture.SetUp.Call("Ecs", "StopInstance", ("InstanceId", instance));
        fixture.SetUp.Wait(TimeSpan.FromMinutes(1));
        return await fixture.PlanAsync(new()
        {
            AllDisks = true,
            Kinds = DiskKinds.Data,
            KmsKeyId = fixture.KeyId,
            DataRoute = Route.DirectFromSnapshot,
        });
    });

    /// <summary>A data disk of an instance that runs on, of which somebody said that it is unmounted.</summary>
    public static World Unmounted { get; } = new("data disk of a running instance, unmounted", async fixture =>
    {
        fixture.RunningInstance(20);
        return await fixture.PlanAsync(new()
        {
            AllDisks = true,
            Kinds = DiskKinds.Data,
            KmsKeyId = fixture.KeyId,
            Quiesce = Quiesce.Unmounted,
        });
    });

    /// <summary>A disk that no instance has.</summary>
    public static World Unattached { get; } = new("unattached disk", async fixture =>
    {
        var disk = fixture.DetachedDisk();
        return await fixture.PlanAsync(new() { DiskIds = [disk], KmsKeyId = fixture.KeyId });
    });

    /// <summary>The system disk of an instance that runs, by an encrypted copy of its image.</summary>
    public static World SystemDisk { get; } = new("system disk by replacement", async fixture =>
    {
        var (instance, _) = fixture.RunningInstance();
        return await fixture.PlanAsync(new() { InstanceIds = [instance], Kinds = DiskKinds.System, KmsKeyId = fixture.KeyId });
    })
    {
        ReleasesTheSource = true,
    };

    /// <summary>The system disk of an instance that runs, by another instance from the encrypted copy of its
    /// image.</summary>
    public static World NewInstance { get; } = Server("system disk by a new instance", Route.NewInstance, runs: true);

    /// <summary>The same of an instance that is stopped.</summary>
    public static World NewInstanceOfAStoppedOne { get; } =
        Server("system disk of a stopped instance by a new one", Route.NewInstance, runs: false);

    /// <summary>The system disk of an instance that runs, by the public template of OOS.</summary>
    public static World PublicTemplate { get; } =
        Server("system disk by the public template", Route.PublicTemplate, runs: true);

    /// <summary>The same of an instance that is stopped, which the template starts.</summary>
    public static World PublicTemplateOfAStoppedOne { get; } =
        Server("system disk of a stopped instance by the public template", Route.PublicTemplate, runs: false);

    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, World> All { get; } = new[]
    {
        ByHand, DataDisks, StoppedInstance, Unmounted, Unattached, SystemDisk, NewInstance, NewInstanceOfAStoppedOne, PublicTemplate,
        PublicTemplateOfAStoppedOne,
    }.ToDictionary(world => world.Name, StringComparer.Ordinal);

    /// <summary>Whether ECS releases the source by itself: its image and its snapshot are the way back then.</summary>
    public bool ReleasesTheSource { get; init; }

    /// <summary>Runs the plan once, with nothing in its way.</summary>
    public async Task<Course> UndisturbedAsync()
    {
        using var fixture = new MigrationFixture();
        var plan = await Begin(fixture);
        var lines = 0;
        var calls = fixture.Calls();
        var before = fixture.At(calls.Now);
        var result = await fixture.RunAsync(plan, calls, options => options with { AfterJournalLine = () => lines++ });
        Assert.True(result.IsSuccess, result.Units[0].Reason);
        return new(calls.Made, lines, before, fixture.At(calls.Now));
    }

    private static World Server(string name, Route route, bool runs) => new(name, fixture =>
    {
        var (instance, _) = fixture.Server(runs);
        return fixture.PlanAsync(new() { InstanceIds = [instance], KmsKeyId = fixture.KeyId, SystemRoute = route });
    })
    {
        ReleasesTheSource = route == Route.PublicTemplate,
    };
}

/// <summary>A run with nothing in its way.</summary>
/// <param name="Calls">Its calls.</param>
/// <param name="Lines">The lines of its journal.</param>
/// <param name="Before">What there was before.</param>
/// <param name="After">What there was afterwards.</param>
internal sealed record Course(IReadOnlyList<AccountCall> Calls, int Lines, Belongings Before, Belongings After)
{
    public IEnumerable<AccountCall> Mutations => Calls.Where(call => call.Mutates);

    /// <summary>The calls of the units, each question once however often it was asked.</summary>
    public IEnumerable<AccountCall> Different => Calls.Skip(1).DistinctBy(call => call.Mutates
        ? $"{call.Number}" : $"{call.Action} {string.Join(' ', call.Request.Parameters.Values)}");
}
