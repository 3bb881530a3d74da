using Infra.Validation;
using Pulumi;

namespace Infra.Guardrails;

/// <summary>Lets RAM users and roles create encrypted disks only, whatever else they are allowed.</summary>
/// <remarks>
/// A denial outweighs every permission, and gives none. It binds those it is attached to; whoever may attach policies can
/// take it away, which a control policy cannot: see <see cref="OrganizationGuardrail"/>. Changing <c>policyName</c> makes a
/// new policy; everything else changes in place.
/// </remarks>
public sealed class EncryptedDisksOnly : ComponentResource
{
    internal const string Token = "atrest:index:EncryptedDisksOnly";

    /// <summary>Creates the policy and attaches it.</summary>
    /// <exception cref="ResourceException">Arguments break rules; all are named.</exception>
    public EncryptedDisksOnly(string name, EncryptedDisksOnlyArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var check = new Check(this);
        var guardrail = new GuardrailPolicy(check);
        guardrail.Read(args.UserNames, args.RoleNames);
        var policyName = guardrail.Name(args.PolicyName, EncryptedDisksOnlyDefaults.PolicyName);
        var customerKey = check.Decision(args.CustomerKey, "customerKey", EncryptedDisksOnlyDefaults.CustomerKey);
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        PolicyName = guardrail.Declare(
            this, name, policyName.Input!, "Denies creating disks that are not encrypted",
            GuardrailStatements.NoPlainDisks(customerKey), tags);
        RegisterOutputs();
    }

    /// <summary>The name of the policy, known once everybody it is for is bound by it.</summary>
    [Output("policyName")] public Output<string> PolicyName { get; private set; }
}
