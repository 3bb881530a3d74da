using System.Text.Json;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ram;

namespace Infra.Keys;

/// <summary>The checked arguments of a <see cref="KeyGrant"/>, in the provider's terms.</summary>
internal sealed class KeyGrantPlan
{
    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public KeyGrantPlan(KeyGrant owner, string name, KeyGrantArgs args)
    {
        var check = new Check(owner);
        var key = check.Required(args.KeyArn, "keyArn", "be given: the Arn of a key", OneKey);
        var role = check.Required(args.RoleName, "roleName", "be given: the name of a RAM role", NoArn);
        var access = check.That(
            args.Access ?? KeyGrantDefaults.Access, "access", Rules.OneOf(KeyGrantDefaults.Accesses));
        var policyName = check.That(args.PolicyName ?? name, "policyName", PolicyName);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        KeyArn = key.Output;
        RoleName = role.Input!;
        Policy = new PolicyArgs
        {
            PolicyName = policyName.Input!,
            PolicyDocument = Output.Tuple(key.Output, access.Output).Apply(use => Document(use.Item1, use.Item2)),
            Description = access.Output.Apply(use => $"Granted by atrest: {use} with one key"),
            RotateStrategy = "DeleteOldestNonDefaultVersionWhenLimitExceeded",
            Tags = tags.IsSet ? tags.Output : null!,
        };
    }

    /// <summary>The checked ARN of the key.</summary>
    public Output<string> KeyArn { get; }

    /// <summary>The role the policy is attached to.</summary>
    public Input<string> RoleName { get; }

    /// <summary>The arguments of the provider's resource.</summary>
    public PolicyArgs Policy { get; }

    private static string Document(string keyArn, string access) => JsonSerializer.Serialize(new
    {
        Version = "1",
        Statement = new[]
        {
            new { Effect = "Allow", Action = KeyGrantDefaults.ActionsOf(access), Resource = new[] { keyArn } },
        },
    });

    /// <summary>An ARN that means one key, so that nothing else is granted by accident.</summary>
    private static Breach? OneKey(string arn) =>
        arn.StartsWith("acs:kms:", StringComparison.Ordinal) && KeyReference.Check(arn, region: null) is null
            ? null
            : new("be the ARN of one key, acs:kms:<region>:<account>:key/<id>",
                "pass CustomerKey.Arn, or look the key up with CustomerKey.FromId");

    private static Breach? NoArn(string role) => role.Contains(':', StringComparison.Ordinal)
        ? new("be the name of a RAM role, not its ARN", "pass the role's RoleName")
        : null;

    private static Breach? PolicyName(string name) =>
        name.Length is > 0 and <= KeyGrantDefaults.MaxPolicyNameLength
        && name.All(one => char.IsAsciiLetterOrDigit(one) || one is '-')
            ? null
            : new($"have 1 to {KeyGrantDefaults.MaxPolicyNameLength} letters, digits and '-'");
}
