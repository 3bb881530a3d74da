using Pulumi;
using Pulumi.AliCloud.ResourceManager;

namespace Infra.Guardrails;

/// <summary>Holds whole accounts of a Resource Directory to encryption, by a control policy: no plain disks, nothing
/// switched off, no key lost, whoever in the account has which permission.</summary>
/// <remarks>
/// It says what <see cref="EncryptedDisksOnly"/> and <see cref="EncryptionLock"/> say, to every RAM user and role of the
/// accounts below its targets; nobody in those accounts can take it away. It does not bind the root user of an account or
/// service-linked roles, and it gives no permission. The program runs in the management account, whose control policies
/// are enabled. Changing a target attaches anew; everything else changes in place.
/// </remarks>
public sealed class OrganizationGuardrail : ComponentResource
{
    internal const string Token = "atrest:index:OrganizationGuardrail";

    /// <summary>Creates the control policy and attaches it.</summary>
    /// <exception cref="ResourceException">Arguments are missing or break rules; all are named.</exception>
    public OrganizationGuardrail(string name, OrganizationGuardrailArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new OrganizationGuardrailPlan(this, name, args);

        var policy = new ControlPolicy($"{name}-policy", plan.Policy, new() { Parent = this });
        var attached = plan.Targets.Select(target => new ControlPolicyAttachment($"{name}-target-{target}",
            new() { PolicyId = policy.Id, TargetId = target }, new() { Parent = this }).Id);

        PolicyId = Output.Tuple(policy.Id, Output.All(attached)).Apply(both => both.Item1);
        RegisterOutputs();
    }

    /// <summary>The ID of the control policy, known once every target is bound by it.</summary>
    [Output("policyId")] public Output<string> PolicyId { get; private set; }
}
