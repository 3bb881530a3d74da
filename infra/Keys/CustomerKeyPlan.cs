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
        AliasName = CheckedAlias(check, name, args);
        var spec = check.That(args.KeySpec ?? KeySpec, "keySpec", Rules.OneOf(KeySpecs));
        var level = check.That(
            args.ProtectionLevel ?? ProtectionLevel, "protectionLevel", Rules.OneOf(ProtectionLevels));
        var origin = check.That(args.Origin ?? Origin, "origin", Rules.OneOf(Origins));
        var usage = check.That(args.KeyUsage, "keyUsage", Rules.OneOf(KeyUsages));
        check.Rule(usage, spec, CustomerKeyRules.Usage);
        var instance = check.That(args.KmsInstanceId, "kmsInstanceId", Rules.StartsWith(KmsInstancePrefix));
        if (!instance.IsSet) check.Rule(spec, CustomerKeyRules.DefaultKeySpec);

        var rotation = Rotation(check, args, spec, origin, level, instance);
        var protection = Protection(check, args);
        var window = check.That(args.DeletionWindowDays ?? DeletionWindowDays, "deletionWindowDays",
            Rules.Between(MinDeletionWindowDays, MaxDeletionWindowDays));
        var enabled = check.That(args.Enabled ?? Enabled, "enabled");
        var policy = KeyPersonas.Policy(check, args, instance);
        var imported = check.Decision(args.MaterialImported, "materialImported", MaterialImported);
        if (imported) check.Rule(origin, CustomerKeyRules.OriginOfImported);
        var description = check.That(args.Description, "description", Rules.Length(0, MaxDescriptionLength));
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        Key = new KeyArgs
        {
            KeySpec = spec.Input!,
            KeyUsage = usage.Input ?? spec.Output.Apply(UsageOf),
            ProtectionLevel = level.Input!,
            Origin = origin.Input!,
            DkmsInstanceId = instance.Input!,
            AutomaticRotation = rotation.Apply(days => Switch(days is not null)),
            RotationInterval = rotation.Apply(string? (days) => days is { } given ? RotationInterval(given) : null)!,
            DeletionProtection = protection.Apply(reason => Switch(reason is not null)),
            DeletionProtectionDescription = protection!,
            PendingWindowInDays = window.Input!,
            Status = Output.Tuple(enabled.Output, origin.Output)
                .Apply(string? (key) => Awaits(key.Item2, imported) ? null : Switch(key.Item1))!,
            Policy = policy!,
            Description = description.Input!,
            Tags = tags.IsSet ? tags.Output : null!,
        };
        Known = new KnownKey($"{nameof(CustomerKey)} '{name}'", spec,
            origin.IsPlain && Awaits(origin.PlainValue!, imported));
    }

    /// <summary>Whether Pulumi may delete the key.</summary>
    public bool IsDeletable { get; }

    /// <summary>What the program says about the key, for those that use it.</summary>
    public KnownKey Known { get; }

    /// <summary>The alias, or nothing when the key shall have none.</summary>
    public Input<string>? AliasName { get; }

    /// <summary>The arguments of the provider's resource.</summary>
    public KeyArgs Key { get; }

    private static Input<string>? CheckedAlias(Check check, string name, CustomerKeyArgs args)
    {
        if (check.Decision(args.HasAlias, "hasAlias", HasAlias))
            return check.That(args.AliasName ?? $"{AliasPrefix}{name}", "aliasName", CustomerKeyRules.Alias).Input;
        if (args.AliasName is not null)
            check.Fail("aliasName", "an alias", new("be left out when 'hasAlias' is false"));
        return null;
    }

    /// <summary>Days between rotations, or null for a key that does not rotate by itself.</summary>
    private static Output<int?> Rotation(Check check, CustomerKeyArgs args, Argument<string> spec,
        Argument<string> origin, Argument<string> level, Argument<string> instance)
    {
        var rotates = check.That(args.AutomaticRotation, "automaticRotation");
        check.Rule(rotates, spec, CustomerKeyRules.RotationOfSpec);
        check.Rule(rotates, origin, CustomerKeyRules.RotationOfOrigin);
        check.Rule(rotates, level, CustomerKeyRules.RotationOfLevel);
        var days = check.That(
            args.RotationDays ?? RotationDays, "rotationDays", Rules.Between(MinRotationDays, MaxRotationDays));
        if (!instance.IsSet) check.Rule(days, CustomerKeyRules.DefaultKeyRotation);
        if (args.RotationDays is not null) check.Rule(days, rotates, CustomerKeyRules.PeriodWithoutRotation);

        var decided = rotates.IsSet
            ? rotates.Output
            : Output.Tuple(spec.Output, origin.Output, level.Output)
                .Apply(key => CanRotate(key.Item1, key.Item2, key.Item3));
        return Output.Tuple(decided, days.Output).Apply(int? (rotation) => rotation.Item1 ? rotation.Item2 : null);
    }

    /// <summary>Why KMS shall refuse to delete the key, or null if it shall not.</summary>
    private Output<string?> Protection(Check check, CustomerKeyArgs args)
    {
        var isProtected = check.That(args.DeletionProtection ?? !IsDeletable, "deletionProtection");
        if (IsDeletable) check.Rule(isProtected, CustomerKeyRules.ProtectionOfDeletable);
        var reason = check.That(
            args.DeletionProtectionDescription ?? DeletionProtectionDescription, "deletionProtectionDescription");
        if (args.DeletionProtectionDescription is not null)
            check.Rule(reason, isProtected, CustomerKeyRules.ReasonWithoutProtection);
        return Output.Tuple(isProtected.Output, reason.Output)
            .Apply(string? (protection) => protection.Item1 ? protection.Item2 : null);
    }

    /// <summary>Whether the key has no material yet: then it can be neither enabled nor used.</summary>
    private static bool Awaits(string origin, bool imported) => origin == ExternalOrigin && !imported;

    private static string Switch(bool on) => on ? "Enabled" : "Disabled";
}
