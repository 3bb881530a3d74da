using Infra.Eligibility;
using Infra.Identity;
using Infra.Validation;
using Pulumi;

namespace Infra.Keys;

/// <summary>The choice that everything ECS encrypts has in common: a customer master key and the role by which ECS uses
/// it, or the service key of ECS.</summary>
internal static class EncryptionKeyChoice
{
    /// <summary>Checks the three arguments together.</summary>
    /// <param name="check">Where breaches are noted.</param>
    /// <param name="keyId">The customer master key.</param>
    /// <param name="serviceKey">Whether the service key is chosen.</param>
    /// <param name="encryptionRole">The role by which ECS uses the customer master key.</param>
    /// <returns>The key as a resource gets it, null for the service key. With a customer master key it carries the
    /// dependency on the role, so that whatever takes the key waits until the role can use it.</returns>
    public static Input<string>? Checked(
        Check check, Input<string>? keyId, bool serviceKey, Input<string>? encryptionRole)
    {
        var key = check.That(keyId, "keyId", EcsKeyId);
        var role = check.That(
            encryptionRole, "encryptionRole", Rules.OneOf([EcsDiskEncryptionRoleDefaults.RoleName]));
        switch (serviceKey, key.IsSet)
        {
            case (false, false):
                check.Fail(key.Name, "nothing",
                    new("be given", "or set 'serviceKey' to true to use the key that ECS manages"));
                return null;
            case (true, true):
                check.Fail(key.Name, "both",
                    new("be left out when 'serviceKey' is true", "choose one of the two keys"));
                return null;
            case (true, false) when role.IsSet:
                check.Fail(role.Name, "a role",
                    new("be left out when 'serviceKey' is true", "the service key needs no role"));
                return null;
            case (true, false):
                return null;
            case (false, true) when !role.IsSet:
                check.Fail(role.Name, "nothing", new("be given with 'keyId'", "pass EcsDiskEncryptionRole.RoleName, or "
                    + $"{EcsDiskEncryptionRoleDefaults.RoleName} if the account has it"));
                return null;
        }

        RequireUsable(check, key, keyId);
        return role.IsPlain ? key.Input : Output.Tuple(key.Output, role.Output).Apply(ready => ready.Item1);
    }

    /// <summary>Refuses a key of this program that cannot encrypt for ECS.</summary>
    private static void RequireUsable(Check check, Argument<string> key, Input<string>? keyId)
    {
        if (KnownKey.Of(keyId) is not { } known) return;
        if (known.Unready is { } unready) check.Fail(key.Name, known.Name, unready);
        if (!known.Spec.IsPlain)
        {
            check.Rule(key, known.Spec, (_, spec) => Refusal(known, spec));
            return;
        }

        if (Refusal(known, known.Spec.PlainValue!) is { } breach) check.Fail(key.Name, known.Name, breach);
    }

    private static Breach? Refusal(KnownKey known, string spec) =>
        KeySpecs.Disk(spec) is { } breach ? breach with { Got = $"{known.Name}, which is {spec}" } : null;

    /// <summary>An ID of a key, which ECS takes, and not an alias or ARN.</summary>
    private static Breach? EcsKeyId(string keyId) => keyId.StartsWith("alias/", StringComparison.Ordinal)
        ? new("be the ID of a key, not an alias", "look the key up with CustomerKey.FromAlias and pass its KeyId")
        : keyId.Contains(':', StringComparison.Ordinal)
            ? new("be the ID of a key, not an ARN", "look the key up with CustomerKey.FromId and pass its KeyId")
            : null;
}
