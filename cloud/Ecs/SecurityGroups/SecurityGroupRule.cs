using Infra.Cloud.State;

namespace Infra.Cloud.Ecs.SecurityGroups;

/// <summary>A rule of a security group. It is an object of its own, since independent steps add rules to one
/// group.</summary>
internal sealed class SecurityGroupRule : Entity
{
    public required string GroupId { get; init; }

    public required RuleTerms Terms { get; init; }

    public required Timed<string> Description { get; set; }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Description = Description.Settle(now);
    }
}
