using Infra.Cloud.State;

namespace Infra.Cloud.Kms;

/// <summary>A customer master key.</summary>
/// <remarks>It has no key material yet: nothing here encrypts. When it does, material belongs to a key version and is
/// drawn from the system's generator, never from the seed.</remarks>
internal sealed class Key : Entity
{
    /// <summary>The tag that ECS puts on a key it uses.</summary>
    public const string EcsTag = "acs:ecs:disk-encryption";

    public required string Spec { get; init; }

    public required string Usage { get; init; }

    public required string Origin { get; init; }

    public required string ProtectionLevel { get; init; }

    /// <summary>The product a service key belongs to, or null for a key the user made.</summary>
    public string? Service { get; init; }

    public required Timed<KeyCondition> Condition { get; set; }

    public required Timed<string> Description { get; set; }

    public required Timed<KeyRotation> Rotation { get; set; }

    public Timed<KeyProtection> Protection { get; set; } = new(new KeyProtection());

    /// <summary>The automatic rotations up to the time to which the account is settled.</summary>
    public List<DateTimeOffset>? Rotations { get; set; }

    /// <summary>When ECS first encrypted with the key: of several first uses the earliest.</summary>
    public DateTimeOffset? EcsUseSince { get; set; }

    public bool IsService => Service is not null;

    public KeyState StateAt(DateTimeOffset time) => Condition.At(time).State;

    /// <summary>A key exists until the end of its deletion window.</summary>
    public override bool ExistsAt(DateTimeOffset time) =>
        base.ExistsAt(time) && !(Condition.At(time).PurgeAt <= time);

    public override bool IsGone(DateTimeOffset now) => base.IsGone(now) || Condition.At(now).PurgeAt <= now;

    public override void Settle(DateTimeOffset now)
    {
        base.Settle(now);
        var rotations = KeyVersions.Rotations(this, now);
        Rotations = rotations.Count == 0 ? null : rotations;
        Condition = Condition.Settle(now);
        Description = Description.Settle(now);
        Rotation = Rotation.Settle(now);
        Protection = Protection.Settle(now);
    }

    public override IEnumerable<KeyValuePair<string, string>> TagsAt(DateTimeOffset time)
    {
        var own = base.TagsAt(time);
        return EcsUseSince <= time ? own.Prepend(new(EcsTag, "true")) : own;
    }
}
