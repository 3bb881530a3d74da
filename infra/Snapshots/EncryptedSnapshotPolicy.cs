using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.Snapshots;

/// <summary>A policy that takes snapshots of disks by itself, and copies them encrypted to another region.</summary>
/// <remarks>
/// Snapshots in the region of the disk are encrypted as the disk is, with its key. Copies in another region cannot use
/// that key, so they get one of their own, in that region. A disk is put under the policy with its
/// <c>snapshotPolicyId</c>. Nothing replaces the policy. Removing it deletes the policy and no snapshot.
/// </remarks>
public sealed class EncryptedSnapshotPolicy : ComponentResource
{
    internal const string Token = "atrest:index:EncryptedSnapshotPolicy";

    /// <summary>Creates the policy once the key of the copies and the role are ready.</summary>
    /// <exception cref="ResourceException">Arguments are out of range or contradict each other; all are
    /// named.</exception>
    public EncryptedSnapshotPolicy(
        string name, EncryptedSnapshotPolicyArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new EncryptedSnapshotPolicyPlan(this, name, args, options);

        var policy = new AutoSnapshotPolicy($"{name}-policy", plan.Policy, new() { Parent = this });

        PolicyId = policy.Id;
        RegisterOutputs();
    }

    /// <summary>The ID of the policy.</summary>
    [Output("policyId")] public Output<string> PolicyId { get; private set; }
}
