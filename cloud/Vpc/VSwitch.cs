using System.Text.Json.Serialization;
using Infra.Cloud.Limits;
using Infra.Cloud.State;

namespace Infra.Cloud.Vpc;

/// <summary>A vSwitch: a range of a VPC in one zone.</summary>
internal sealed class VSwitch : NamedEntity
{
    public required string VpcId { get; init; }

    public required string Zone { get; init; }

    public required string Cidr { get; init; }

    [JsonIgnore]
    public Ipv4Range Range => Ipv4Range.Parse(Cidr)!.Value;

    public string StatusAt(DateTimeOffset time) =>
        time < CreatedAt + Durations.CreateNetwork ? "Pending" : "Available";
}
