using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>A SNAT entry: which part of a VPC goes out through which address.</summary>
internal sealed class SnatEntry : Entity
{
    public required string NatGatewayId { get; init; }

    public required string SnatTableId { get; init; }

    public required string SourceVSwitchId { get; init; }

    public required string SourceCidr { get; init; }

    public required Timed<string> SnatIp { get; set; }

    public required Timed<string> Name { get; set; }

    public string StatusAt(DateTimeOffset time) =>
        time < CreatedAt + Limits.Durations.CreateNetwork ? "Pending" : "Available";

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        SnatIp = SnatIp.Settle(now);
        Name = Name.Settle(now);
    }
}
