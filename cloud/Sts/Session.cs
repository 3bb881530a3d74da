using Infra.Cloud.State;

namespace Infra.Cloud.Sts;

/// <summary>A role that somebody assumed for a while, found by the access key made for it.</summary>
internal sealed class Session : Entity
{
    public required string RoleName { get; init; }

    public required string RoleId { get; init; }

    /// <summary>The name the session was given.</summary>
    public required string Name { get; init; }

    public required string Secret { get; init; }

    public required string SecurityToken { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The policy that was given with it, or null.</summary>
    public string? Policy { get; init; }

    public Principal Principal =>
        Principal.AssumedRole(RoleName, RoleId, Name, CreatedAt, Policy) with { AccessKeyId = Id };

    // An expired one is kept for a day, so that who still uses it is told what is wrong.
    public override bool IsGone(DateTimeOffset now) => base.IsGone(now) || ExpiresAt.AddDays(1) <= now;
}
