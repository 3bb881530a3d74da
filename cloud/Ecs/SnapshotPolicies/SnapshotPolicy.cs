using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.SnapshotPolicies;

/// <summary>An automatic snapshot policy.</summary>
internal sealed class SnapshotPolicy : NamedEntity
{
    public required Timed<SnapshotSchedule> Schedule { get; set; }

    public required Timed<CopyRule> Copies { get; set; }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Schedule = Schedule.Settle(now);
        Copies = Copies.Settle(now);
    }
}
