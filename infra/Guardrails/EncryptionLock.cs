using Infra.Validation;
using Pulumi;

namespace Infra.Guardrails;

/// <summary>Denies RAM users and roles to switch encryption off, and to disable or delete keys.</summary>
/// <remarks>
/// What it denies: switching the Secret encryption of an ACK cluster (ACK has one action for on and off, so switching on is
/// denied too), switching disk encryption by default off or back to the service key, disabling keys, scheduling their
/// deletion, and deleting imported key material. Changing <c>policyName</c> makes a new policy; everything else changes in
/// place.
/// </remarks>
public sealed class EncryptionLock : ComponentResource
{
    internal const string Token = "atrest:index:EncryptionLock";

    /// <summary>Creates the policy and attaches it.</summary>
    /// <exception cref="ResourceException">Arguments break rules; all are named.</exception>
    public EncryptionLock(string name, EncryptionLockArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var check = new Check(this);
        var guardrail = new GuardrailPolicy(check);
        guardrail.Read(args.UserNames, args.RoleNames);
        var policyName = guardrail.Name(args.PolicyName, name);
        var switches = check.Decision(args.Switches, "switches", EncryptionLockDefaults.Switches);
        var keys = check.Decision(args.Keys, "keys", EncryptionLockDefaults.Keys);
        if (!switches && !keys) check.Fail("switches", "false", new("be true when 'keys' is false: nothing would be denied"));
        var tags = check.That(args.Tags, "tags", TagRules.Tags);
        check.Throw();

        PolicyName = guardrail.Declare(
            this, name, policyName.Input!, "Denies switching encryption off and losing keys",
            GuardrailStatements.EncryptionStays(switches, keys), tags);
        RegisterOutputs();
    }

    /// <summary>The name of the policy, known once everybody it is for is bound by it.</summary>
    [Output("policyName")] public Output<string> PolicyName { get; private set; }
}
