using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>A virtual private cloud with its router and system route table.</summary>
internal sealed class Network : NamedEntity
{
    public required string RouterId { get; init; }

    public required string RouteTableId { get; init; }

    /// <summary>Ranges of the user's own networks, separated by commas.</summary>
    public string UserCidr { get; init; } = "";

    public required Timed<string> Cidr { get; set; }

    public required Timed<bool> DnsHostname { get; set; }

    public required Timed<string> RouteTableName { get; set; }

    public required Timed<string> RouteTableDescription { get; set; }

    public string StatusAt(DateTimeOffset time) =>
        time < CreatedAt + Durations.CreateNetwork ? "Pending" : "Available";

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Cidr = Cidr.Settle(now);
        DnsHostname = DnsHostname.Settle(now);
        RouteTableName = RouteTableName.Settle(now);
        RouteTableDescription = RouteTableDescription.Settle(now);
    }
}
