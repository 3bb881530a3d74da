using Infra.Cloud.Limits;
using Infra.Cloud.State;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Ecs;

/// <summary>An instance, as far as the attachment of disks needs it.</summary>
internal sealed class Instance : Entity, IAddressUser
{
    public required string Zone { get; init; }

    public required string Type { get; init; }

    public required string ImageId { get; init; }

    public required string Name { get; init; }

    public required Timed<InstancePower> Power { get; set; }

    /// <summary>Where its network interface is; null for an instance without a network.</summary>
    public Timed<AddressUse?> Address { get; set; } = new(null);

    public TimedSet SecurityGroups { get; set; } = [];

    /// <summary>The name of its key pair, or null.</summary>
    public Timed<string?> KeyPair { get; set; } = new(null);

    /// <summary>The VPC it is in as of a call; empty without a network.</summary>
    public string VpcId(Request request) => Address.At(request.At) is { } use
        ? request.Store.VSwitches.Peek(use.VSwitchId)!.VpcId : "";

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
        Address = Address.Settle(now);
        SecurityGroups.Settle(now);
        KeyPair = KeyPair.Settle(now);
    }
}
