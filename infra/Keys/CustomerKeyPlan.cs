using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Kms;
using static Infra.Keys.CustomerKeyDefaults;

namespace Infra.Keys;

/// <summary>The checked arguments of a <see cref="CustomerKey"/>, in the provider's terms.</summary>
internal sealed class CustomerKeyPlan
{
    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public CustomerKeyPlan(CustomerKey owner, string name, CustomerKeyArgs args)
    {
        var check = new Check(owner);
        IsDeletable = check.Decision(args.Deletable, "deletable", Deletable);
        var hasAlias = check.Decision(args.HasAlias, "hasAlias", HasAlias);
        var alias = check.That(hasAlias ? args.AliasName ?? $"{AliasPrefix}{name}" : null, "aliasName", CustomerKeyRules.Alias);
        if (!hasAlias && args.AliasName is not null)
            check.Fail("aliasName", "an alias", new("be left out when 'hasAlias' is false"));

        var spec = check.That(args.KeySpec ?? KeySpec, "keySpec", Rules.OneOf(KeySpecs));
        var usage = check.That(args.KeyUsage, "keyUsage", Rules.OneOf(KeyUsages));
        var level = check.That(args.ProtectionLevel ?? ProtectionLevel, "protectionLevel", Rules.OneOf(ProtectionLevels));
        var origin = check.That(args.Origin ?? Origin, "origin", Rules.OneOf(Origins));
        var instance = check.That(args.KmsInstanceId, "kmsInstanceId", Rules.StartsWith(KmsInstancePrefix));
        check.Rule(usage, spec, CustomerKeyRules.Usage);

        var rotates = check.That(args.AutomaticRotation, "automaticRotation");
        var rotationDays = check.That(args.RotationDays ?? RotationDays, "rotationDays", Rules.Between(MinRotationDays, MaxRotationDays));
        check.Rule(rotates, spec, (on, value) => CustomerKeyRules.Rotation(on, IsSymmetric(value), $"an asymmetric key such as {value}"));
        check.Rule(rotates, origin, (on, value) => CustomerKeyRules.Rotation(on, value != ExternalOrigin, "a key whose material is imported"));
        check.Rule(rotates, level, (on, value) => CustomerKeyRules.Rotation(on, value == ProtectionLevel, "a hardware key"));
        check.Rule(rotationDays, rotates, (_, on) => on || args.RotationDays is null
            ? null
            : new Breach("be left out when 'automaticRotation' is false"));

        var protection = check.That(args.DeletionProtection ?? !IsDeletable, "deletionProtection", on => on && IsDeletable
            ? new Breach("be false when 'deletable' is true", "KMS would refuse the deletion that 'deletable' asks for")
            : null);
        var reason = check.That(args.DeletionProtectionDescription ?? DeletionProtectionDescription, "deletionProtectionDescription");
        check.Rule(reason, protection, (_, on) => on || args.DeletionProtectionDescription is null
            ? null
            : new Breach("be left out when the key has no deletion protection"));
        var window = check.That(args.DeletionWindowDays ?? DeletionWindowDays, "deletionWindowDays",
            Rules.Between(MinDeletionWindowDays, MaxDeletionWindowDays));

        var enabled = check.That(args.Enabled ?? Enabled, "enabled");
        var policy = check.That(args.Policy, "policy", CustomerKeyRules.Policy);
        var description = check.That(args.Description, "description", Rules.Length(0, MaxDescriptionLength));
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        if (!instance.IsSet) CheckDefaultKey(check, spec, policy, rotationDays);
        check.Throw();

        var rotation = rotates.IsSet
            ? rotates.Output
            : Output.Tuple(spec.Output, origin.Output, level.Output).Apply(key => CanRotate(key.Item1, key.Item2, key.Item3));
        AliasName = alias.Input;
        Key = new KeyArgs
        {
            KeySpec = spec.Input!,
            KeyUsage = usage.Input ?? spec.Output.Apply(UsageOf),
            ProtectionLevel = level.Input!,
            Origin = origin.Input!,
            DkmsInstanceId = instance.Input!,
            AutomaticRotation = rotation.Apply(Switch),
            RotationInterval = Output.Tuple(rotation, rotationDays.Output).Apply(string? (days) => days.Item1 ? RotationInterval(days.Item2) : null)!,
            DeletionProtection = protection.Output.Apply(Switch),
            DeletionProtectionDescription = Output.Tuple(protection.Output, reason.Output).Apply(string? (why) => why.Item1 ? why.Item2 : null)!,
            PendingWindowInDays = window.Input!,
            Status = enabled.Output.Apply(Switch),
            Policy = policy.Input!,
            Description = description.Input!,
            Tags = tags.IsSet ? tags.Output : null!,
        };
    }

    /// <summary>Whether Pulumi may delete the key.</summary>
    public bool IsDeletable { get; }

    /// <summary>The alias, or nothing when the key shall have none.</summary>
    public Input<string>? AliasName { get; }

    /// <summary>The arguments of the provider's resource.</summary>
    public KeyArgs Key { get; }

    private static void CheckDefaultKey(Check check, Argument<string> spec, Argument<string> policy, Argument<int> rotationDays)
    {
        check.Rule(spec, value => InstanceOnlySpecs.Contains(value, StringComparer.Ordinal)
            ? new Breach("be another specification without 'kmsInstanceId'", $"{value} exists only in a KMS instance; {KeySpec} exists everywhere")
            : null);
        check.Rule(rotationDays, days => days is RotationDays or < MinRotationDays or > MaxRotationDays
            ? null
            : new Breach($"be {RotationDays} without 'kmsInstanceId'", "a default key rotates once a year; other periods need a KMS instance"));
        if (policy.IsSet)
            check.Fail(policy.Name, "a policy", new("be left out without 'kmsInstanceId'",
                "a default key takes no key policy; let RAM policies decide who may use it, or put the key into a KMS instance"));
    }

    private static string Switch(bool on) => on ? "Enabled" : "Disabled";
}
