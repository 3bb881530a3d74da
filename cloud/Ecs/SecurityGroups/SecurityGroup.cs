using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>A security group of a VPC.</summary>
internal sealed class SecurityGroup : NamedEntity
{
    public required string VpcId { get; init; }

    /// <summary>normal or enterprise.</summary>
    public required string Type { get; init; }

    /// <summary>Accept or Drop: whether members reach each other.</summary>
    public required Timed<string> InnerAccessPolicy { get; set; }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        InnerAccessPolicy = InnerAccessPolicy.Settle(now);
    }
}
