using Infra.Cloud.Ecs.Instances;
using Infra.Cloud.Limits;
using Infra.Cloud.State;
using Infra.Cloud.Vpc;

namespace Infra.Cloud.Ecs;

/// <summary>An instance.</summary>
internal sealed class Instance : NamedEntity, IAddressUser
{
    public required string Zone { get; init; }

    /// <summary>Which of several that one call made.</summary>
    public int Number { get; init; }

    public required string NetworkInterfaceId { get; init; }

    public required Timed<InstancePower> Power { get; set; }

    /// <summary>Where its network interface is; null for an instance without a network.</summary>
    public required Timed<AddressUse?> Address { get; set; }

    public required TimedSet SecurityGroups { get; init; }

    /// <summary>The name of its key pair, or null.</summary>
    public required Timed<string?> KeyPair { get; set; }

    /// <summary>Everything else that can change, by the names in <see cref="InstanceAttribute"/>.</summary>
    public required AttributeSet Attributes { get; init; }

    public string ImageIdAt(DateTimeOffset time) => Attributes.At(time, InstanceAttribute.ImageId);

    public InstanceType TypeAt(DateTimeOffset time)
    {
        var name = Attributes.At(time, InstanceAttribute.InstanceType);
        return InstanceType.Parse(name) ?? new InstanceType(name, Family: "", Cpus: 0, MemoryGiB: 0);
    }

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

    /// <summary>Changes an attribute if a call sends a value for it; empty takes it away.</summary>
    public void Change(Request request, string attribute, string? value)
    {
        if (value is not null) Attributes.Put(request.Moment, attribute, value.Length == 0 ? null : value);
    }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Power = Power.Settle(now);
        Address = Address.Settle(now);
        SecurityGroups.Settle(now);
        KeyPair = KeyPair.Settle(now);
        Attributes.Forget(now);
    }
}
