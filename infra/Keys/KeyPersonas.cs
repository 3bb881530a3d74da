using System.Collections.Immutable;
using Infra.Validation;
using Pulumi;

namespace Infra.Keys;

/// <summary>The key policy of a key in a KMS instance: written by the caller, or made of who administers the key and
/// who uses it.</summary>
internal static class KeyPersonas
{
    private const string Administrators = "administratorArns";
    private const string Users = "userArns";

    /// <summary>The checked key policy, or nothing where KMS shall use its own default.</summary>
    public static Input<string>? Policy(Check check, CustomerKeyArgs args, Argument<string> instance)
    {
        var policy = check.That(args.Policy, "policy", CustomerKeyRules.Policy, KeyPolicyDocument.NotLockedOut);
        var administrators = check.That(args.AdministratorArns, Administrators, Arns);
        var users = check.That(args.UserArns, Users, Arns);

        if (!instance.IsSet) RefuseWithoutInstance(check, policy, administrators, users);
        if (!administrators.IsSet && !users.IsSet) return policy.Input;
        if (policy.IsSet)
        {
            check.Fail(policy.Name, "both",
                new($"be left out with '{Administrators}' and '{Users}'",
                    "they are written into a policy of their own"));
        }

        if (!administrators.IsSet)
        {
            check.Fail(Administrators, "nothing", new($"be given with '{Users}'",
                "a key policy without an administrator locks everyone out of changing it"));
            return null;
        }

        var arns = users.IsSet
            ? Output.Tuple(administrators.Output, users.Output)
            : administrators.Output.Apply(all => (all, ImmutableArray<string>.Empty));
        return check.That<string>(arns.Apply(all => KeyPolicyDocument.For(all.Item1, all.Item2)), Administrators,
            CustomerKeyRules.Policy).Input;
    }

    private static void RefuseWithoutInstance(Check check, Argument<string> policy,
        Argument<ImmutableArray<string>> administrators, Argument<ImmutableArray<string>> users)
    {
        if (policy.IsSet) check.Fail(policy.Name, "a policy", CustomerKeyRules.DefaultKeyPolicy);
        if (administrators.IsSet) check.Fail(administrators.Name, "a list", CustomerKeyRules.DefaultKeyPolicy);
        if (users.IsSet) check.Fail(users.Name, "a list", CustomerKeyRules.DefaultKeyPolicy);
    }

    private static Breach? Arns(ImmutableArray<string> arns)
    {
        foreach (var arn in arns)
        {
            if (IsPrincipal(arn)) continue;
            return new("hold ARNs of the form acs:ram::<account>:role/<name>, .../user/<name> or "
                + "acs:ram::<account>:root", Got: arn);
        }

        return null;
    }

    private static bool IsPrincipal(string? arn)
    {
        if (arn?.Split(':') is not ["acs", "ram", "", { Length: > 0 } account, var who]) return false;
        return account.All(char.IsAsciiDigit) && (who is "root" || Named(who, "role/") || Named(who, "user/"));
    }

    private static bool Named(string who, string kind) =>
        who.Length > kind.Length && who.StartsWith(kind, StringComparison.Ordinal);
}
