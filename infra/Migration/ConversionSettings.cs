using Infra.Keys;
using Infra.Validation;
using Pulumi;
using static Infra.Migration.ConversionDefaults;

namespace Infra.Migration;

/// <summary>The checked arguments that all conversions have in common.</summary>
internal sealed class ConversionSettings
{
    /// <summary>Notes what breaks a rule; the caller throws.</summary>
    public ConversionSettings(Check check, ConversionArgs args, string? region)
    {
        IsServiceKey = check.Decision(args.ServiceKey, "serviceKey", ServiceKey);
        KeyId = EncryptionKeyChoice.Checked(check, args.KeyId, IsServiceKey, args.EncryptionRole);
        KeyRegion.Require(check, KeyId, IsServiceKey, region);
        ExecutionRole = check.That(args.ExecutionRole, "executionRole", Rules.Length(1, 64)).Input;
        Hours = HoursOf(check, args.TimeoutHours);
        Attempt = check.Decision(args.Attempt, "attempt", ConversionDefaults.Attempt, Rules.Between(1, int.MaxValue));
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        Tags = tags.IsSet ? tags.Output : null!;
    }

    /// <summary>Whether the service key is wished.</summary>
    public bool IsServiceKey { get; }

    /// <summary>The key; null for the service key.</summary>
    public Input<string>? KeyId { get; }

    /// <summary>The role that OOS takes; null for none.</summary>
    public Input<string>? ExecutionRole { get; }

    /// <summary>How long the deployment waits.</summary>
    public int Hours { get; }

    /// <summary>The how manieth attempt it is.</summary>
    public int Attempt { get; }

    /// <summary>The tags of template and execution.</summary>
    public InputMap<string> Tags { get; }

    /// <summary>How long a deployment waits for what a component makes.</summary>
    public static int HoursOf(Check check, Input<int>? hours) =>
        check.Decision(hours, "timeoutHours", TimeoutHours, Rules.Between(1, MaxTimeoutHours));
}
