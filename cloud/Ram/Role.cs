using Infra.Cloud.Ram.Policies;
using Infra.Cloud.State;

namespace Infra.Cloud.Ram;

/// <summary>A role, found by its name.</summary>
internal sealed class Role : Entity, IPolicyHolder
{
    /// <summary>The number the service gives it.</summary>
    public required string RoleId { get; init; }

    public required Timed<string> Trust { get; set; }

    public required Timed<string> Description { get; set; }

    public required Timed<int> MaxSessionSeconds { get; set; }

    /// <summary>When it was changed last.</summary>
    public required Timed<DateTimeOffset> UpdatedAt { get; set; }

    /// <summary>The attached policies.</summary>
    public AttachmentSet? Policies { get; set; }

    /// <summary>Who may assume the role at a time.</summary>
    public TrustDocument TrustAt(DateTimeOffset time) => TrustDocument.Parse(Trust.At(time));

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        Trust = Trust.Settle(now);
        Description = Description.Settle(now);
        MaxSessionSeconds = MaxSessionSeconds.Settle(now);
        UpdatedAt = UpdatedAt.Settle(now);
        Policies = Policies?.Settle(now);
    }
}
