using System.Collections.Immutable;
using Infra.Disks;
using Infra.Validation;
using Pulumi;
using Pulumi.AliCloud.Ecs;

namespace Infra.Instances;

/// <summary>An ECS instance all of whose disks are encrypted, and that is entered with a key pair and never with a
/// password.</summary>
/// <remarks>
/// <para>The system disk is encrypted because its image is, and then its own encryption arguments stay unset, or by the
/// key that is given. Data disks are resources of their own with an attachment each: the provider never reads an
/// instance's own data disks back and ignores it when their key changes.</para>
/// <para>Changing <c>zoneId</c>, <c>keyId</c> (of the system disk), <c>serviceKey</c> or <c>systemDiskCategory</c> asks
/// for a new instance, which <c>protect</c> refuses. A changed <c>imageId</c> would replace the system disk in place,
/// with everything on it, so it is left alone unless <c>systemDiskReplaceable</c> allows it.</para>
/// </remarks>
public sealed class EncryptedInstance : ComponentResource
{
    internal const string Token = "atrest:index:EncryptedInstance";

    /// <summary>Creates the instance once key and role are ready, then its data disks, and attaches them.</summary>
    /// <exception cref="ResourceException">Arguments are missing, out of range or contradict each other; all are
    /// named. Later, through the outputs: the system disk turned out not to be encrypted, because the image is
    /// not.</exception>
    public EncryptedInstance(string name, EncryptedInstanceArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, args, options)
    {
        var plan = new EncryptedInstancePlan(this, name, args, options);
        var retain = plan.IsDeletable ? (bool?)null : true;

        var instance = new Instance($"{name}-instance", plan.Instance, new()
        {
            Parent = this,
            Protect = retain,
            RetainOnDelete = retain,
            IgnoreChanges = plan.IsSystemDiskReplaceable ? [] : ["imageId"],
        });
        var encrypted = RequireEncryptedSystemDisk(name, instance);
        var disks = Output.All(plan.DataDisks.Select(disk => Attached(plan, disk, encrypted)));

        InstanceId = Output.Tuple(encrypted, disks).Apply(ready => ready.Item1);
        DataDiskIds = disks.Apply(ids => plan.DataDisks
            .Zip(ids, (disk, id) => KeyValuePair.Create(disk.Name, id)).ToImmutableDictionary());
        SystemDiskId = Output.Tuple(encrypted, instance.SystemDiskId).Apply(ready => ready.Item2);
        KeyId = instance.SystemDiskKmsKeyId.Apply(string? (used) => used);
        PrivateIp = instance.PrivateIp;
        RegisterOutputs();
    }

    /// <summary>The ID of the instance, known once its system disk was seen to be encrypted and its data disks are
    /// attached.</summary>
    [Output("instanceId")] public Output<string> InstanceId { get; private set; }

    /// <summary>The ID of the system disk.</summary>
    [Output("systemDiskId")] public Output<string> SystemDiskId { get; private set; }

    /// <summary>The IDs of the data disks by name, known once they are attached.</summary>
    [Output("dataDiskIds")] public Output<ImmutableDictionary<string, string>> DataDiskIds { get; private set; }

    /// <summary>The ID of the key that encrypts the system disk, the service key's too.</summary>
    [Output("keyId")] public Output<string?> KeyId { get; private set; }

    /// <summary>The address of the instance in its network.</summary>
    [Output("privateIp")] public Output<string> PrivateIp { get; private set; }

    private Output<string> Attached(EncryptedInstancePlan plan, InstanceDataDisk disk, Output<string> instanceId) =>
        DataDisk.Attach(this, disk.FullName,
            DataDisk.Declare(this, disk.FullName, disk.Args, disk.IsFromSnapshot, plan.IsDeletable), instanceId);

    /// <summary>Nobody may go on with an instance whose system disk is not encrypted after all: whether an image is
    /// encrypted cannot be read through the provider before something boots from it.</summary>
    private Output<string> RequireEncryptedSystemDisk(string name, Instance instance) =>
        Output.Tuple(instance.Id, instance.SystemDiskEncrypted, instance.ImageId).Apply(seen => seen.Item2
            ? seen.Item1
            : throw new ResourceException(
                new Breach("be an encrypted image when 'imageEncrypted' is true",
                    $"the system disk of {seen.Item1} is not encrypted: delete the instance, encrypt the image with an "
                    + "EncryptedImage, or leave 'imageEncrypted' out and give 'keyId'")
                    .Describe($"{nameof(EncryptedInstance)} '{name}'", "imageId", seen.Item3),
                this, hideStack: true));
}
