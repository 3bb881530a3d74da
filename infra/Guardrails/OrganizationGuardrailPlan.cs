using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.ResourceManager;
using static Infra.Guardrails.OrganizationGuardrailDefaults;

namespace Infra.Guardrails;

/// <summary>The checked arguments of an <see cref="OrganizationGuardrail"/>, in the provider's terms.</summary>
internal sealed class OrganizationGuardrailPlan
{
    /// <summary>Checks the arguments.</summary>
    /// <exception cref="ResourceException">Plain values break rules; all are named.</exception>
    public OrganizationGuardrailPlan(OrganizationGuardrail owner, string name, OrganizationGuardrailArgs args)
    {
        var check = new Check(owner);
        Targets = check.Decision(args.TargetIds, "targetIds", IsTarget,
            new("be IDs: r-..., fd-... or the number of an account"), "everything");
        if (Targets.Count == 0)
            check.Fail("targetIds", "nothing", new("be given: what the policy is attached to"));
        var exempt = check.Decision(args.ExemptPrincipalArns, "exemptPrincipalArns", IsArn,
            new("be ARNs, acs:ram::<account>:role/<name>"), "everything");
        var policyName = check.That(args.PolicyName ?? name, "policyName", GuardrailPolicy.PolicyName);
        var document = Document(check, args, exempt);
        check.Throw();

        Policy = new ControlPolicyArgs
        {
            ControlPolicyName = policyName.Input!,
            Description = "Holds accounts to encryption at rest",
            EffectScope = "RAM",
            PolicyDocument = document,
        };
    }

    /// <summary>What the policy is attached to.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>The arguments of the provider's resource.</summary>
    public ControlPolicyArgs Policy { get; }

    private static string Document(Check check, OrganizationGuardrailArgs args, IReadOnlyList<string> exempt)
    {
        var disks = check.Decision(args.EncryptedDisks, "encryptedDisks", EncryptedDisks);
        var customerKey = check.Decision(args.CustomerKey, "customerKey", CustomerKey);
        var switches = check.Decision(args.Switches, "switches", Switches);
        var keys = check.Decision(args.Keys, "keys", OrganizationGuardrailDefaults.Keys);
        if (!disks && customerKey) check.Fail("customerKey", "true", new("be false when 'encryptedDisks' is false"));
        if (!disks && !switches && !keys)
            check.Fail("encryptedDisks", "false",
                new("be true when 'switches' and 'keys' are false: nothing would be denied"));

        var document = GuardrailPolicy.Document(GuardrailStatements.Exempting(exempt,
        [
            .. disks ? GuardrailStatements.NoPlainDisks(customerKey) : [],
            .. GuardrailStatements.EncryptionStays(switches, keys),
        ]));
        if (document.Length > MaxDocumentLength)
        {
            check.Fail("exemptPrincipalArns", $"{exempt.Count} ARNs",
                new($"leave the document at most {MaxDocumentLength} characters", "use patterns with *"));
        }

        return document;
    }

    private static bool IsTarget(string text) =>
        text.StartsWith("r-", StringComparison.Ordinal) || text.StartsWith("fd-", StringComparison.Ordinal)
        || (text.Length > 0 && text.All(char.IsAsciiDigit));

    private static bool IsArn(string text) => text.StartsWith("acs:ram:", StringComparison.Ordinal);
}
