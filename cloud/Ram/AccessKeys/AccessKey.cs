using Infra.Cloud.State;

namespace Infra.Cloud.Ram.AccessKeys;

/// <summary>A key that requests are signed with, found by its public half.</summary>
internal sealed class AccessKey : Entity
{
    /// <summary>The user it belongs to; empty for the account's own.</summary>
    public required string UserId { get; init; }

    /// <summary>The secret half. It is kept to verify signatures and answered once, when the key is made.</summary>
    public required string Secret { get; init; }

    public required Timed<bool> IsActive { get; set; }

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        IsActive = IsActive.Settle(now);
    }
}
