using System.Collections.Immutable;
using System.Globalization;
using Infra.Eligibility;
using Infra.Keys;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;
using Pulumi.AliCloud.Ecs.Inputs;
using static Infra.Snapshots.EncryptedSnapshotPolicyDefaults;

namespace Infra.Snapshots;

/// <summary>The checked arguments of an <see cref="EncryptedSnapshotPolicy"/>, in the provider's terms.</summary>
internal sealed class EncryptedSnapshotPolicyPlan
{
    private static readonly ImmutableArray<int> s_everyDay = [.. Enumerable.Range(1, MaxWeekday)];

    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public EncryptedSnapshotPolicyPlan(
        EncryptedSnapshotPolicy owner,
        string name,
        EncryptedSnapshotPolicyArgs args,
        ComponentResourceOptions? options)
    {
        var check = new Check(owner);
        var hours = check.That(args.Hours, "hours", Once(0, MaxHour));
        var weekdays = check.That(args.Weekdays, "weekdays", Once(1, MaxWeekday));
        var retention = check.That(args.RetentionDays ?? RetentionDays, "retentionDays", Retention);
        var policyName = check.That(args.PolicyName ?? name, "policyName", EcsText.Name);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        Policy = new AutoSnapshotPolicyArgs
        {
            AutoSnapshotPolicyName = policyName.Input!,
            RetentionDays = retention.Input!,
            TimePoints = Texts(hours, [Hour]),
            RepeatWeekdays = Texts(weekdays, s_everyDay),
            ResourceGroupId = args.ResourceGroupId!,
            Tags = tags.IsSet ? tags.Output : null!,
        };
        Copies(check, args, Region.Of(options));
        check.Throw();
    }

    /// <summary>The arguments of the provider's resource.</summary>
    public AutoSnapshotPolicyArgs Policy { get; }

    private void Copies(Check check, EncryptedSnapshotPolicyArgs args, string? region)
    {
        var serviceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        var target = check.That(args.CopyRegionId, "copyRegionId",
            given => given == region ? new("be another region than that of the disks") : null,
            given => DiskRegions.Region(given, serviceKey));
        var retention = check.That(args.CopyRetentionDays, "copyRetentionDays", Retention);
        if (!target.IsSet)
        {
            // The provider sends what is left out no longer, and the service keeps what is not sent.
            Policy.EnableCrossRegionCopy = false;
            RefuseWithoutCopies(check, args, serviceKey);
            return;
        }

        Policy.EnableCrossRegionCopy = true;
        Policy.TargetCopyRegions = target.Output.Apply(given => ImmutableArray.Create(given));
        Policy.CopiedSnapshotsRetentionDays = retention.Input ?? RetentionDays;
        Policy.CopyEncryptionConfiguration = new AutoSnapshotPolicyCopyEncryptionConfigurationArgs
        {
            Encrypted = true,
            KmsKeyId = EncryptionKeyChoice.Checked(check, args.KeyId, serviceKey, args.EncryptionRole)!,
        };
    }

    /// <summary>Arguments about copies that shall not be made are a mistake, and the likeliest is that the region was
    /// forgotten.</summary>
    private static void RefuseWithoutCopies(Check check, EncryptedSnapshotPolicyArgs args, bool serviceKey)
    {
        var hint = "snapshots in the region of a disk are encrypted with the key of the disk";
        if (args.KeyId is not null) check.Fail("keyId", "a key", new("be left out without 'copyRegionId'", hint));
        if (serviceKey) check.Fail("serviceKey", "true", new("be left out without 'copyRegionId'", hint));
        if (args.EncryptionRole is not null)
            check.Fail("encryptionRole", "a role", new("be left out without 'copyRegionId'", hint));
        if (args.CopyRetentionDays is not null)
            check.Fail("copyRetentionDays", "days", new("be left out without 'copyRegionId'"));
    }

    private static Breach? Retention(int days) => days is Forever or (>= 1 and <= MaxRetentionDays)
        ? null
        : new($"be between 1 and {MaxRetentionDays}, or {Forever} for ever");

    private static Func<ImmutableArray<int>, Breach?> Once(int min, int max) => values =>
        values.All(value => value >= min && value <= max) && values.Distinct().Count() == values.Length
            ? null
            : new($"hold numbers between {min} and {max}, each once", Got: string.Join(", ", values));

    private static InputList<string> Texts(Argument<ImmutableArray<int>> numbers, ImmutableArray<int> unset) =>
        (numbers.IsSet ? numbers.Output : Output.Create(unset)).Apply(values =>
            values.Select(value => value.ToString(CultureInfo.InvariantCulture)).ToImmutableArray());
}
