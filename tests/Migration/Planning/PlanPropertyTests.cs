using FsCheck;
using FsCheck.Fluent;
using Infra.Inventory.Records;
using Infra.Migration.Planning;
using Infra.Migration.Plans;

namespace Infra.Tests.Migration.Planning;

/// <summary>What holds of every plan, whatever the inventory and the wishes.</summary>
public sealed class PlanPropertyTests
{
    [Fact]
    public void AnyInventory_GivesAPlanThatKeepsItsPromises() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonEmptyArray<int>>(), dice =>
            {
                var random = new Numbers(dice.Get);
                var inventory = AnyInventory(random);
                var wishes = AnyWishes(random);

                var plan = Planner.Plan(inventory, wishes);

                Assert.Equal(PlanFile.Write(plan), PlanFile.Write(Planner.Plan(inventory, wishes)));
                Assert.Equal(PlanFile.Write(plan), PlanFile.Write(PlanFile.Read(PlanFile.Write(plan))));
                Decisions(inventory, plan);
                foreach (var unit in plan.Units) Steps(unit, inventory);
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    private static void Decisions(RegionInventory inventory, MigrationPlan plan)
    {
        Assert.Equal(inventory.Disks.Select(disk => disk.Id).Order(StringComparer.Ordinal),
            plan.Disks.Select(disk => disk.Source.Id));
        Assert.All(plan.Disks, disk =>
        {
            Assert.NotEmpty(disk.Reason);
            Assert.Equal(disk.Decision == DiskDecision.Refuse, disk.WayOut is not null);
            var units = plan.Units.Where(unit => unit.DiskIds.Contains(disk.Source.Id)).Select(unit => unit.Id);
            Assert.Equal(disk.Decision == DiskDecision.Convert ? [disk.UnitId!] : [], units);
        });

        // What is not converted is not named by any call.
        var text = string.Join(' ', plan.Units.SelectMany(unit => unit.Steps).SelectMany(step => step.Undo.Append(step))
            .Where(step => step.Call is not null)
            .SelectMany(step => step.Call!.Parameters.Values.Select(value => value.Text)));
        Assert.All(plan.Disks.Where(disk => disk.Decision != DiskDecision.Convert),
            disk => Assert.DoesNotContain(disk.Source.Id, text, StringComparison.Ordinal));
    }

    private static void Steps(PlannedUnit unit, RegionInventory inventory)
    {
        var before = new HashSet<string>();
        foreach (var step in unit.Steps)
        {
            Assert.All(step.After, id => Assert.Contains(id, before));
            Assert.True(before.Add(step.Id), $"{step.Id} stands twice");
            Assert.Matches("^[A-Za-z0-9_-]+$", step.Id);
            if (step.Call is not { } call) continue;
            if (call.Action.StartsWith("Describe", StringComparison.Ordinal)) continue;
            Assert.True(call.Creates ? call.Parameters.ContainsKey("ClientToken") : step.Done is not null, step.Id);
            if (call.Creates) Assert.True(step.Undo.Count > 0 || step.NotUndone is not null, step.Id);
            if (call.Creates) Assert.InRange(call.Parameters["ClientToken"].Text.Length, 1, 64);
            foreach (var value in call.Parameters.Values.Where(value => value.StepId is not null))
                Assert.Contains(value.StepId!, Ancestors(unit, step));
        }

        // What only looks something up may be done as often as one likes.
        Assert.All(unit.Steps.SelectMany(step => step.Undo).Where(undo => undo.Call is { } call
            && !call.Action.StartsWith("Describe", StringComparison.Ordinal)), undo => Assert.NotNull(undo.Done));
        var runs = unit.InstanceId is { } id && inventory.Instances.Single(one => one.Id == id).Status == "Running";
        Assert.True(runs || (unit.Downtime == TimeSpan.Zero && !unit.Steps.Any(step => step.IsDowntime)));
        Assert.Equal(unit.Downtime > TimeSpan.Zero, unit.Steps.Any(step => step.Id == "stop"));
        var isStarted = unit.Steps.Any(step => step.Id == "start" || step.Call?.Action is "StartExecution" or "RunInstances");
        Assert.True(isStarted || !unit.Steps.Any(step => step.Id == "stop"));
    }

    private static HashSet<string> Ancestors(PlannedUnit unit, PlannedStep step)
    {
        var found = new HashSet<string>(step.After);
        foreach (var earlier in unit.Steps.Reverse())
            if (found.Contains(earlier.Id)) found.UnionWith(earlier.After);
        return found;
    }

    private static RegionInventory AnyInventory(Numbers random)
    {
        var instances = Enumerable.Range(1, random.Below(4)).Select(number => Fleet.Instance with
        {
            Id = $"i-{number}",
            Status = random.Of("Running", "Running", "Stopped", "Starting"),
            ScalingGroupId = random.Of(null, null, null, "asg-1"),
            IsSpot = random.Below(6) == 0,
            KeyPairName = random.Of("operators", null),
        }).ToList();
        return Fleet.Of() with
        {
            Instances = instances,
            Disks = [.. Enumerable.Range(1, random.Below(8)).Select(number => AnyDisk(random, number, instances))],
            Keys = [Fleet.Key with { State = random.Of("Enabled", "Enabled", "Enabled", "Disabled") }],
            Quotas = new() { Disks = random.Of<int?>(null, null, 2), Images = random.Of<int?>(null, 3) },
            EncryptsByDefault = random.Of<bool?>(null, true, false),
        };
    }

    private static DiskRecord AnyDisk(Numbers random, int number, List<InstanceRecord> instances)
    {
        var encrypted = random.Below(5) == 0;
        var disk = (random.Below(3) == 0 || instances.Count == 0 ? Fleet.LooseDisk : Fleet.DataDisk) with
        {
            Id = $"d-{number}{random.Of("", new string('x', 50))}",
            SizeGiB = random.Of(20, 40, 600),
            Category = random.Of("cloud_essd", "cloud_essd", "cloud_auto", "cloud_ssd"),
            Encrypted = encrypted,
            KmsKeyId = encrypted ? random.Of("key-1", "key-2") : null,
            ChargeType = random.Of("PostPaid", "PostPaid", "PrePaid"),
            SnapshotPolicyId = random.Of(null, "sp-1"),
        };
        if (disk.InstanceId is null) return disk;
        var instance = instances[random.Below(instances.Count)].Id;
        return disk with
        {
            InstanceId = instance,
            AttachedTo = [instance],
            IsSystem = random.Below(4) == 0,
            Device = $"/dev/xvd{(char)('b' + number)}",
        };
    }

    private static Wishes AnyWishes(Numbers random) => new()
    {
        AllDisks = true,
        KmsKeyId = random.Of("key-1", "alias/data"),
        ChangeKeys = random.Below(2) == 0,
        DataRoute = random.Of(Route.SnapshotCopy, Route.DirectFromSnapshot),
        SystemRoute = random.Of(Route.ReplaceSystemDisk, Route.NewInstance, Route.PublicTemplate),
        Quiesce = random.Of(Quiesce.Stop, Quiesce.Unmounted),
        AcceptPayAsYouGo = random.Below(2) == 0,
        Concurrency = 1 + random.Below(5),
    };

    /// <summary>Choices from given numbers, round and round.</summary>
    private sealed class Numbers(int[] numbers)
    {
        private int _next;

        public int Below(int limit) =>
            (int)((uint)(numbers[_next++ % numbers.Length] * 31 + _next * 7919) % (uint)limit);

        public T Of<T>(params T[] choices) => choices[Below(choices.Length)];
    }
}
