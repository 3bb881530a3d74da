using Infra.Cloud.Faults;
using Infra.Migration.Oos;
using Infra.Migration.Plans;
using Infra.Tests.Cloud;
using Infra.Tests.Cloud.Oos;
using Infra.Tests.Migration.Planning;
using Infra.Tests.Testing;

namespace Infra.Tests.Migration.Oos;

/// <summary>Templates of plans, run by the embedded OOS.</summary>
public sealed class OosTemplateRunTests
{
    /// <summary>A call is repeated six times where the service is busy.</summary>
    private const int AllTries = 7;

    public static TheoryData<int, bool, bool, Route> Worlds => new()
    {
        { 1, true, true, Route.SnapshotCopy },
        { 1, true, true, Route.DirectFromSnapshot },
        { 1, true, false, Route.SnapshotCopy },
        { 1, false, true, Route.SnapshotCopy },
        { 3, true, true, Route.SnapshotCopy },
    };

    private static readonly string[] s_undone =
        ["StopInstance", "CreateSnapshot", "CopySnapshot", "CreateDisk", "ModifyDiskAttribute", "DetachDisk", "AttachDisk"];

    public static TheoryData<string> Calls => [.. s_undone];

    [Theory]
    [MemberData(nameof(Worlds))]
    public async Task Execution_EndsWhereTheStepsOfThePlanEnd(int disks, bool attached, bool running, Route route)
    {
        using var inOos = new OosWorld(disks, attached, running, wishes => wishes with { DataRoute = route });
        using var byHand = new OosWorld(disks, attached, running, wishes => wishes with { DataRoute = route });
        await new StraightRun(new AccountCalls(byHand.Account) { Time = new(byHand.Client.Now) }).RunAsync(byHand.Unit);

        var execution = inOos.Run();

        Assert.Equal(("Success", ""), (execution.Text("Status"), execution.Text("StatusMessage")));
        Assert.Equal(After(byHand), inOos.State());
        Assert.Equal(byHand.Snapshots, inOos.Snapshots);
    }

    [Fact]
    public void Outputs_NameTheNewDisks()
    {
        using var world = new OosWorld(disks: 2);

        var made = world.Run().Outputs()[OosTemplate.NewDisks]!;

        foreach (var disk in world.Sources)
            Assert.Equal(disk, world.Client.Disk(made.Text(disk))["Tags"]!["Tag"]!.AsArray()
                .Single(tag => tag!.Text("TagKey") == "atrest:source")!.Text("TagValue"));
    }

    [Fact]
    public void Snapshots_AreTakenTogether_AndCopiedTogether()
    {
        using var world = new OosWorld(disks: 2);

        var tasks = world.Client.Tasks(world.Run().Text("ExecutionId")).Select(task => task.Split(' ')[0]).ToList();

        Assert.Equal(["stop", "until-stop", "snapshot-1", "snapshot-2", "until-snapshot-1", "copy-1", "until-snapshot-2", "copy-2"],
            tasks.SkipWhile(task => task.StartsWith("before-", StringComparison.Ordinal)).Take(8));
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void Call_ThatFailsForGood_LeadsBackToTheFirstState(string call)
    {
        using var world = new OosWorld(disks: 2);
        var before = world.State();
        var template = world.Template;
        world.Account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = call, Times = AllTries }]);

        var execution = world.Client.Run(template);

        var failure = OosFailure.Read(execution.Text("StatusMessage"));
        Assert.Equal("Failed", execution.Text("Status"));
        Assert.StartsWith(StepOf(call), failure.Step, StringComparison.Ordinal);
        Assert.Equal([], failure.NotUndone);
        Assert.Equal(before, world.State());
        Assert.Equal(0, world.Snapshots);
    }

    [Fact]
    public void Start_ThatFails_KeepsTheNewDisks_SinceTheGuestMayHaveWritten()
    {
        using var world = new OosWorld();
        var before = world.State();
        var template = world.Template;
        world.Account.Faults.Replace([new FaultRule { Fault = FaultKind.Internal, Action = "StartInstance", Times = AllTries }]);

        var execution = world.Client.Run(template);

        var failure = OosFailure.Read(execution.Text("StatusMessage"));
        Assert.Equal("start", failure.Step);
        Assert.Equal([$"undo-create-{world.Sources[0]}"], failure.NotUndone);
        Assert.Equal(before, world.State().Where(line => !line.StartsWith("new ", StringComparison.Ordinal)));
        Assert.Contains(world.State(), line => line.StartsWith("new 0 data data-1 Available", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(FaultKind.TimeoutAfter)]
    [InlineData(FaultKind.Throttle)]
    public void EveryCall_WithItsAnswerLostOrThrottledOnce_IsCarriedOutOnce(FaultKind fault)
    {
        using var world = new OosWorld();
        var template = world.Template;
        world.Account.Faults.Replace([.. s_undone.Append("StartInstance").Append("TagResources").Select(
            call => new FaultRule { Fault = fault, Action = call, Times = 1 })]);

        var execution = world.Client.Run(template);

        Assert.Equal(("Success", ""), (execution.Text("Status"), execution.Text("StatusMessage")));
        Assert.Equal(2, world.Snapshots);
        Assert.Single(world.State(), line => line.StartsWith("new ", StringComparison.Ordinal));
    }

    [Fact]
    public void Cancellation_LeadsBackToTheFirstState()
    {
        using var world = new OosWorld();
        var before = world.State();
        var id = world.Client.StartContent(world.Template);
        world.Client.Wait(TimeSpan.FromMinutes(2));
        Assert.Equal(1, world.Snapshots);

        world.Client.Call("oos", "CancelExecution", ("ExecutionId", id));

        Assert.Equal("Cancelled", world.Client.Ended(id).Text("Status"));
        Assert.Equal(before, world.State());
        Assert.Equal(0, world.Snapshots);
    }

    [Fact]
    public void Disk_ThatIsNotAsItWas_StopsItBeforeAnythingIsBegun()
    {
        using var world = new OosWorld();
        var template = world.Template;
        world.Client.Call("Ecs", "ResizeDisk", ("DiskId", world.Sources[0]), ("NewSize", "60"), ("Type", "online"));
        world.Client.Wait(TimeSpan.FromMinutes(5));
        var before = world.State();

        var execution = world.Client.Run(template);

        var failure = OosFailure.Read(execution.Text("StatusMessage"));
        Assert.Equal(("Failed", false), (execution.Text("Status"), failure.WasBegun));
        Assert.StartsWith("before-", failure.Step, StringComparison.Ordinal);
        Assert.Equal(before, world.State());
        Assert.DoesNotContain("stop Success", world.Client.Tasks(execution.Text("ExecutionId")));
    }

    [Fact]
    public void Key_DisabledHalfWay_LeadsBackToTheFirstState()
    {
        using var world = new OosWorld();
        var before = world.State();
        var id = world.Client.StartContent(world.Template);
        world.Client.Wait(TimeSpan.FromMinutes(1));
        world.Client.Call("Kms", "DisableKey", ("KeyId", world.Key));

        var execution = world.Client.Ended(id);

        Assert.Equal("Failed", execution.Text("Status"));
        Assert.Equal($"copy-{world.Sources[0]}", OosFailure.Read(execution.Text("StatusMessage")).Step);
        Assert.Equal(before, world.State());
    }

    private static IReadOnlyList<string> After(OosWorld world)
    {
        world.Client.Wait(TimeSpan.FromDays(30));
        return world.State();
    }

    private static string StepOf(string call) => call switch
    {
        "StopInstance" => "stop",
        "CreateSnapshot" => "snapshot-",
        "CopySnapshot" => "copy-",
        "CreateDisk" => "create-",
        "ModifyDiskAttribute" => "flags-",
        "DetachDisk" => "detach-",
        _ => "attach-",
    };
}
