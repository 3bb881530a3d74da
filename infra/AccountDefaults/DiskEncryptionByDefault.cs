using Pulumi;
using Pulumi.AliCloud.Ecs;
using Switch = Pulumi.AliCloud.Ecs.DiskEncryptionByDefault;

namespace Infra.AccountDefaults;

/// <summary>The switch of an account that encrypts every new disk of a region, whoever makes it, and the key that is
/// used when nobody names one.</summary>
/// <remarks>
/// <para>While it is on, ECS refuses unencrypted disks, snapshot copies and image copies in the region. Disks that
/// exist stay as they are. Declare it once per region and account.</para>
/// <para>Destroying it does nothing: the switch stays on and the key stays chosen, because a stack that goes must not
/// take the protection of everybody else with it. Changing <c>keyId</c> chooses another key for disks made from then
/// on; leaving it out later leaves the key that was chosen.</para>
/// </remarks>
public sealed class DiskEncryptionByDefault : ComponentResource
{
    internal const string Token = "atrest:index:DiskEncryptionByDefault";

    /// <summary>Switches encryption by default on, then chooses the key once it and the role are ready.</summary>
    /// <exception cref="ResourceException">Arguments are missing or contradict each other; all are named.</exception>
    public DiskEncryptionByDefault(
        string name, DiskEncryptionByDefaultArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var keyId = DiskEncryptionByDefaultPlan.Checked(this, args, options);

        var on = new Switch($"{name}-switch",
            new() { Encrypted = true },
            new() { Parent = this, RetainOnDelete = true });

        KeyId = on.Id.Apply(string? (_) => null);
        if (keyId is not null)
        {
            var chosen = new DiskDefaultKmsKey($"{name}-key",
                new() { KmsKeyId = keyId },
                new() { Parent = this, RetainOnDelete = true, DependsOn = { on } });
            KeyId = chosen.KmsKeyId.Apply(string? (used) => used);
        }

        RegisterOutputs();
    }

    /// <summary>The ID of the key that was chosen, or null for the service key; known once disks are encrypted by
    /// default.</summary>
    [Output("keyId")] public Output<string?> KeyId { get; private set; }
}
