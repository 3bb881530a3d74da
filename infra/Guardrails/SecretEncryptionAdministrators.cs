using Infra.Validation;
using Pulumi;

namespace Infra.Guardrails;

/// <summary>Lets RAM users and roles switch the Secret encryption of ACK clusters on: gives them the system policy that
/// ACK asks for besides permissions on the cluster.</summary>
/// <remarks>The policy allows everything with keys and aliases of the account, so it is for few people. It gives nothing in
/// ACK itself. Taking somebody from the lists takes the policy from them.</remarks>
public sealed class SecretEncryptionAdministrators : ComponentResource
{
    internal const string Token = "atrest:index:SecretEncryptionAdministrators";

    /// <summary>Attaches the policy.</summary>
    /// <exception cref="ResourceException">Arguments break rules; all are named.</exception>
    public SecretEncryptionAdministrators(
        string name, SecretEncryptionAdministratorsArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var check = new Check(this);
        var guardrail = new GuardrailPolicy(check);
        guardrail.Read(args.UserNames, args.RoleNames);
        check.Throw();

        PolicyName = guardrail.Attach(this, name, SecretEncryptionAdministratorsDefaults.PolicyName, "System");
        RegisterOutputs();
    }

    /// <summary>The name of the policy, known once everybody has it.</summary>
    [Output("policyName")] public Output<string> PolicyName { get; private set; }
}
