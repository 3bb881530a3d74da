using System.Text.Json.Serialization;
using Infra.Cloud.State;

namespace Infra.Cloud.Kms;

/// <summary>A customer master key.</summary>
/// <remarks>Its material is not here but in the vault, by key version: drawn from the system's generator when a version is
/// used for the first time, or imported by the user.</remarks>
internal sealed class Key : Entity
{
    /// <summary>The tag that ECS puts on a key it uses.</summary>
    public const string EcsTag = "acs:ecs:disk-encryption";

    public required string Spec { get; init; }

    public required string Usage { get; init; }

    public required string Origin { get; init; }

    public required string ProtectionLevel { get; init; }

    /// <summary>The KMS instance the key lives in, or null for a key outside of instances.</summary>
    public string? InstanceId { get; init; }

    /// <summary>The product a service key belongs to, or null for a key the user made.</summary>
    public string? Service { get; init; }

    public required Timed<KeyCondition> Condition { get; set; }

    public required Timed<string> Description { get; set; }

    public required Timed<KeyRotation> Rotation { get; set; }

    public Timed<KeyProtection> Protection { get; set; } = new(new KeyProtection());

    /// <summary>The policy of a key in an instance; null for a key that has none or the default one.</summary>
    public Timed<string?>? Policy { get; set; }

    /// <summary>The automatic rotations up to the time to which the account is settled.</summary>
    public List<DateTimeOffset>? Rotations { get; set; }

    /// <summary>The versions that the user asked for, beside the first and those of automatic rotation.</summary>
    public List<KeyVersion>? MadeVersions { get; set; }

    /// <summary>The material that the user brings; null if KMS draws it.</summary>
    public Timed<ImportedMaterial>? Imported { get; set; }

    /// <summary>When ECS first encrypted with the key: of several first uses the earliest.</summary>
    public DateTimeOffset? EcsUseSince { get; set; }

    /// <summary>The version that the key was made with.</summary>
    [JsonIgnore]
    public KeyVersion FirstVersion => field ??= KeyVersions.First(this);

    public bool IsService => Service is not null;

    public bool IsExternal => Origin == Origins.External;

    /// <summary>The state as of a time: a key whose imported material expired or was deleted waits for it again, unless it
    /// is about to be purged.</summary>
    public KeyState StateAt(DateTimeOffset time) => Condition.At(time).State switch
    {
        KeyState.PendingDeletion => KeyState.PendingDeletion,
        _ when !HasMaterialAt(time) => KeyState.PendingImport,
        var state => state,
    };

    /// <summary>True if the key has material to encrypt with, its own or the user's.</summary>
    public bool HasMaterialAt(DateTimeOffset time) => !IsExternal || Imported?.At(time).IsThereAt(time) == true;

    /// <summary>True if a secret of the key may be asked for after the time to which it is settled.</summary>
    public bool NeedsSecret(string name) =>
        !IsExternal || !name.StartsWith(Id, StringComparison.Ordinal)
            || Imported is { First.IsPresent: true } or { Changes.IsEmpty: false };

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
        Policy = Policy?.Settle(now);
        if (Imported is null) return;

        Imported = Imported.Settle(now);
        if (Imported.First.ExpiresAt <= now)
            Imported = new(new ImportedMaterial(), Imported.Changes.IsEmpty ? null : Imported.Changes.ToArray());
    }

    public override IEnumerable<KeyValuePair<string, string>> TagsAt(DateTimeOffset time)
    {
        var own = base.TagsAt(time);
        return EcsUseSince <= time ? own.Prepend(new(EcsTag, "true")) : own;
    }
}
