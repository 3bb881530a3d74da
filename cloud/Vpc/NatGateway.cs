using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>An enhanced NAT gateway: the way out of a VPC.</summary>
internal sealed class NatGateway : NamedEntity, IAddressUser
{
    public required string VpcId { get; init; }

    public required string VSwitchId { get; init; }

    public required string SnatTableId { get; init; }

    public required string ForwardTableId { get; init; }

    public required string NetworkType { get; init; }

    public required string InternetChargeType { get; init; }

    public required Timed<bool> DeletionProtection { get; set; }

    public required Timed<bool> IcmpReply { get; set; }

    public required Timed<AddressUse?> Address { get; set; }

    public string StatusAt(DateTimeOffset time) =>
        time < CreatedAt + Durations.CreateNatGateway ? "Creating" : "Available";

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        DeletionProtection = DeletionProtection.Settle(now);
        IcmpReply = IcmpReply.Settle(now);
        Address = Address.Settle(now);
    }
}
