using Infra.Cloud.State;

namespace Infra.Cloud.Ram;

/// <summary>A role, found by its name.</summary>
internal sealed class Role : Entity
{
    private (string Text, TrustDocument Document)? _parsedTrust;

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
    public TrustDocument TrustAt(DateTimeOffset time)
    {
        // Every encrypted disk asks, and the document hardly ever changes.
        var text = Trust.At(time);
        if (_parsedTrust is not { } parsed || !ReferenceEquals(parsed.Text, text))
            _parsedTrust = parsed = (text, TrustDocument.Parse(text));
        return parsed.Document;
    }

    /// <summary>The policies attached at a time.</summary>
    public IEnumerable<(string Name, DateTimeOffset Since)> PoliciesAt(DateTimeOffset time) => Policies?.At(time) ?? [];

    public void SetPolicy(Moment since, string name, bool attached) => (Policies ??= []).Put(since, name, attached);

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
