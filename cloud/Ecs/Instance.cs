using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Ecs;

/// <summary>An instance, as far as the attachment of disks needs it.</summary>
internal sealed class Instance : Entity
{
    public required string Zone { get; init; }

    public required string Type { get; init; }

    public required string ImageId { get; init; }

    public required string Name { get; init; }

    public required Timed<InstancePower> Power { get; set; }

    public string StatusAt(DateTimeOffset time)
    {
        if (time < CreatedAt + Durations.PendInstance) return "Pending";

        var power = Power.At(time);
        return power.On
            ? time < power.Until ? "Starting" : "Running"
            : time < power.Until ? "Stopping" : "Stopped";
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Power = Power.Settle(now);
    }
}
